package yandu.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import yandu.settings.Settings;
import yandu.ui.control.Fonts;
import yandu.ui.control.Look;

/// Pictures of what a window shows, without a display. Use: `Pictures.take("review-front", 1280, 800, LIGHT,
/// () -> new ReviewView(…).node())`, then look at `target/pictures/review-front-light.png`. Text that is cut off and
/// glyphs that the font lacks come back as sentences; a test asserts that there are none.
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");
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
            family = Fonts.load(Path.of("target", "fonts"));
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

    /// Waits until the JavaFX thread has nothing left to do and some frames were drawn.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(40, TimeUnit.MILLISECONDS);
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
        var image = onFx(() -> withPopups(window));
        var file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static BufferedImage withPopups(Window window) {
        var scene = window.getScene();
        var image = image(scene);
        var graphics = image.createGraphics();
        double x = window.getX() + scene.getX();
        double y = window.getY() + scene.getY();
        for (Window popup : popupsOf(window)) {
            graphics.drawImage(
                    image(popup.getScene()),
                    (int) (popup.getX() + popup.getScene().getX() - x),
                    (int) (popup.getY() + popup.getScene().getY() - y),
                    null);
        }
        graphics.dispose();
        return image;
    }

    /// Pop-ups that are open over a window, pop-ups of pop-ups last.
    public static List<Window> popupsOf(Window window) {
        Function<Window, Integer> depth = popup -> ancestors(popup).size();
        return Window.getWindows().stream()
                .filter(popup -> popup.isShowing() && ancestors(popup).contains(window))
                .sorted(Comparator.comparing(depth))
                .toList();
    }

    private static List<Window> ancestors(Window window) {
        var owners = new ArrayList<Window>();
        var owner = window;
        while (owner instanceof javafx.stage.PopupWindow popup && popup.getOwnerWindow() != null) {
            owner = popup.getOwnerWindow();
            owners.add(owner);
        }
        return owners;
    }

    private static BufferedImage image(Scene scene) {
        var shot = new WritableImage((int) Math.ceil(scene.getWidth()), (int) Math.ceil(scene.getHeight()));
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, shot.getWidth(), shot.getHeight()));
        scene.getRoot().snapshot(clear, shot);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
