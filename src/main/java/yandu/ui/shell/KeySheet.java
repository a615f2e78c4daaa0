package yandu.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import yandu.i18n.Words;
import yandu.ui.control.Buttons;
import yandu.ui.control.SectionHeader;

/// The sheet of all keys, laid over the window.
final class KeySheet extends StackPane {

    private static final double COLUMN = 400;

    /// @param caps keys as they are printed on a keyboard, alternatives separated by a space
    /// @param id end of the key of the words, `keys.<group>.<id>`
    private record Row(String caps, String id) {}

    private record Group(String id, List<Row> rows) {}

    /// Both about as long.
    private static final List<Group> LEFT =
            List.of(
                    new Group(
                            "everywhere",
                            List.of(
                                    new Row("?", "sheet"),
                                    new Row("Ctrl+1…9", "screens"),
                                    new Row("Ctrl+Shift+F", "search"),
                                    new Row("Ctrl+O", "open"),
                                    new Row("Ctrl+E", "export"),
                                    new Row("Esc", "back"))),
                    new Group(
                            "quiz",
                            List.of(
                                    new Row("1…9", "choose"),
                                    new Row("Alt+↑ Alt+↓", "move"),
                                    new Row("R", "override"))),
                    new Group("mistakes", List.of(new Row("1 2 3 4", "cause"))),
                    new Group(
                            "library",
                            List.of(
                                    new Row("/ Ctrl+F", "filter"),
                                    new Row("Enter", "open"),
                                    new Row("R Q", "study"),
                                    new Row("E", "details"),
                                    new Row("A", "archive"),
                                    new Row("Delete", "remove"))),
                    new Group(
                            "triage",
                            List.of(
                                    new Row("A Enter", "accept"),
                                    new Row("R Delete", "reject"),
                                    new Row("E", "rename"),
                                    new Row("Space M", "merge"),
                                    new Row("U Ctrl+Z", "undo"),
                                    new Row("↑ ↓ ← →", "move"))),
                    new Group(
                            "cards",
                            List.of(
                                    new Row("A", "accept"),
                                    new Row("E", "edit"),
                                    new Row("@ -", "aside"),
                                    new Row("*", "mark"),
                                    new Row("0…7", "flag"),
                                    new Row("T", "tag"),
                                    new Row("Delete", "remove"))),
                    new Group(
                            "notes",
                            List.of(
                                    new Row("/ Ctrl+F", "search"),
                                    new Row("Enter", "open"),
                                    new Row("E", "edit"),
                                    new Row("Delete", "delete"))));

    private static final List<Group> RIGHT =
            List.of(
                    new Group(
                            "reader",
                            List.of(
                                    new Row("/ Ctrl+F", "find"),
                                    new Row("F3 Shift+F3", "next"),
                                    new Row("Enter", "phrase"),
                                    new Row("Alt+N", "note"),
                                    new Row("Alt+1…5", "paint"),
                                    new Row("Alt+← Alt+→", "end"),
                                    new Row("Alt+Shift+← →", "start"),
                                    new Row("Alt+Delete", "unmark"),
                                    new Row("Alt+X", "card"),
                                    new Row("Alt+Z", "cloze"),
                                    new Row("M", "mask"),
                                    new Row("Shift+M", "reach"),
                                    new Row("Space Shift+Space", "reveal"),
                                    new Row("1 2 3 4", "grade"),
                                    new Row("A", "knew"),
                                    new Row("S", "chain"),
                                    new Row("T", "type"),
                                    new Row("F7", "tint"),
                                    new Row("F8", "weakest"),
                                    new Row("Ctrl+T", "triage"),
                                    new Row("Ctrl++ Ctrl+- Ctrl+0", "size"),
                                    new Row("F9", "outline"),
                                    new Row("F10", "phrases"))),
                    new Group(
                            "review",
                            List.of(
                                    new Row("Space Enter", "show"),
                                    new Row("1 2 3 4", "grade"),
                                    new Row("U Ctrl+Z", "undo"),
                                    new Row("Ctrl+Shift+Z", "redo"),
                                    new Row("-", "bury"),
                                    new Row("@", "suspend"),
                                    new Row("*", "mark"),
                                    new Row("I", "info"),
                                    new Row("R", "override"),
                                    new Row("O", "open"))));

    private final Words words;

    KeySheet(Words words, Runnable close) {
        this.words = words;
        getStyleClass().add("scrim");
        var scroll = new ScrollPane(groups());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var sheet = new VBox(header(close), scroll);
        sheet.getStyleClass().addAll("card", "key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setOnMouseClicked(
                event -> {
                    if (event.getTarget() == this) {
                        close.run();
                    }
                });
    }

    private Node header(Runnable close) {
        var header =
                new SectionHeader(
                        words.say("shell.keys"), Buttons.icon(Feather.X, words.say("shell.keys.close"), close));
        header.lookup(".section-title").getStyleClass().setAll("label", "heading");
        return header;
    }

    private Node groups() {
        var columns = new HBox(column(LEFT), column(RIGHT));
        columns.getStyleClass().add("key-groups");
        return columns;
    }

    private Node column(List<Group> groups) {
        var column = new VBox();
        column.getStyleClass().add("key-column");
        column.setPrefWidth(COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        groups.forEach(group -> column.getChildren().add(group(group)));
        return column;
    }

    private Node group(Group group) {
        var box = new VBox(new SectionHeader(words.say("keys." + group.id())));
        box.getStyleClass().add("key-group");
        for (Row row : group.rows()) {
            box.getChildren().add(row(row, words.say("keys." + group.id() + "." + row.id())));
        }
        return box;
    }

    private static Node row(Row row, String text) {
        var caps = new HBox(4);
        caps.getStyleClass().add("key-caps");
        caps.setAlignment(Pos.CENTER_LEFT);
        for (String cap : row.caps().split(" ")) {
            var label = new Label(cap);
            label.getStyleClass().add("key-cap");
            label.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(label);
        }
        var said = new Label(text);
        said.setWrapText(true);
        var line = new HBox(caps, said);
        line.getStyleClass().add("key-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
