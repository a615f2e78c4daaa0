package yandu.ui.triage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import yandu.analysis.Decision.Verdict;
import yandu.i18n.Words;
import yandu.ui.control.Icons;
import yandu.ui.control.KindCue;

/// A phrase of the list with the sign of its verdict.
final class TriageCell extends ListCell<TriageRow> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    /// Width of sign, cue, mark, paddings and scroll bar beside the words.
    private static final double AROUND = 116;

    private final Words words;
    private final Label text = new Label();

    TriageCell(Words words) {
        this.words = words;
        getStyleClass().add("triage-cell");
        text.getStyleClass().add("phrase-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
    }

    /// The sign of a verdict.
    static Optional<Ikon> sign(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> Optional.empty();
            case ACCEPTED -> Optional.of(Feather.CHECK);
            case REJECTED -> Optional.of(Feather.X);
            case RENAMED -> Optional.of(Feather.EDIT_2);
            case MERGED -> Optional.of(Feather.GIT_MERGE);
        };
    }

    @Override
    protected void updateItem(TriageRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(MARKED, !empty && row.marked());
        pseudoClassStateChanged(REJECTED, !empty && row.verdict() == Verdict.REJECTED);
        pseudoClassStateChanged(OPEN, !empty && row.isOpen());
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        text.setText(words(row));
        var line = new HBox(8, sign(row), new KindCue(row.phrase().kind()), text, mark(row));
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(
                words.say("triage.row.spoken", words(row), words.say("triage.verdict." + row.verdictId())));
    }

    private String words(TriageRow row) {
        var found = row.phrase().text();
        return row.wording().equals(found) ? found : words.say("triage.row.leads", found, row.wording());
    }

    private static StackPane sign(TriageRow row) {
        var place = new StackPane();
        place.getStyleClass().addAll("triage-sign", row.verdictId());
        place.setMinWidth(16);
        sign(row.verdict()).ifPresent(icon -> place.getChildren().add(Icons.small(icon)));
        return place;
    }

    private static StackPane mark(TriageRow row) {
        var place = new StackPane(Icons.small(Feather.LINK_2));
        place.setMinWidth(16);
        place.setVisible(row.marked());
        return place;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = Math.max(60, getListView().getWidth() - AROUND);
        return snapSizeY(text.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }
}
