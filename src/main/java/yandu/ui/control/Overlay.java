package yandu.ui.control;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// A sheet that lies over the window until it is closed; the focus then goes back to where it was.
public final class Overlay {

    private Overlay() {}

    /// @param sheet makes the sheet, given what closes it
    /// @throws IllegalArgumentException if the window's root cannot be laid over
    public static <N extends Node> N show(Scene scene, Function<Runnable, N> sheet) {
        if (!(scene.getRoot() instanceof StackPane root)) {
            throw new IllegalArgumentException("nothing can lie over " + scene.getRoot());
        }
        var scrim = new StackPane();
        scrim.getStyleClass().add("scrim");
        var before = scene.getFocusOwner();
        var made =
                sheet.apply(
                        () -> {
                            root.getChildren().remove(scrim);
                            if (before != null) {
                                before.requestFocus();
                            }
                        });
        scrim.getChildren().add(made);
        root.getChildren().add(scrim);
        return made;
    }
}
