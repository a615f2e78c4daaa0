package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.FailedState;
import yandu.ui.control.Keys;
import yandu.ui.control.Lazy;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.LoadingLine;
import yandu.ui.control.LoadingState;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;
import yandu.ui.control.View;
import yandu.ui.task.Load;

/// The reader: outline, paper, phrases and notes, the lines at the bottom. It lays its parts out and lets them
/// know of each other; what they do is theirs.
public final class ReaderView implements View, ReaderKeys.Verbs {

    /// Scrolling is told in the middle of a layout; what depends on the place waits for the next frame.
    private static final Duration FRAME = Duration.millis(16);

    private final Words words;
    private final ReaderModel model;
    private final Navigator navigator;
    private final StackPane root = new StackPane();
    private final StringProperty title = new SimpleStringProperty("");
    private final PaperPane paper;
    private final FootBar foot;
    private final ReciteBar bar;
    private final TypePane typing;
    private final TintLegend legend;
    private final StackPane left = new StackPane();
    private final StackPane right = new StackPane();
    private final StackPane stage;
    private final LoadingLine line;
    private final Lazy<Panels> panels;
    private final Lazy<FindBar> findBar = new Lazy<>(this::makeFindBar);
    private final PhrasePopOver popOver;
    private final Selected selected;
    private final Desk desk;
    private final ReaderTools tools;
    private final BorderPane content;
    private final PauseTransition soon = new PauseTransition(FRAME);
    private final PauseTransition soonAfter = new PauseTransition(FRAME.multiply(6));
    private Opened shown;
    private Subscription subscriptions = Subscription.EMPTY;

    public ReaderView(ReaderModel model, Words words, LiveSettings settings, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.navigator = navigator;
        paper =
                new PaperPane(
                        model,
                        words,
                        settings,
                        (phrase, bounds) -> popOver().show(phrase, bounds),
                        (phrase, bounds) -> popOver().pass(phrase, bounds));
        popOver = new PhrasePopOver(paper, !settings.now().reducedMotion(), this::card);
        line = new LoadingLine(model.opened());
        stage = new StackPane(paper, line);
        selected = new Selected(words, model, paper, stage, navigator, this::edit);
        panels = new Lazy<>(this::makePanels);
        foot = new FootBar(words, model, this::place, this::backToPaper);
        bar = new ReciteBar(words, model.recitation(), this::backToPaper);
        typing = new TypePane(words, model.recitation().type(), span -> model.visit(span, true), this::backToPaper);
        legend = new TintLegend(words, model.recitation());
        left.getStyleClass().add("side-panel");
        right.getStyleClass().addAll("side-panel", "right");
        desk = new Desk(new BorderPane(stage, null, null, new VBox(typing, bar, legend, foot), null), left, right);
        tools = new ReaderTools(words, settings, desk, this::find);
        content = new BorderPane(desk);
        root.getStyleClass().addAll("screen", "reader");
        soon.setOnFinished(event -> scrolled());
        soonAfter.setOnFinished(event -> furnish());
        ReaderKeys.read(root, this, model.find(), tools);
        new Extracting(model::reportId, () -> paper.paper().selected().get(), navigator).keys(Keys.before(root));
        new Marking(
                        model.margin(),
                        selected::mark,
                        selected::isThere,
                        () -> navigator.done(words.say("reader.note.deleted")),
                        this::sorry)
                .keys(Keys.before(root));
        ReaderKeys.recite(root, paper.paper(), this, model.recitation());
    }

    private PhrasePopOver popOver() {
        return popOver;
    }

    private Panels makePanels() {
        var made = new Panels(words, model, navigator, this::visitPhrase, this::triage);
        left.getChildren().setAll(made.left());
        right.getChildren().setAll(made.right());
        made.attach();
        made.show(shown);
        return made;
    }

    private FindBar makeFindBar() {
        var made = new FindBar(words, model.find(), this::backToPaper);
        StackPane.setAlignment(made, Pos.TOP_RIGHT);
        stage.getChildren().add(made);
        return made;
    }

    /// The panels are filled when the paper was drawn.
    private void furnishLater() {
        var scene = root.getScene();
        if (panels.made().isEmpty() && scene != null) {
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            soonAfter.play();
                        }
                    });
        }
    }

    private void furnish() {
        if (shown != null) {
            panels.get();
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Optional<ObservableValue<String>> title() {
        return Optional.of(title);
    }

    @Override
    public List<Node> tools() {
        return tools.nodes();
    }

    @Override
    public void attach() {
        var before = shown;
        boolean invited = model.visit().get() != null;
        line.attach();
        paper.attach();
        panels.made().ifPresent(Panels::attach);
        subscriptions =
                Subscription.combine(
                        foot.attach(),
                        bar.attach(),
                        typing.attach(),
                        legend.attach(),
                        model.opened().state().subscribe(this::show),
                        model.visit().subscribe(visit -> go()),
                        showing().subscribe(now -> go()),
                        paper.paper().selected().subscribe(span -> selected.place()),
                        paper.paper().estimatedScrollYProperty().subscribe(y -> soon.play()));
        if (shown != before && !invited) {
            model.goTo(new Span(model.position(), model.position()));
        }
        model.openLast();
        model.measure();
    }

    @Override
    public void detach() {
        line.detach();
        subscriptions.unsubscribe();
        soon.stop();
        soonAfter.stop();
        popOver.hide();
        paper.detach();
        panels.made().ifPresent(Panels::detach);
    }

    private void show(Load<Optional<Opened>> state) {
        switch (state) {
            case Load.Waiting<Optional<Opened>> waiting -> root.getChildren().setAll(new LoadingState(words));
            case Load.Failed<Optional<Opened>> failed ->
                    root.getChildren().setAll(new FailedState(words, failed.why(), model.opened()::again));
            case Load.Ready<Optional<Opened>> ready ->
                    ready.value().ifPresentOrElse(this::show, () -> root.getChildren().setAll(nothing()));
        }
    }

    private void show(Opened opened) {
        title.set(opened.report().report().title());
        if (opened != shown) {
            shown = opened;
            paper.show(opened);
            panels.made().ifPresent(made -> made.show(opened));
        }
        if (!root.getChildren().contains(content)) {
            root.getChildren().setAll(content);
            backToPaper();
        }
        soon.play();
        furnishLater();
    }

    private Node nothing() {
        title.set(words.say("screen.reader"));
        return new EmptyState(
                Feather.BOOK_OPEN,
                words.say("reader.nothing"),
                words.say("reader.nothing.do"),
                Buttons.primary(words.say("screen.library"), () -> navigator.show(Screen.LIBRARY)));
    }

    /// Places have a place only while the window is there.
    private ObservableValue<Boolean> showing() {
        return root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    private void go() {
        var visit = model.visit().get();
        if (visit == null || !showing().getValue() || model.current().filter(now -> now == shown).isEmpty()) {
            return;
        }
        var all = root.getScene().getRoot();
        all.applyCss();
        all.layout();
        if (paper.paper().isLaidOut()) {
            popOver.hide();
            paper.go(visit);
            model.arrived();
        }
    }

    private void scrolled() {
        if (shown != null) {
            int top = paper.paper().topOffset().orElse(model.position());
            foot.showPlace(shown.page(), shown.page().lineAt(top));
            selected.place();
            var sight = new Span(top, Math.max(top, paper.paper().bottomOffset().orElse(top)));
            panels.made().ifPresent(made -> made.see(sight));
        }
    }

    private void visitPhrase(Phrase phrase) {
        model.visit(phrase.first(), true);
        boolean covered = model.recitation().recite().recital().get().hidesAnyOf(phrase.first());
        paper.paper()
                .screenBounds(phrase.first())
                .filter(bounds -> !covered)
                .ifPresent(bounds -> popOver.show(phrase, bounds));
    }

    private PhraseCard card(Phrase phrase) {
        var actions =
                new CardActions(
                        words,
                        model,
                        navigator,
                        chosen -> model.margin().noteOn(chosen, this::edit),
                        selected::copy,
                        popOver::hide);
        var cards = model.recitation().recite().knowledge().get().about(phrase);
        return new PhraseCard(words, shown, phrase, cards, actions);
    }

    private void edit(Note note) {
        desk.rightOpen().set(true);
        panels.get().edit(note);
    }

    private void backToPaper() {
        paper.paper().requestFocus();
    }

    /// The keyboard's place where it is in sight, else the top of the paper.
    @Override
    public int place() {
        int caret = paper.paper().caretOffset();
        boolean inSight = shown != null && paper.paper().isInSight(new Span(caret, caret + 1));
        return inSight && paper.paper().isFocused() ? caret : paper.paper().topOffset().orElse(model.position());
    }

    @Override
    public void sorry(String key) {
        navigator.notify(words.say(key), null);
    }

    @Override
    public Optional<Span> chosen() {
        return panels.made().flatMap(Panels::chosen);
    }

    @Override
    public void find() {
        var words = paper.paper().selectedText();
        findBar.get().open(words.length() <= 40 ? words : "");
    }

    @Override
    public void note() {
        selected.note();
    }

    @Override
    public void triage() {
        model.reportId().ifPresent(report -> navigator.triage(report, Optional.empty()));
    }

    @Override
    public void foldOutline() {
        flip(desk.leftOpen());
    }

    @Override
    public void foldPhrases() {
        flip(desk.rightOpen());
    }

    private static void flip(BooleanProperty open) {
        open.set(!open.get());
    }
}
