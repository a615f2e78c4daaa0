package yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Navigator;

/// What the side panels hold: the outline at the left, phrases and notes at the right.
final class Panels {

    private final OutlinePane outline;
    private final PhrasePane phrases;
    private final SidePane side;
    private final Slices filling = new Slices();

    /// @param onPhrase is told a phrase that was chosen from the list
    /// @param triage opens the phrases to go through
    Panels(Words words, ReaderModel model, Navigator navigator, Consumer<Phrase> onPhrase, Runnable triage) {
        outline = new OutlinePane(words, model);
        phrases = new PhrasePane(words, model, onPhrase, triage);
        side = new SidePane(words, phrases, new NotePane(words, model, navigator));
    }

    Node left() {
        return outline;
    }

    Node right() {
        return side;
    }

    void attach() {
        outline.attach();
        side.attach();
    }

    void detach() {
        outline.detach();
        side.detach();
    }

    /// The passage of the outline's entry that has the focus.
    Optional<Span> chosen() {
        return outline.chosen();
    }

    /// Shows what is in a report, in the frames to come: its text is seen first.
    void show(Opened opened) {
        outline.clear();
        phrases.clear();
        filling.run(() -> outline.show(opened.outline()), () -> phrases.show(opened));
    }

    /// This much of the text is in sight.
    void see(Span sight) {
        side.see(sight);
    }

    /// Puts the cursor into a note.
    void edit(Note note) {
        side.edit(note);
    }
}
