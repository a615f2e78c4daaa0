package yandu.ui.notes;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Sentences;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;
import yandu.ui.control.Navigator;
import yandu.ui.control.SourceSentence;

/// What a note was on that is no longer in the text, and the ways out: the passage that may have become of it, or the
/// whole report.
final class LostPassage extends VBox {

    LostPassage(NotesModel model, Words words, Navigator navigator, String text, Note note) {
        getStyleClass().add("lost-passage");
        var was = wrapped(words.say("notes.lost.was", note.anchor().quote()), "lost-words");
        var ways = new FlowPane(8, 8);
        ways.getChildren()
                .add(
                        Buttons.flat(
                                Feather.FILE_TEXT,
                                words.say("notes.lost.detach"),
                                () -> model.detach(note, navigator::fail)));
        getChildren().addAll(was, ways);
        model.likely(
                note,
                likely -> likely.ifPresent(span -> offer(model, words, navigator, text, note, span, ways)),
                navigator::fail);
    }

    private void offer(
            NotesModel model, Words words, Navigator navigator, String text, Note note, Span span, FlowPane ways) {
        var sentence = Sentences.around(text, span.start()).cover(span);
        getChildren()
                .addAll(1, List.of(
                        wrapped(words.say("notes.lost.maybe"), "muted"), SourceSentence.of(text, sentence, span)));
        ways.getChildren()
                .addFirst(
                        Buttons.flat(
                                Feather.CORNER_DOWN_RIGHT,
                                words.say("notes.lost.place"),
                                () -> model.move(note, span, navigator::fail)));
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
