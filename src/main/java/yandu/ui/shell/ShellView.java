package yandu.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import yandu.i18n.Words;
import yandu.ui.control.Keys;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Screen;
import yandu.ui.control.View;

/// The frame. It makes each screen's view when it is first shown; for another language a new frame is made.
public final class ShellView {

    private final Words words;
    private final ShellModel model;
    private final BiFunction<Screen, Words, View> screens;
    private final Map<Screen, View> views = new EnumMap<>(Screen.class);
    private final StackPane root = new StackPane();
    private final StackPane content = new StackPane();
    private final Rail rail;
    private final TopBar topBar;
    private final NoticePane notices;
    private final Foot foot;
    private Screen front;
    private Subscription subscriptions = Subscription.EMPTY;

    /// @param foot lies under every screen
    /// @param screens makes the view of a screen
    public ShellView(
            Words words,
            ShellModel model,
            LiveSettings settings,
            Foot foot,
            BiFunction<Screen, Words, View> screens) {
        this.words = words;
        this.model = model;
        this.screens = screens;
        this.foot = foot;
        rail = new Rail(words, model);
        topBar = new TopBar(words, model, settings);
        notices = new NoticePane(words, model);
        content.getStyleClass().add("content");
        var column = new BorderPane(content, topBar, null, foot.node(), null);
        root.getChildren().addAll(new BorderPane(column, null, null, null, rail), notices);
        root.getStyleClass().add("shell");
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        keys();
    }

    public Parent node() {
        return root;
    }

    /// Begins to follow the model.
    public void attach() {
        foot.attach();
        subscriptions =
                Subscription.combine(
                        model.screen().subscribe(this::show),
                        model.keySheet().subscribe(this::showKeys),
                        model.undo().changed().subscribe((before, now) -> refresh()));
    }

    /// Stops following it; the screen in front goes to the back.
    public void detach() {
        foot.detach();
        subscriptions.unsubscribe();
        notices.detach();
        if (front != null) {
            views.get(front).detach();
            front = null;
        }
    }

    private void show(Screen screen) {
        if (screen == null || screen == front) {
            return;
        }
        if (front != null) {
            views.get(front).detach();
        }
        front = screen;
        var view = views.computeIfAbsent(screen, made -> screens.apply(made, words));
        content.getChildren().setAll(view.node());
        rail.mark(screen);
        topBar.show(screen, view);
        view.node().requestFocus();
        view.attach();
    }

    private void refresh() {
        if (front != null) {
            views.get(front).refresh();
        }
    }

    private void showKeys(boolean open) {
        root.getChildren().removeIf(KeySheet.class::isInstance);
        if (open) {
            root.getChildren().add(new KeySheet(words, () -> model.keySheet().set(false)));
        }
    }

    private void keys() {
        Keys.on(root)
                .key(KeyCode.ESCAPE, this::escape)
                .combination("Shortcut+Z", () -> unlessTyping(model.undo()::undo))
                .combination("Shortcut+Shift+Z", () -> unlessTyping(model.undo()::redo));
        Keys.before(root).combination("Shortcut+Shift+F", () -> model.visit(Screen.SEARCH));
        var keys = Keys.before(root).character("?", this::toggleKeySheet);
        for (Screen screen : Screen.RAIL) {
            keys.combination("Shortcut+" + (screen.ordinal() + 1), () -> model.show(screen));
        }
        root.addEventHandler(KeyEvent.ANY, this::lead);
    }

    /// A key that nothing took, pressed while the focus is on the frame, goes to the screen in front.
    private void lead(KeyEvent event) {
        var screen = front == null ? null : views.get(front).node();
        if (screen != null
                && !event.isConsumed()
                && event.getTarget() instanceof Node target
                && !isIn(target, screen)) {
            Event.fireEvent(screen, event.copyFor(event.getSource(), screen));
        }
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /// A text field has an undo of its own.
    private void unlessTyping(Runnable act) {
        if (!Keys.isTyping(root.getScene())) {
            act.run();
        }
    }

    private void toggleKeySheet() {
        model.keySheet().set(!model.keySheet().get());
    }

    private void escape() {
        if (model.keySheet().get()) {
            model.keySheet().set(false);
        } else {
            model.back();
        }
    }
}
