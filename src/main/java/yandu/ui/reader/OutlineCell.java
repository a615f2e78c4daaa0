package yandu.ui.reader;

import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.recite.Recital;
import yandu.stats.Progress;
import yandu.ui.control.MasteryBar;

/// An entry of the outline: its words whole, on as many lines as they need.
final class OutlineCell extends TreeCell<OutlineEntry> {

    /// Width of the arrow, the paddings and the scroll bar around the words.
    private static final double AROUND = 26;

    private static final double STEP = 12;

    /// The label before a head is not longer, in characters.
    private static final int LABEL = 3;

    /// No more of what is covered is drawn: its length is no clue.
    private static final int MOST_COVERS = 8;

    private final Words words;
    private final ObservableValue<Map<Integer, Progress.Area>> areas;
    private final ReciteModel recite;
    private final Label number = new Label();
    private final Label text = new Label();
    private final MasteryBar bar = new MasteryBar(0);
    private final Label counts = new Label();
    private final HBox below = new HBox(8, bar, counts);
    private final HBox line = new HBox(number, new VBox(2, text, below));

    OutlineCell(Words words, ObservableValue<Map<Integer, Progress.Area>> areas, ReciteModel recite) {
        this.recite = recite;
        this.words = words;
        this.areas = areas;
        getStyleClass().add("outline-cell");
        number.getStyleClass().add("outline-number");
        number.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("outline-text");
        text.setWrapText(true);
        text.setAlignment(Pos.TOP_LEFT);
        text.setMinHeight(USE_PREF_SIZE);
        bar.setMaxWidth(48);
        bar.setMinWidth(48);
        counts.getStyleClass().add("outline-counts");
        counts.setMinWidth(USE_PREF_SIZE);
        below.setAlignment(Pos.CENTER_LEFT);
        line.setSpacing(6);
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
    }

    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        for (var kind : OutlineEntry.Kind.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)),
                    !empty && entry.kind() == kind);
        }
        if (empty) {
            setGraphic(null);
            return;
        }
        number.setText(String.valueOf(entry.number()));
        show(number, entry.number() > 0);
        text.setText(isCovered(entry) ? covered(entry) : said(entry));
        var area = areas.getValue().get(entry.area());
        show(bar, area != null);
        if (area != null) {
            bar.valueProperty().set(area.mastery());
        }
        var count = recite.knowledge().get().count(entry.span());
        show(counts, count.cards() > 0);
        counts.setText(
                words.say(
                        count.due() > 0 ? "reader.outline.due" : "reader.outline.counts",
                        count.mastered(),
                        count.cards(),
                        count.due()));
        show(below, bar.isManaged() || counts.isManaged());
        setGraphic(line);
        setAccessibleText(counts.isManaged() ? text.getText() + ", " + counts.getText() : text.getText());
    }

    private String said(OutlineEntry entry) {
        if (entry.kind() != OutlineEntry.Kind.LIST) {
            return entry.text();
        }
        var key = entry.text().isEmpty() ? "reader.outline.items" : "reader.outline.list";
        return words.say(key, entry.text(), entry.count());
    }

    /// Whether the text hides what the entry would say: its words stand at the beginning of its passage.
    private boolean isCovered(OutlineEntry entry) {
        int start = entry.span().start();
        int end = Math.min(entry.span().end(), start + LABEL + entry.text().length());
        return !entry.text().isEmpty() && recite.recital().get().hidesAnyOf(new Span(start, Math.max(start, end)));
    }

    private static String covered(OutlineEntry entry) {
        return String.valueOf(Recital.COVER).repeat(Math.min(MOST_COVERS, entry.text().length()));
    }

    @Override
    protected void layoutChildren() {
        if (!isEmpty()) {
            text.setMaxWidth(room());
        }
        super.layoutChildren();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getTreeView() == null) {
            return super.computePrefHeight(width);
        }
        line.applyCss();
        double height = text.prefHeight(room());
        double more = below.isManaged() ? 2 + below.prefHeight(-1) : 0;
        return snapSizeY(height) + more + snappedTopInset() + snappedBottomInset();
    }

    /// Width for the words.
    private double room() {
        double indent = getTreeView().getTreeItemLevel(getTreeItem()) * STEP;
        double beside = number.isManaged() ? number.prefWidth(-1) + line.getSpacing() : 0;
        return Math.max(48, getTreeView().getWidth() - AROUND - indent - beside);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
