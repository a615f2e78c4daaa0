package yandu.app;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Ends the process when a window has drawn what it is waited for, and prints how long that took since the
/// process began.
final class FirstFrame {
    private final Predicate<Scene> ready;
    private boolean drawn;

    private FirstFrame(Predicate<Scene> ready) {
        this.ready = ready;
    }

    /// Call it on the JavaFX thread, before the window opens.
    static void await(Predicate<Scene> ready) {
        var frame = new FirstFrame(ready);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .forEach(window -> frame.watch(window.getScene())));
    }

    private void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            if (drawn) {
                end();
            }
            drawn = ready.test(scene);
            if (drawn) {
                Platform.requestNextPulse();
            }
        });
    }

    private static void end() {
        var began = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println(Duration.between(began, Instant.now()).toMillis());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
