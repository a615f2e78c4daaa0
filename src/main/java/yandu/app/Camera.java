package yandu.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Takes pictures of windows, pop-ups included, without a screen. Everything but [#save] belongs on the JavaFX thread.
public final class Camera {

    private Camera() {}

    /// What a window and the pop-ups over it show.
    public static BufferedImage shoot(Window window) {
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

    /// Writes a picture as PNG; folders are made as needed.
    public static Path save(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Pop-ups that are open over a window, pop-ups of pop-ups last.
    public static List<Window> popupsOf(Window window) {
        return Window.getWindows().stream()
                .filter(popup -> popup.isShowing() && owners(popup).contains(window))
                .sorted(Comparator.comparing(popup -> owners(popup).size()))
                .toList();
    }

    private static List<Window> owners(Window window) {
        var owners = new ArrayList<Window>();
        var owner = window;
        while (owner instanceof PopupWindow popup && popup.getOwnerWindow() != null) {
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
