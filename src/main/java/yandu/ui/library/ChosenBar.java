package yandu.ui.library;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;

/// What can be done with several chosen reports at once.
final class ChosenBar extends FlowPane {
    private final Words words;
    private final Label count = new Label();
    private final TextField tag = new TextField();

    /// @param tagged is told a tag, and whether it is given or taken away
    ChosenBar(Words words, BiConsumer<String, Boolean> tagged, Runnable archive, Runnable remove) {
        this.words = words;
        getStyleClass().add("bulk-bar");
        setHgap(8);
        setVgap(4);
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("subheading");
        tag.setPromptText(words.say("library.tag.prompt"));
        tag.setAccessibleText(words.say("library.tag.prompt"));
        tag.setPrefColumnCount(14);
        tag.setOnAction(event -> take(tagged));
        getChildren()
                .addAll(
                        count,
                        tag,
                        Buttons.flat(Feather.ARCHIVE, words.say("library.archive"), archive),
                        Buttons.flat(Feather.TRASH_2, words.say("library.remove"), remove));
        show(0);
    }

    /// One report has its own row of buttons; the bar is for more.
    void show(int chosen) {
        count.setText(words.say("library.chosen", chosen));
        setVisible(chosen > 1);
        setManaged(chosen > 1);
    }

    private void take(BiConsumer<String, Boolean> tagged) {
        var typed = tag.getText().strip();
        boolean away = typed.startsWith("-");
        var name = away ? typed.substring(1).strip() : typed;
        if (!name.isEmpty()) {
            tag.clear();
            tagged.accept(name, !away);
        }
    }
}
