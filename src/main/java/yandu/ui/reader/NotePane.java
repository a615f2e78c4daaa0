package yandu.ui.reader;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Navigator;

/// The notes of the open report by place.
final class NotePane extends VBox implements NoteCard.Actions {

    private final Words words;
    private final ReaderModel model;
    private final Navigator navigator;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final InvalidationListener changed = change -> refresh();

    NotePane(Words words, ReaderModel model, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("margin-notes");
        cards.getStyleClass().add("note-cards");
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        refresh();
    }

    void attach() {
        model.margin().notes().addListener(changed);
        model.margin().refresh();
        refresh();
    }

    void detach() {
        model.margin().notes().removeListener(changed);
        cards().forEach(NoteCard::save);
    }

    /// Puts the cursor into a note.
    void edit(Note note) {
        cards().filter(card -> card.note().id() == note.id()).findFirst().ifPresent(this::edit);
    }

    @Override
    public void show(Note note) {
        model.current()
                .flatMap(opened -> Opened.place(opened.text(), note))
                .ifPresent(span -> model.visit(span, true));
    }

    @Override
    public void change(Note note, String text, int colour) {
        model.margin().change(note, text, colour);
    }

    @Override
    public void delete(Note note) {
        model.margin().delete(note, () -> navigator.done(words.say("reader.note.deleted")));
    }

    private void edit(NoteCard card) {
        applyCss();
        layout();
        double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : card.getBoundsInParent().getMinY() / room);
        card.edit();
    }

    private Stream<NoteCard> cards() {
        return cards.getChildren().stream().map(NoteCard.class::cast);
    }

    /// Cards of notes that are still there stay, so that writing goes on undisturbed.
    private void refresh() {
        var notes = model.margin().notes();
        var ids = notes.stream().map(Note::id).collect(Collectors.toSet());
        cards.getChildren().removeIf(card -> !ids.contains(((NoteCard) card).note().id()));
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            var card = cards().filter(known -> known.note().id() == note.id()).findFirst();
            card.ifPresent(known -> known.update(note));
            if (card.isEmpty()) {
                cards.getChildren().add(i, new NoteCard(words, note, this));
            }
        }
        var shown =
                notes.isEmpty()
                        ? new EmptyState(
                                Feather.BOOKMARK,
                                words.say("reader.notes.none"),
                                words.say("reader.notes.none.do"))
                        : scroll;
        setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(shown);
    }
}
