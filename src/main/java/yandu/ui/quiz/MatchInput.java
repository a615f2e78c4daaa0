package yandu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.quiz.Grade;
import yandu.quiz.Response;

/// Two columns. One row of the left is up; a click at the right, or the number of a partner, gives it its partner and brings
/// the next open row up.
final class MatchInput implements AnswerInput {
    private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    private final MatchDraft draft;
    private final Words words;
    private final VBox root = new VBox();
    private final List<OptionRow> left = new ArrayList<>();
    private final List<Label> slots = new ArrayList<>();
    private final List<OptionRow> right = new ArrayList<>();

    MatchInput(MatchDraft draft, Words words) {
        this.draft = draft;
        this.words = words;
        var hint = new Label(words.say("quiz.match.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        root.getStyleClass().add("options");
        var leftColumn = new VBox();
        var rightColumn = new VBox();
        leftColumn.getStyleClass().add("match-column");
        rightColumn.getStyleClass().add("match-column");
        for (int row = 0; row < draft.shape().left().size(); row++) {
            leftColumn.getChildren().add(leftRow(row));
        }
        for (int partner = 0; partner < draft.shape().right().size(); partner++) {
            rightColumn.getChildren().add(rightRow(partner));
        }
        root.getChildren().addAll(hint, columns(leftColumn, rightColumn));
        draft.chosen().addListener((ListChangeListener<Integer>) change -> show());
        draft.row().subscribe(row -> show());
    }

    private static GridPane columns(VBox leftColumn, VBox rightColumn) {
        var grid = new GridPane(16, 0);
        for (double share : new double[] {56, 44}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, leftColumn, rightColumn);
        return grid;
    }

    private OptionRow leftRow(int row) {
        var slot = new Label();
        slot.getStyleClass().add("slot");
        slot.setMinWidth(Region.USE_PREF_SIZE);
        slots.add(slot);
        var option = row(draft.shape().left().get(row), () -> draft.goTo(row));
        option.trail(slot);
        left.add(option);
        return option;
    }

    private OptionRow rightRow(int partner) {
        var key = new Label(String.valueOf(partner + 1));
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        var option = row(draft.shape().right().get(partner), () -> draft.choose(partner));
        option.lead(key);
        right.add(option);
        return option;
    }

    private static OptionRow row(String text, Runnable action) {
        var option = new OptionRow(text);
        option.getStyleClass().add("match-row");
        option.setAction(action);
        return option;
    }

    private void show() {
        var shape = draft.shape();
        for (int row = 0; row < left.size(); row++) {
            int partner = draft.chosen().get(row);
            boolean is = partner != MatchDraft.OPEN;
            slots.get(row).setText(is ? String.valueOf(partner + 1) : "?");
            slots.get(row).pseudoClassStateChanged(USED, is);
            left.get(row).pseudoClassStateChanged(UP, draft.row().get() == row);
            left.get(row)
                    .setAccessibleText(
                            words.say(
                                    "quiz.match.spoken",
                                    shape.left().get(row),
                                    is ? shape.right().get(partner) : words.say("prompt.blank")));
        }
        for (int partner = 0; partner < right.size(); partner++) {
            boolean used = draft.oneToOne() && draft.chosen().contains(partner);
            right.get(partner).pseudoClassStateChanged(USED, used);
            right.get(partner).setAccessibleText(partner + 1 + ". " + shape.right().get(partner));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void choose(int index) {
        draft.choose(index);
    }

    @Override
    public void step(int by) {
        draft.goTo(draft.row().get() + by);
    }

    @Override
    public void clear() {
        draft.clear(draft.row().get());
    }

    @Override
    public void reveal(Response response, Grade grade) {
        root.getChildren().removeFirst();
        for (int row = 0; row < left.size(); row++) {
            int wanted = draft.shape().correct().get(row);
            boolean good = draft.chosen().get(row) == wanted;
            var option = left.get(row);
            option.pseudoClassStateChanged(UP, false);
            option.getStyleClass().add(good ? "right" : "wrong");
            if (!good) {
                var should = new Label(words.say("quiz.match.should", wanted + 1));
                should.getStyleClass().addAll("small", "should");
                should.setMinWidth(Region.USE_PREF_SIZE);
                option.trail(should);
            }
            option.trail(Marks.of(good));
        }
        left.forEach(OptionRow::close);
        right.forEach(OptionRow::close);
        right.forEach(option -> option.pseudoClassStateChanged(USED, false));
    }
}
