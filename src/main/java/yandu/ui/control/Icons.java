package yandu.ui.control;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons in the two sizes that are used.
public final class Icons {

    private Icons() {}

    /// 16 px, for lists and buttons.
    public static FontIcon small(Ikon icon) {
        return of(icon, 16);
    }

    /// 20 px, for the rail and headings.
    public static FontIcon large(Ikon icon) {
        return of(icon, 20);
    }

    /// 40 px, for empty states.
    public static FontIcon huge(Ikon icon) {
        return of(icon, 40);
    }

    private static FontIcon of(Ikon icon, int size) {
        var node = new FontIcon(icon);
        node.getStyleClass().add("icon-" + size);
        return node;
    }
}
