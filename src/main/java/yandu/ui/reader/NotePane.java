package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.Navigator;

/// The notes of the open report by place. Those on what is in sight are in sight as well and stand out.
final class NotePane extends VBox implements NoteCard.Actions {

    private final Words words;
    private final ReaderModel model;
    private final Navigator navigator;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Button onReport;
    private final InvalidationListener changed = change -> refresh();
    private Optional<Span> sight = Optional.empty();
    private Subscription subscription = Subscription.EMPTY;

    NotePane(Words words, ReaderModel model, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("margin-notes");
        cards.getStyleClass().add("note-cards");
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        onReport =
                Buttons.flat(
                        Feather.FILE_PLUS,
                        words.say("reader.note.report"),
                        () -> model.margin().noteOnReport(this::edit));
        onReport.setMaxWidth(Double.MAX_VALUE);
        refresh();
    }

    void attach() {
        model.margin().notes().addListener(changed);
        subscription = model.margin().inHand().subscribe(this::hold);
        model.margin().refresh();
        refresh();
    }

    void detach() {
        model.margin().notes().removeListener(changed);
        subscription.unsubscribe();
        cards().forEach(NoteCard::save);
    }

    /// Puts the cursor into a note.
    void edit(Note note) {
        card(note.id()).ifPresent(
                card -> {
                    reveal(card);
                    card.edit();
                });
    }

    /// Shows the note in hand, once there is room to show it.
    void front() {
        model.margin().inHand().get().flatMap(this::card).ifPresent(this::reveal);
    }

    /// This much of the text is in sight: the first note on it comes into sight too, unless one is being written.
    void see(Span passage) {
        if (sight.filter(passage::equals).isPresent()) {
            return;
        }
        sight = Optional.of(passage);
        cards().forEach(card -> card.setInSight(passage));
        if (cards().noneMatch(NoteCard::isWriting)) {
            cards().filter(NoteCard::isInSight).findFirst().ifPresent(this::reveal);
        }
    }

    @Override
    public void show(Note note) {
        model.margin().take(note);
        if (!note.isLost()) {
            model.visit(note.anchor().span(), note.kind() != Note.Kind.REPORT);
        }
    }

    @Override
    public void take(Note note) {
        model.margin().take(note);
    }

    @Override
    public void change(Note note, String text, int colour) {
        model.margin().change(note, text, colour);
    }

    @Override
    public void open(Note note) {
        navigator.open(note);
    }

    @Override
    public void delete(Note note) {
        model.margin().delete(note, () -> navigator.done(words.say("reader.note.deleted")));
    }

    private void hold(Optional<Long> id) {
        cards().forEach(card -> card.setHeld(id.filter(held -> held == card.note().id()).isPresent()));
        id.flatMap(this::card).ifPresent(this::reveal);
    }

    private void reveal(NoteCard card) {
        applyCss();
        layout();
        double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, card.getBoundsInParent().getMinY() / room));
    }

    private Stream<NoteCard> cards() {
        return cards.getChildren().stream().map(NoteCard.class::cast);
    }

    private Optional<NoteCard> card(long id) {
        return cards().filter(card -> card.note().id() == id).findFirst();
    }

    /// Cards of notes that are still there stay, so that writing goes on undisturbed.
    private void refresh() {
        var known = cards().collect(Collectors.toMap(card -> card.note().id(), card -> card));
        List<NoteCard> wanted =
                model.margin().notes().stream()
                        .map(note -> known.containsKey(note.id()) ? known.get(note.id()).update(note) : made(note))
                        .toList();
        if (!cards.getChildren().equals(wanted)) {
            cards.getChildren().setAll(wanted);
        }
        var shown =
                wanted.isEmpty()
                        ? new EmptyState(
                                Feather.BOOKMARK,
                                words.say("reader.notes.none"),
                                words.say("reader.notes.none.do"))
                        : scroll;
        setVgrow(shown, Priority.ALWAYS);
        if (getChildren().isEmpty() || getChildren().getFirst() != shown) {
            getChildren().setAll(shown, onReport);
        }
    }

    private NoteCard made(Note note) {
        var card = new NoteCard(words, note, this);
        sight.ifPresent(card::setInSight);
        card.setHeld(model.margin().inHand().get().filter(id -> id == note.id()).isPresent());
        return card;
    }
}
