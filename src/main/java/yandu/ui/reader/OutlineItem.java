package yandu.ui.reader;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// An entry in the tree of the outline. What is folded into it is made when it is asked for: a long report has tens of
/// thousands of measures. Measures stay folded: the areas are the map, the measures the streets.
final class OutlineItem extends TreeItem<OutlineEntry> {

    private boolean filled;

    private OutlineItem(OutlineEntry entry) {
        super(entry);
        setExpanded(entry.kind() != OutlineEntry.Kind.ITEM);
    }

    static List<OutlineItem> all(List<OutlineEntry> entries) {
        return entries.stream().map(OutlineItem::new).toList();
    }

    @Override
    public boolean isLeaf() {
        return getValue().children().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<OutlineEntry>> getChildren() {
        var children = super.getChildren();
        if (!filled) {
            filled = true;
            children.setAll(all(getValue().children()));
        }
        return children;
    }
}
