package yandu.ui.cards;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.study.Handling;
import yandu.ui.control.Buttons;
import yandu.ui.control.Icons;

/// What can be done with the chosen cards, whether one or ten thousand.
final class BulkBar extends FlowPane {
    private final Label count = new Label();
    private final TextField tags = new TextField();
    private final Words words;

    /// The verbs of the screen for what is chosen.
    interface Verbs {
        void accept();

        void suspend();

        void bury();

        void mark();

        void flag(int colour);

        void tag(List<String> added, List<String> taken);

        void forget();

        void remove();
    }

    BulkBar(Words words, Verbs verbs) {
        this.words = words;
        getStyleClass().add("bulk-bar");
        setHgap(4);
        setVgap(4);
        setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("subheading");
        tags.setPromptText(words.say("cards.tag.prompt"));
        tags.setAccessibleText(words.say("cards.tag.prompt"));
        tags.setPrefColumnCount(12);
        tags.setOnAction(event -> tag(verbs));
        getChildren()
                .addAll(
                        count,
                        Buttons.flat(Feather.CHECK, words.say("cards.accept"), verbs::accept),
                        Buttons.flat(Feather.PAUSE_CIRCLE, words.say("cards.suspend.toggle"), verbs::suspend),
                        Buttons.flat(Feather.CLOCK, words.say("cards.bury"), verbs::bury),
                        Buttons.flat(Feather.STAR, words.say("cards.mark"), verbs::mark),
                        flags(verbs),
                        tags,
                        Buttons.flat(Feather.ROTATE_CCW, words.say("cards.forget"), verbs::forget),
                        Buttons.flat(Feather.TRASH_2, words.say("cards.remove"), verbs::remove));
        show(0);
    }

    void show(int chosen) {
        count.setText(words.say("cards.preview.many", chosen));
        setVisible(chosen > 0);
        setManaged(chosen > 0);
    }

    void focusTags() {
        tags.requestFocus();
    }

    private MenuButton flags(Verbs verbs) {
        var menu = new MenuButton(words.say("cards.flag"), Icons.small(Feather.FLAG));
        IntStream.rangeClosed(0, Handling.FLAGS)
                .mapToObj(
                        colour -> {
                            var item = new MenuItem(words.say("cards.flag." + colour));
                            item.setOnAction(event -> verbs.flag(colour));
                            return item;
                        })
                .forEach(menu.getItems()::add);
        return menu;
    }

    /// Words become tags; one behind a minus is taken away.
    private void tag(Verbs verbs) {
        var typed = Stream.of(tags.getText().strip().split("[\\s\u3000]+")).filter(tag -> !tag.isEmpty()).toList();
        var taken = typed.stream().filter(tag -> tag.startsWith("-") && tag.length() > 1).map(tag -> tag.substring(1)).toList();
        var added = typed.stream().filter(tag -> !tag.startsWith("-")).toList();
        if (!typed.isEmpty()) {
            tags.clear();
            verbs.tag(added, taken);
        }
    }
}
