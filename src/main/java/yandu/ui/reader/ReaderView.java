package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.FailedState;
import yandu.ui.control.Keys;
import yandu.ui.control.Lazy;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.LoadingState;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;
import yandu.ui.control.View;
import yandu.ui.task.Load;

/// The reader: outline, paper, phrases and notes, the line at the bottom.
public final class ReaderView implements View {

    /// Scrolling is told in the middle of a layout; what depends on the place waits for the next frame.
    private static final Duration FRAME = Duration.millis(16);

    /// Arrow, border and shadow of the pop-over, in pixels.
    private static final double AROUND_CARD = 40;

    private final Words words;
    private final ReaderModel model;
    private final LiveSettings settings;
    private final Navigator navigator;
    private final StackPane root = new StackPane();
    private final StringProperty title = new SimpleStringProperty("");
    private final PaperPane paper;
    private final FootBar foot;
    private final StackPane left = new StackPane();
    private final StackPane right = new StackPane();
    private final StackPane stage;
    private final Lazy<Panels> panels;
    private final Lazy<FindBar> findBar = new Lazy<>(this::makeFindBar);
    private final Lazy<SelectionBar> selectionBar = new Lazy<>(this::makeSelectionBar);
    private final Lazy<PopOver> popOver = new Lazy<>(this::makePopOver);
    private final Desk desk;
    private final ReaderTools tools;
    private final BorderPane content;
    private final PauseTransition soon = new PauseTransition(FRAME);
    private final PauseTransition soonAfter = new PauseTransition(FRAME.multiply(6));
    private Opened shown;
    private Subscription subscriptions = Subscription.EMPTY;

    public ReaderView(ReaderModel model, Words words, LiveSettings settings, Navigator navigator) {
        this.words = words;
        this.settings = settings;
        this.model = model;
        this.navigator = navigator;
        paper = new PaperPane(model, settings, this::openCard);
        panels = new Lazy<>(this::makePanels);
        foot = new FootBar(words, model);
        left.getStyleClass().add("side-panel");
        right.getStyleClass().addAll("side-panel", "right");
        stage = new StackPane(paper);
        desk = new Desk(new BorderPane(stage, null, null, foot, null), left, right);
        tools = new ReaderTools(words, settings, desk, this::find);
        content = new BorderPane(desk);
        root.getStyleClass().addAll("screen", "reader");
        soon.setOnFinished(event -> scrolled());
        soonAfter.setOnFinished(event -> furnish());
        keys();
    }

    private PopOver makePopOver() {
        var made = new PopOver();
        made.setAnimated(!settings.now().reducedMotion());
        made.setDetachable(false);
        made.setArrowSize(10);
        made.setCornerRadius(8);
        made.getRoot().getStylesheets().clear();
        return made;
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
        var made = new FindBar(words, model.find(), () -> paper.paper().requestFocus());
        StackPane.setAlignment(made, Pos.TOP_RIGHT);
        stage.getChildren().add(made);
        return made;
    }

    private SelectionBar makeSelectionBar() {
        var made = new SelectionBar(words, this::mark, this::note, this::copySelection);
        StackPane.setAlignment(made, Pos.TOP_LEFT);
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
        paper.attach();
        panels.made().ifPresent(Panels::attach);
        foot.attach();
        subscriptions =
                Subscription.combine(
                        model.opened().state().subscribe(this::show),
                        model.visit().subscribe(visit -> go()),
                        showing().subscribe(now -> go()),
                        paper.paper().selected().subscribe(this::placeSelectionBar),
                        paper.paper().estimatedScrollYProperty().subscribe(y -> soon.play()));
        model.openLast();
        model.measure();
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
        soon.stop();
        soonAfter.stop();
        popOver.made().ifPresent(PopOver::hide);
        paper.detach();
        panels.made().ifPresent(Panels::detach);
        foot.detach();
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
            if (model.visit().get() == null) {
                model.goTo(new Span(model.position(), model.position()));
            }
        }
        if (!root.getChildren().contains(content)) {
            root.getChildren().setAll(content);
            paper.paper().requestFocus();
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
            popOver.made().ifPresent(PopOver::hide);
            paper.go(visit);
            model.arrived();
        }
    }

    private void scrolled() {
        if (shown != null) {
            int top = paper.paper().topOffset().orElse(model.position());
            foot.showPlace(shown.page(), shown.page().lineAt(top));
            placeSelectionBar(paper.paper().selected().get());
        }
    }

    private void visitPhrase(Phrase phrase) {
        model.visit(phrase.first(), true);
        paper.paper().screenBounds(phrase.first()).ifPresent(bounds -> openCard(phrase, bounds));
    }

    private void openCard(Phrase phrase, Bounds bounds) {
        popOver.get().hide();
        var window = root.localToScreen(root.getLayoutBounds());
        double over = bounds.getMinY() - window.getMinY();
        double under = window.getMaxY() - bounds.getMaxY();
        var card = new PhraseCard(words, shown, phrase, cardActions());
        card.setMaxHeight(Math.max(over, under) - AROUND_CARD);
        popOver.get().setContentNode(card);
        popOver.get().setArrowLocation(over > under ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER);
        popOver.get().show(paper, bounds.getCenterX(), over > under ? bounds.getMinY() : bounds.getMaxY());
        card.requestFocus();
    }

    private PhraseCard.Actions cardActions() {
        return new CardActions(words, model, navigator, this::annotate, this::copyText, popOver.get()::hide);
    }

    private void triage() {
        model.reportId().ifPresent(report -> navigator.triage(report, Optional.empty()));
    }

    private void keys() {
        Keys.before(root)
                .character("/", this::find)
                .combination("Shortcut+F", this::find)
                .combination("Shift+F3", model.find()::previous)
                .key(KeyCode.F3, model.find()::next)
                .combination("Alt+N", this::note)
                .combination("Shortcut+T", this::triage)
                .key(KeyCode.F9, () -> flip(desk.leftOpen()))
                .key(KeyCode.F10, () -> flip(desk.rightOpen()))
                .combination("Shortcut+EQUALS", () -> tools.resize(2))
                .combination("Shortcut+Shift+EQUALS", () -> tools.resize(2))
                .combination("Shortcut+ADD", () -> tools.resize(2))
                .combination("Shortcut+MINUS", () -> tools.resize(-2))
                .combination("Shortcut+SUBTRACT", () -> tools.resize(-2))
                .combination("Shortcut+0", tools::normalSize)
                .combination("Shortcut+NUMPAD0", tools::normalSize);
    }

    private static void flip(BooleanProperty open) {
        open.set(!open.get());
    }

    private void find() {
        var selected = paper.paper().selectedText();
        findBar.get().open(selected.length() <= 40 ? selected : "");
    }

    private void mark(int colour) {
        var span = paper.paper().selected().get();
        if (span != null) {
            model.margin().mark(span, colour, note -> paper.paper().deselect());
        }
    }

    private void note() {
        var span = paper.paper().selected().get();
        if (span != null) {
            annotate(span);
        }
    }

    private void annotate(Span span) {
        model.margin()
                .mark(
                        span,
                        0,
                        note -> {
                            paper.paper().deselect();
                            desk.rightOpen().set(true);
                            panels.get().edit(note);
                        });
    }

    private void copySelection() {
        copyText(paper.paper().selectedText());
    }

    private void copyText(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        navigator.notify(words.say("reader.copied"), null);
    }

    /// The bar stands above the selected passage, below it where there is no room above.
    private void placeSelectionBar(Span span) {
        var bounds =
                span == null
                        ? Optional.<Bounds>empty()
                        : paper.paper().screenBounds(span).map(paper::screenToLocal);
        selectionBar.made().ifPresent(bar -> bar.setVisible(bounds.isPresent()));
        bounds.ifPresent(
                here -> {
                    var bar = selectionBar.get();
                    bar.applyCss();
                    bar.setVisible(true);
                    double width = bar.prefWidth(-1);
                    double height = bar.prefHeight(-1);
                    double most = Math.max(8, paper.getWidth() - width - 8);
                    double x = Math.clamp(here.getCenterX() - width / 2, 8, most);
                    double above = here.getMinY() - height - 8;
                    double below = Math.min(here.getMaxY() + 8, paper.getHeight() - height - 8);
                    double y = above >= 8 ? above : below;
                    bar.setTranslateX(x);
                    bar.setTranslateY(y);
                });
    }
}
