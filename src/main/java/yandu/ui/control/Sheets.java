package yandu.ui.control;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// Small sheets that hang from a control.
public final class Sheets {

    private Sheets() {}

    /// A sheet that opens below its control, to the left, in our own colours: the sheet that ControlsFX brings along is
    /// white in the dark.
    public static PopOver below() {
        var sheet = new PopOver();
        sheet.getRoot().getStylesheets().clear();
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
