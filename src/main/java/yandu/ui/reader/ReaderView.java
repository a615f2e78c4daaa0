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
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.EmptyState;
import yandu.ui.control.FailedState;
import yandu.ui.control.Keys;
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
    private final Navigator navigator;
    private final StackPane root = new StackPane();
    private final StringProperty title = new SimpleStringProperty("");
    private final PaperPane paper;
    private final OutlinePane outline;
    private final PhrasePane phrases;
    private final SidePane side;
    private final FootBar foot;
    private final FindBar findBar;
    private final SelectionBar selectionBar;
    private final Desk desk;
    private final ReaderTools tools;
    private final BorderPane content;
    private final PopOver popOver = new PopOver();
    private final PauseTransition soon = new PauseTransition(FRAME);
    private Opened shown;
    private Subscription subscriptions = Subscription.EMPTY;

    public ReaderView(ReaderModel model, Words words, LiveSettings settings, Navigator navigator) {
        this.words = words;
        this.model = model;
        this.navigator = navigator;
        paper = new PaperPane(model, settings, this::openCard);
        outline = new OutlinePane(words, model);
        phrases = new PhrasePane(words, model, this::visitPhrase);
        side = new SidePane(words, phrases, new NotePane(words, model, navigator));
        foot = new FootBar(words, model);
        findBar = new FindBar(words, model.find(), () -> paper.paper().requestFocus());
        selectionBar = new SelectionBar(words, this::mark, this::note, this::copySelection);
        var middle = new BorderPane(new StackPane(paper, findBar, selectionBar), null, null, foot, null);
        desk = new Desk(middle, outline, side);
        tools = new ReaderTools(words, settings, desk, this::find);
        content = new BorderPane(desk);
        StackPane.setAlignment(findBar, Pos.TOP_RIGHT);
        StackPane.setAlignment(selectionBar, Pos.TOP_LEFT);
        root.getStyleClass().addAll("screen", "reader");
        soon.setOnFinished(event -> scrolled());
        popOver.setAnimated(!settings.now().reducedMotion());
        popOver.setDetachable(false);
        popOver.setArrowSize(10);
        popOver.getRoot().getStylesheets().clear();
        popOver.setCornerRadius(8);
        keys();
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
        outline.attach();
        side.attach();
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
        popOver.hide();
        paper.detach();
        outline.detach();
        side.detach();
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
            outline.show(opened.outline());
            phrases.show(opened);
            if (model.visit().get() == null) {
                model.goTo(new Span(model.position(), model.position()));
            }
        }
        root.getChildren().setAll(content);
        root.layout();
        paper.paper().requestFocus();
        soon.play();
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
        return root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
    }

    private void go() {
        var visit = model.visit().get();
        if (visit != null && showing().getValue() && model.current().filter(now -> now == shown).isPresent()) {
            popOver.hide();
            root.applyCss();
            root.layout();
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
        popOver.hide();
        var window = root.localToScreen(root.getLayoutBounds());
        double over = bounds.getMinY() - window.getMinY();
        double under = window.getMaxY() - bounds.getMaxY();
        var card = new PhraseCard(words, shown, phrase, cardActions());
        card.setMaxHeight(Math.max(over, under) - AROUND_CARD);
        popOver.setContentNode(card);
        popOver.setArrowLocation(over > under ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        popOver.show(paper, bounds.getCenterX(), over > under ? bounds.getMinY() : bounds.getMaxY());
        card.requestFocus();
    }

    private PhraseCard.Actions cardActions() {
        return new PhraseCard.Actions() {
            @Override
            public void show(Span place) {
                model.visit(place, true);
            }

            @Override
            public void copy(String text) {
                copyText(text);
            }

            @Override
            public void note(Span place) {
                popOver.hide();
                annotate(place);
            }
        };
    }

    private void keys() {
        Keys.before(root)
                .character("/", this::find)
                .combination("Shortcut+F", this::find)
                .combination("Shift+F3", model.find()::previous)
                .key(KeyCode.F3, model.find()::next)
                .combination("Alt+N", this::note)
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
        findBar.open(selected.length() <= 40 ? selected : "");
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
                            side.edit(note);
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
        selectionBar.setVisible(bounds.isPresent());
        bounds.ifPresent(
                here -> {
                    double width = selectionBar.prefWidth(-1);
                    double height = selectionBar.prefHeight(-1);
                    double x = Math.clamp(here.getCenterX() - width / 2, 8, Math.max(8, paper.getWidth() - width - 8));
                    double above = here.getMinY() - height - 8;
                    double y = above >= 8 ? above : Math.min(here.getMaxY() + 8, paper.getHeight() - height - 8);
                    selectionBar.setTranslateX(x);
                    selectionBar.setTranslateY(y);
                });
    }
}
