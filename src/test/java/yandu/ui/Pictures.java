package yandu.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import yandu.app.Camera;
import yandu.settings.Settings;
import yandu.ui.control.Fonts;
import yandu.ui.control.Look;

/// Pictures of what a window shows, without a display. Use: `Pictures.take("review-front", 1280, 800, LIGHT,
/// () -> new ReviewView(…).node())`, then look at `target/pictures/review-front-light.png`. Text that is cut
/// off and glyphs that the font lacks come back as sentences; a test asserts that there are none.
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");

    /// Frames after which an answer counts as seen, a short fade included.
    private static final int FRAMES = 12;

    private static String family;

    private Pictures() {}

    /// Starts the toolkit once and loads the fonts; the family's name comes back.
    public static synchronized String start() {
        if (family == null) {
            try {
                FxToolkit.registerPrimaryStage();
            } catch (TimeoutException e) {
                throw new IllegalStateException("the toolkit does not start", e);
            }
            family = Fonts.load(Path.of("target", "fonts", System.getProperty("yandu.fork", "0")));
        }
        return family;
    }

    /// Runs something on the JavaFX thread and waits for it.
    public static <T> T onFx(Callable<T> work) {
        start();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    public static void onFx(Runnable work) {
        onFx(
                () -> {
                    work.run();
                    return null;
                });
    }

    /// Waits until what was done is seen: layout may take several frames.
    public static void settle() {
        frames(FRAMES);
    }

    /// Waits for whole frames, each with its events, its layout and its picture.
    public static void frames(int count) {
        var drawn = new CountDownLatch(count + 1);
        onFx(
                () ->
                        new AnimationTimer() {
                            @Override
                            public void handle(long now) {
                                drawn.countDown();
                                if (drawn.getCount() == 0) {
                                    stop();
                                }
                            }
                        }.start());
        try {
            if (!drawn.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no frame is drawn");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Shows a screen in a window of its own, takes its picture in one theme and closes the window.
    ///
    /// @return what is wrong with its text, empty when all is well
    public static List<String> take(
            String name, int width, int height, Settings.Theme theme, Callable<? extends Parent> screen) {
        var stage = show(width, height, theme, screen);
        settle();
        save(name + "-" + theme.name().toLowerCase(), stage);
        var flaws = onFx(() -> TextFlaws.in(stage.getScene()));
        onFx(stage::close);
        return flaws;
    }

    /// Shows a screen in a window of its own, for tests that go on to use it.
    public static Stage show(
            int width, int height, Settings.Theme theme, Callable<? extends Parent> screen) {
        start();
        return onFx(
                () -> {
                    var scene = new Scene(screen.call(), width, height);
                    new Look(theme, family).dress(scene);
                    var stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    stage.requestFocus();
                    return stage;
                });
    }

    /// Writes what a window and its pop-ups show to `target/pictures/<name>.png`.
    public static Path save(String name, Window window) {
        return Camera.save(onFx(() -> Camera.shoot(window)), FOLDER.resolve(name + ".png"));
    }
}
