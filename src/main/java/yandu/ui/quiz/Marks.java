package yandu.ui.quiz;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import yandu.ui.control.Icons;

/// The signs for right and wrong: told apart by shape, not by colour alone.
final class Marks {

    private Marks() {}

    static FontIcon of(boolean right) {
        var icon = Icons.small(right ? Feather.CHECK : Feather.X);
        icon.getStyleClass().add(right ? "mark-right" : "mark-wrong");
        return icon;
    }
}
