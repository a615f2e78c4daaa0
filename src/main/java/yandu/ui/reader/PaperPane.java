package yandu.ui.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.recite.Recital;
import yandu.settings.Settings;
import yandu.ui.control.LiveSettings;

/// The paper with what moves on it: scrolling to places, lights, clicks on phrases, the place remembered.
final class PaperPane extends StackPane {

    private static final Duration LIGHT = Duration.millis(1_600);
    private static final Duration STILL = Duration.millis(400);

    /// How long the pointer rests on a phrase until its card is shown.
    private static final Duration REST = Duration.millis(700);

    private final ReaderModel model;
    private final LiveSettings settings;
    private final BiConsumer<Phrase, Bounds> onPhrase;
    private final BiConsumer<Phrase, Bounds> onRest;
    private final Paper paper;
    private final PauseTransition light = new PauseTransition(LIGHT);
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition still = new PauseTransition(STILL);
    private final SetChangeListener<PhraseKind> kindsChanged = change -> repaintPhrases();
    private final InvalidationListener notesChanged = change -> repaintNotes();
    private Recital veil = Recital.NONE;
    private Subscription subscriptions = Subscription.EMPTY;

    /// @param onPhrase is told a phrase that was clicked, and where on the screen it is
    /// @param onRest is told one that the pointer rests on
    PaperPane(
            ReaderModel model,
            Words words,
            LiveSettings settings,
            BiConsumer<Phrase, Bounds> onPhrase,
            BiConsumer<Phrase, Bounds> onRest) {
        this.model = model;
        this.settings = settings;
        this.onPhrase = onPhrase;
        this.onRest = onRest;
        paper = new Paper(words);
        getStyleClass().add("paper-pane");
        getChildren().add(new VirtualizedScrollPane<>(paper));
        paper.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        paper.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        paper.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> paper.setShowCaret(CaretVisibility.OFF));
        paper.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        paper.addEventHandler(MouseEvent.MOUSE_EXITED, event -> rest.stop());
        paper.addEventHandler(ScrollEvent.SCROLL, event -> rest.stop());
        light.setOnFinished(event -> paint(Highlights.Layer.FLASH, List.of()));
        still.setOnFinished(event -> paper.topOffset().ifPresent(model::moveTo));
    }

    Paper paper() {
        return paper;
    }

    void attach() {
        subscriptions =
                Subscription.combine(
                        settings.settings().subscribe(this::fit),
                        paper.estimatedScrollYProperty().subscribe(y -> still.playFromStart()),
                        paper.caretPositionProperty().subscribe(place -> came()),
                        model.margin().inHand().subscribe(note -> repaintNotes()),
                        model.find().hits().subscribe(hits -> repaintHits()),
                        model.find().current().subscribe(hit -> repaintHits()),
                        model.recitation().tinted().subscribe(on -> tint()),
                        model.recitation().recite().knowledge().subscribe(now -> known()),
                        model.recitation().recite().recital().subscribe(this::recite));
        model.shownKinds().addListener(kindsChanged);
        model.margin().notes().addListener(notesChanged);
    }

    void detach() {
        subscriptions.unsubscribe();
        model.shownKinds().removeListener(kindsChanged);
        model.margin().notes().removeListener(notesChanged);
        rest.stop();
        still.stop();
        paper.topOffset().ifPresent(model::moveTo);
    }

    /// Shows a report that was opened.
    void show(Opened opened) {
        paper.show(opened);
        paper.restyleOnce(
                () -> {
                    repaintPhrases();
                    repaintNotes();
                    repaintHits();
                    tint();
                    veil(model.recitation().recite().recital().get());
                });
    }

    /// Shows a place; one that is wholly in sight does not move.
    void go(Visit visit) {
        var span = visit.span();
        if (span.length() == 0) {
            paper.scrollTo(span.start(), 0);
        } else if (!paper.isInSight(span)) {
            paper.scrollTo(span.start(), 0.25);
        }
        paper.caretTo(span.start());
        if (visit.flash()) {
            paint(Highlights.Layer.FLASH, List.of(new Mark(span, "flash")));
            light.playFromStart();
        }
        still.playFromStart();
    }

    private void fit(Settings now) {
        var top = paper.topOffset();
        paper.apply(now);
        top.ifPresent(offset -> paper.scrollTo(offset, 0));
    }

    private void repaintPhrases() {
        model.current()
                .ifPresent(
                        opened -> {
                            opened.highlights()
                                    .draw(
                                            Highlights.Layer.PHRASES,
                                            line -> opened.phraseMarks().on(line, model.shownKinds()));
                            paper.restyle(opened.highlights().all());
                        });
    }

    private void repaintNotes() {
        model.current()
                .ifPresent(
                        opened ->
                                paint(
                                        Highlights.Layer.NOTES,
                                        NoteMarks.of(
                                                opened.text(),
                                                model.margin().notes(),
                                                model.margin().inHand().get())));
    }

    /// The keyboard's place has moved.
    private void came() {
        if (paper.isFocused() && model.current().isPresent()) {
            model.margin().comeTo(paper.caretOffset());
        }
    }

    private void repaintHits() {
        var hits = model.find().hits().get();
        int current = model.find().current().get();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < hits.size(); i++) {
            marks.add(new Mark(hits.get(i), i == current ? "found-now" : "found"));
        }
        paint(Highlights.Layer.FOUND, marks);
    }

    private void paint(Highlights.Layer layer, Collection<Mark> marks) {
        model.current().ifPresent(opened -> paper.restyle(opened.highlights().set(layer, marks)));
    }

    /// What was uncovered last comes into sight; only lines that changed are drawn anew.
    private void recite(Recital now) {
        var before = veil;
        if (before.mask() != now.mask()) {
            veil(now);
        } else {
            veil = now;
            paper.cover(now);
            var lines = new BitSet();
            now.since(before)
                    .mapToObj(blank -> now.mask().blanks().get(blank).span())
                    .forEach(span -> model.current().ifPresent(opened -> lines.or(opened.highlights().lines(span))));
            draw(now, lines);
        }
        now.current()
                .filter(blank -> now.last() != before.last() && paper.isLaidOut() && !paper.isInSight(blank.span()))
                .ifPresent(blank -> paper.scrollTo(blank.span().start(), 0.4));
    }

    private void veil(Recital now) {
        veil = now;
        paper.cover(now);
        model.current().ifPresent(opened -> draw(now, opened.highlights().all()));
    }

    private void draw(Recital now, BitSet lines) {
        var look = new Veil(now, model.recitation().recite()::grade);
        model.current()
                .ifPresent(
                        opened -> {
                            opened.highlights().draw(Highlights.Layer.VEIL, now.isOn() ? look::on : null);
                            paper.restyle(lines);
                        });
    }

    /// Grades and tints follow what is known.
    private void known() {
        if (veil.isOn()) {
            model.current()
                    .ifPresent(opened -> draw(veil, opened.highlights().lines(veil.mask().range())));
        }
        if (model.recitation().tinted().get()) {
            tint();
        }
    }

    private void tint() {
        boolean on = model.recitation().tinted().get();
        var look = new Tint(model.recitation().recite().knowledge().get());
        model.current()
                .ifPresent(
                        opened -> {
                            opened.highlights().draw(Highlights.Layer.TINT, on ? look::on : null);
                            paper.restyle(opened.highlights().all());
                        });
    }

    /// The pointer that rests on a phrase shows its card.
    private void moved(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        rest.setOnFinished(done -> paper.offsetUnder(x, y).filter(at -> !veil.hides(at)).ifPresent(this::rested));
        rest.playFromStart();
    }

    private void rested(int offset) {
        model.phraseAt(offset).ifPresent(phrase -> tell(onRest, phrase, offset));
    }

    private void clicked(MouseEvent event) {
        rest.stop();
        boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
        if (click && paper.selected().get() == null) {
            paper.offsetUnder(event.getX(), event.getY()).ifPresent(this::openPhrase);
        }
    }

    /// The first key that moves through the text shows where it moves.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openPhrase(paper.caretOffset());
            event.consume();
        } else if (event.getCode().isNavigationKey()) {
            paper.setShowCaret(CaretVisibility.ON);
        }
    }

    /// A covered place is uncovered, a phrase shows its card.
    private void openPhrase(int offset) {
        if (model.recitation().recite().open(offset)) {
            return;
        }
        model.phraseAt(offset).ifPresent(phrase -> tell(onPhrase, phrase, offset));
    }

    private void tell(BiConsumer<Phrase, Bounds> listener, Phrase phrase, int offset) {
        place(phrase, offset)
                .flatMap(paper::screenBounds)
                .ifPresent(bounds -> listener.accept(phrase, bounds));
    }

    private static Optional<Span> place(Phrase phrase, int offset) {
        return phrase.occurrences().stream().filter(span -> span.contains(offset)).findFirst();
    }
}
