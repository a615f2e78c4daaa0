package yandu.ui.control;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// Small sheets that hang from a control.
public final class Sheets {

    private Sheets() {}

    /// A sheet in our own colours: what ControlsFX brings along wins over a theme and is white in the dark.
    public static PopOver plain() {
        var sheet = new PopOver();
        sheet.getRoot().getStylesheets().clear();
        return sheet;
    }

    /// A sheet that opens below its control, to the left.
    public static PopOver below() {
        var sheet = plain();
        sheet.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        sheet.setDetachable(false);
        sheet.setCornerRadius(8);
        sheet.setArrowSize(8);
        return sheet;
    }

    /// Shows other content in a sheet.
    public static void show(PopOver sheet, Node content, Node owner) {
        sheet.setContentNode(content);
        sheet.show(owner);
    }
}
