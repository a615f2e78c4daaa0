package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;
import yandu.ui.task.ImmediateTasks;

/// The rows of the list of phrases beside the text.
class PhraseRowsTest {
    /// Places are rounded to whole points.
    private static final double ROUNDING = 1.5;

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
        window.show(Screen.READER);
        assertTrue(new Pilot(window.stage, new ImmediateTasks()).sees("phrase-cell"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// Among them is one of thirteen characters, which just fit in a line.
    @Test
    void aRowIsAsHighAsItsWords() {
        var rows = Pictures.onFx(this::rows);
        assertTrue(rows.stream().anyMatch(row -> row.words.length() == 13), rows::toString);
        for (var row : rows) {
            assertEquals(row.needed, row.height, ROUNDING, row.words);
        }
    }

    private record Row(String words, double height, double needed) {}

    private List<Row> rows() {
        return robot.lookup(".phrase-text").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(words -> {
                    var cell = (ListCell<?>) words.getParent().getParent();
                    double around = cell.snappedTopInset() + cell.snappedBottomInset();
                    return new Row(words.getText(), cell.getHeight(), words.prefHeight(words.getWidth()) + around);
                })
                .toList();
    }
}
