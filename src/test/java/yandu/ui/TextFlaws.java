package yandu.ui;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Looks for text that a reader cannot read: shortened with an ellipsis, running out of sight, or written in
/// a font that lacks its characters.
public final class TextFlaws {

    private static final double SLACK = 1.5;
    private static final Font BUNDLED = bundled();

    private final List<String> flaws = new ArrayList<>();
    private final Scene scene;

    private TextFlaws(Scene scene) {
        this.scene = scene;
    }

    /// One sentence for each flaw. Run it on the JavaFX thread, on a scene that was laid out.
    public static List<String> in(Scene scene) {
        var search = new TextFlaws(scene);
        search.visit(scene.getRoot());
        return search.flaws;
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof FontIcon) {
            return;
        }
        if (node instanceof TextInputControl) {
            return;
        }
        if (node instanceof Labeled labeled) {
            checkEllipsis(labeled);
        }
        if (node instanceof Text text) {
            checkGlyphs(text);
            checkInSight(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void checkEllipsis(Labeled labeled) {
        var wanted = labeled.getText();
        boolean excerpt = labeled.getStyleClass().contains("excerpt"); // the whole stands elsewhere
        if (excerpt || wanted == null || wanted.isEmpty() || !(labeled.lookup(".text") instanceof Text shown)) {
            return;
        }
        var bounds = shown.getBoundsInParent();
        if (bounds.getMinY() < -SLACK || bounds.getMaxY() > labeled.getHeight() + SLACK) {
            flaws.add("too low for its text: " + wanted);
        }
        if (shown.getText().endsWith(labeled.getEllipsisString()) && !wanted.equals(shown.getText())) {
            flaws.add("cut off: " + wanted + " → " + shown.getText());
        }
    }

    private void checkGlyphs(Text text) {
        if (BUNDLED.getFamily().equals(text.getFont().getFamily())) {
            int bad = BUNDLED.canDisplayUpTo(text.getText().replaceAll("\\s", ""));
            if (bad >= 0) {
                flaws.add("no glyph in: " + text.getText());
            }
        } else if (text.getText().codePoints().anyMatch(c -> c > 0x2000)) {
            flaws.add("font " + text.getFont().getFamily() + " for: " + text.getText());
        }
    }

    private void checkInSight(Text text) {
        if (text.getText().isBlank()) {
            return;
        }
        var bounds = text.localToScene(text.getBoundsInLocal());
        if (inScroller(text)) {
            return;
        }
        if (sticksOut(bounds, 0, 0, scene.getWidth(), scene.getHeight())) {
            flaws.add("out of the window: " + text.getText());
            return;
        }
        for (Node up = text.getParent(); up != null; up = up.getParent()) {
            if (up.getClip() != null) {
                var clip = up.localToScene(up.getClip().getBoundsInParent());
                if (sticksOut(bounds, clip.getMinX(), clip.getMinY(), clip.getMaxX(), clip.getMaxY())) {
                    flaws.add("clipped: " + text.getText());
                    return;
                }
            }
        }
    }

    private static boolean sticksOut(Bounds bounds, double left, double top, double right, double bottom) {
        return bounds.getMinX() < left - SLACK
                || bounds.getMinY() < top - SLACK
                || bounds.getMaxX() > right + SLACK
                || bounds.getMaxY() > bottom + SLACK;
    }

    /// What scrolls may be out of sight.
    private static boolean inScroller(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            var name = up.getClass().getSimpleName();
            if (up instanceof ScrollPane || name.contains("VirtualFlow") || name.contains("VirtualContainer")) {
                return true;
            }
        }
        return false;
    }

    private static Font bundled() {
        try (var in = TextFlaws.class.getResourceAsStream("/yandu/ui/fonts/NotoSansSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
