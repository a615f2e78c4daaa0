package yandu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import yandu.ui.task.Tasks;

/// Uses a window as a person does, with pointer and keys, and waits until it has answered. Runs on a thread of its own.
final class Pilot {

    /// Frames that are drawn before an answer counts as seen: layout may take several.
    private static final int FRAMES = 4;

    /// Work that starts other work is waited for this deep.
    private static final int CHAIN = 3;

    /// How often the window is looked at for something that is still to come.
    private static final int GLANCES = 20;

    private static final int PATIENCE = 30;

    private final Window window;
    private final Tasks tasks;
    private final Robot robot;

    /// @param tasks the ones that the window gives its work to
    Pilot(Window window, Tasks tasks) {
        this.window = window;
        this.tasks = tasks;
        this.robot = onFx(Robot::new);
    }

    /// Runs something on the JavaFX thread; its result, or the failure it ended with.
    static <T> T onFx(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Presses keys together and lets them go again.
    void press(KeyCode... keys) {
        onFx(
                () -> {
                    for (var key : keys) {
                        robot.keyPress(key);
                    }
                    for (int i = keys.length - 1; i >= 0; i--) {
                        robot.keyRelease(keys[i]);
                    }
                    return null;
                });
        settle();
    }

    /// Gives a node the keys, without the pointer.
    void focus(Node node) {
        onFx(
                () -> {
                    node.requestFocus();
                    return null;
                });
        settle();
    }

    /// Clicks the middle of a node. The pointer is seen to arrive before its button goes down, as a person's is.
    void click(Node node) {
        onFx(
                () -> {
                    Bounds place = node.localToScreen(node.getLayoutBounds());
                    robot.mouseMove(place.getCenterX(), place.getCenterY());
                    return null;
                });
        frames(1);
        onFx(
                () -> {
                    robot.mousePress(MouseButton.PRIMARY);
                    robot.mouseRelease(MouseButton.PRIMARY);
                    return null;
                });
        settle();
    }

    /// Clicks what carries a word.
    void click(String words) {
        click(labelled(words));
    }

    /// Pushes the button that carries a word by the keyboard.
    void push(String words) {
        var button = labelled(words);
        onFx(
                () -> {
                    button.requestFocus();
                    return null;
                });
        settle();
        press(KeyCode.SPACE);
    }

    /// Types plain Latin text into whatever has the focus.
    void type(String text) {
        onFx(
                () -> {
                    text.codePoints()
                            .mapToObj(Character::toString)
                            .map(Pilot::key)
                            .forEach(
                                    key -> {
                                        robot.keyPress(key);
                                        robot.keyRelease(key);
                                    });
                    return null;
                });
        settle();
    }

    /// Whether something with a style class comes into sight within two seconds or so.
    boolean sees(String styleClass) {
        for (int tries = 0; tries < GLANCES; tries++) {
            if (has(node -> node.getStyleClass().contains(styleClass))) {
                return true;
            }
            settle();
        }
        return false;
    }

    /// Whether something visible in the window is so.
    boolean has(Predicate<Node> wanted) {
        return !all(wanted).isEmpty();
    }

    /// The first visible node with a style class.
    ///
    /// @throws NoSuchElementException if there is none
    Node styled(String styleClass) {
        return find(node -> node.getStyleClass().contains(styleClass), styleClass);
    }

    /// The first visible button, toggle or label with exactly these words.
    Node labelled(String words) {
        return find(
                node ->
                        node instanceof Labeled labeled && words.equals(labeled.getText())
                                || words.equals(node.getAccessibleText()),
                words);
    }

    /// Waits until work under way is done and what it changed has been drawn.
    void settle() {
        for (int i = 0; i < CHAIN; i++) {
            var idle = new CountDownLatch(1);
            tasks.run(() -> null, done -> idle.countDown(), failure -> idle.countDown());
            await(idle);
        }
        frames(FRAMES);
    }

    private static void frames(int number) {
        var drawn = new CountDownLatch(number);
        var counter =
                onFx(
                        () -> {
                            var timer =
                                    new AnimationTimer() {
                                        @Override
                                        public void handle(long now) {
                                            drawn.countDown();
                                        }
                                    };
                            timer.start();
                            return timer;
                        });
        await(drawn);
        onFx(
                () -> {
                    counter.stop();
                    return null;
                });
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the window did not answer within " + PATIENCE + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Node find(Predicate<Node> wanted, String what) {
        return all(wanted).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing in the window is “" + what + "”"));
    }

    private List<Node> all(Predicate<Node> wanted) {
        return onFx(
                () -> {
                    var found = new ArrayList<Node>();
                    for (var popup : Camera.popupsOf(window)) {
                        collect(popup.getScene().getRoot(), wanted, found);
                    }
                    collect(window.getScene().getRoot(), wanted, found);
                    return found;
                });
    }

    private static KeyCode key(String character) {
        return switch (character) {
            case " " -> KeyCode.SPACE;
            case "." -> KeyCode.PERIOD;
            default -> KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
        };
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }
}
