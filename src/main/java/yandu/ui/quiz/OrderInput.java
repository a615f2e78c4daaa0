package yandu.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.quiz.Grade;
import yandu.quiz.Response;
import yandu.ui.control.Icons;

/// Rows to put into order: by drag, or by Alt with the arrow keys.
final class OrderInput implements AnswerInput {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final OrderDraft draft;
    private final Words words;
    private final VBox root = new VBox();
    private final VBox rows = new VBox();
    private final List<OptionRow> items = new ArrayList<>();
    private boolean open = true;

    OrderInput(OrderDraft draft, Words words) {
        this.draft = draft;
        this.words = words;
        var hint = new Label(words.say("quiz.order.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        root.getStyleClass().add("options");
        rows.getStyleClass().add("order-rows");
        root.getChildren().addAll(hint, rows);
        draft.shape().shuffled().forEach(text -> items.add(item(text)));
        arrange();
    }

    private OptionRow item(String text) {
        var place = new Label();
        place.getStyleClass().add("order-place");
        var row = new OptionRow(text);
        row.lead(place);
        row.trail(Icons.small(Feather.MENU));
        row.getStyleClass().add("order-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(row, event));
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(row, event));
        row.addEventHandler(
                MouseEvent.MOUSE_RELEASED, event -> row.pseudoClassStateChanged(DRAGGED, false));
        return row;
    }

    private void press(OptionRow row, KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (step == 0 || !open) {
            return;
        }
        event.consume();
        int at = rows.getChildren().indexOf(row);
        if (event.isAltDown()) {
            move(row, at + step);
        } else if (at + step >= 0 && at + step < items.size()) {
            rows.getChildren().get(at + step).requestFocus();
        }
    }

    /// The row follows the pointer: it changes places with a neighbour when the pointer is past its middle.
    private void drag(OptionRow row, MouseEvent event) {
        if (!open) {
            return;
        }
        row.pseudoClassStateChanged(DRAGGED, true);
        double y = rows.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int target = 0;
        for (var other : rows.getChildren()) {
            if (other != row && y > middle(other)) {
                target++;
            }
        }
        move(row, target);
    }

    private static double middle(Node node) {
        var bounds = node.getBoundsInParent();
        return (bounds.getMinY() + bounds.getMaxY()) / 2;
    }

    private void move(OptionRow row, int target) {
        int at = rows.getChildren().indexOf(row);
        if (target != at && target >= 0 && target < items.size()) {
            draft.move(at, target);
            arrange();
            row.requestFocus();
        }
    }

    private void arrange() {
        rows.getChildren().setAll(draft.order().stream().map(items::get).toList());
        for (int place = 0; place < items.size(); place++) {
            var row = (OptionRow) rows.getChildren().get(place);
            var number = String.valueOf(place + 1);
            ((Label) row.getChildren().getFirst()).setText(number);
            row.setAccessibleText(number + ". " + draft.shape().shuffled().get(draft.order().get(place)));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        rows.getChildren().getFirst().requestFocus();
    }

    @Override
    public void reveal(Response response, Grade grade) {
        open = false;
        root.getChildren().removeFirst();
        var correct = draft.shape().correct();
        for (int place = 0; place < items.size(); place++) {
            int item = draft.order().get(place);
            boolean right = correct.get(place) == item;
            var row = items.get(item);
            row.close();
            row.getStyleClass().add(right ? "right" : "wrong");
            row.getChildren().removeLast();
            if (!right) {
                var should = new Label(words.say("quiz.order.should", correct.indexOf(item) + 1));
                should.getStyleClass().addAll("small", "should");
                should.setMinWidth(Region.USE_PREF_SIZE);
                row.trail(should);
            }
            row.trail(Marks.of(right));
        }
    }
}
