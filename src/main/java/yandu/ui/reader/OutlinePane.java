package yandu.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.stats.Progress;
import yandu.ui.control.SectionHeader;

/// The outline at the left: a click or Enter shows the place and lights it up.
final class OutlinePane extends VBox {

    private final ReaderModel model;
    private final TreeView<OutlineEntry> tree = new TreeView<>();
    private Subscription subscription = Subscription.EMPTY;

    OutlinePane(Words words, ReaderModel model) {
        this.model = model;
        getStyleClass().add("outline");
        tree.setShowRoot(false);
        tree.setAccessibleText(words.say("reader.outline"));
        tree.setCellFactory(view -> new OutlineCell(words, model.areas(), model.recitation().recite()));
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        tree.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        visitSelected();
                        event.consume();
                    }
                });
        setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(new SectionHeader(words.say("reader.outline")), tree);
    }

    void attach() {
        var recite = model.recitation().recite();
        subscription =
                Subscription.combine(
                        model.areas().subscribe((Map<Integer, Progress.Area> areas) -> tree.refresh()),
                        recite.knowledge().subscribe(now -> tree.refresh()),
                        CoverWatch.on(recite.recital(), tree::refresh));
    }

    void detach() {
        subscription.unsubscribe();
    }

    /// The passage of the entry that has the focus.
    Optional<Span> chosen() {
        var selected = tree.getSelectionModel().getSelectedItem();
        return tree.isFocused() && selected != null ? Optional.of(selected.getValue().span()) : Optional.empty();
    }

    void clear() {
        tree.setRoot(null);
    }

    void show(List<OutlineEntry> entries) {
        var root = new TreeItem<OutlineEntry>();
        root.getChildren().setAll(OutlineItem.all(entries));
        tree.setRoot(root);
    }

    private void clicked(MouseEvent event) {
        if (event.getPickResult().getIntersectedNode() instanceof Node node && isOnCell(node)) {
            visitSelected();
        }
    }

    private static boolean isOnCell(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("tree-disclosure-node")) {
                return false;
            }
            if (up instanceof TreeCell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    private void visitSelected() {
        var selected = tree.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.visit(selected.getValue().span(), true);
        }
    }
}
