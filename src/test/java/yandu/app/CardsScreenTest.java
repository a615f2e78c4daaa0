package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.schedule.Rating;
import yandu.service.Scope;
import yandu.settings.Settings.Theme;
import yandu.study.query.CardOrder;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// Cards are searched, sorted out, flagged, edited and taken back by keyboard alone, and no word is cut off.
class CardsScreenTest {

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private final List<String> flaws = new ArrayList<>();
    private TestWindow window;

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void byKeyboardAlone(String language, Theme theme, int width, int height) {
        try (var opened = new TestWindow(data, width, height)) {
            window = opened;
            window.set(theme, language);
            window.show(Screen.CARDS);
            look("all", language, theme, width);

            search("is:unsorted kind:figure");
            int figures = count("is:unsorted kind:figure");
            assertTrue(figures >= 2, "figures: " + figures);
            toTable();
            look("chosen", language, theme, width);
            type(KeyCode.A);
            assertEquals(figures - 1, count("is:unsorted kind:figure"));
            type(KeyCode.DELETE);
            assertEquals(figures - 2, count("is:unsorted kind:figure"));
            press(KeyCode.CONTROL, KeyCode.Z);
            press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(figures, count("is:unsorted kind:figure"));

            search("");
            toTable();
            press(KeyCode.CONTROL, KeyCode.A);
            type(KeyCode.DIGIT3);
            assertEquals(rows(), count("flag:3"));
            look("flagged", language, theme, width);
            press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(0, count("flag:3"));

            search("is:dew");
            look("wrong", language, theme, width);
            assertTrue(robot.lookup(".search-wrong").queryAs(Label.class).isVisible());
            search("kind:figure 12件");
            assertFalse(robot.lookup(".search-wrong").queryAs(Label.class).isVisible());
            edit(language, theme, width);
            strays(language, theme, width);
        }
        assertEquals(List.of(), flaws);
    }

    private void edit(String language, Theme theme, int width) {
        toTable();
        type(KeyCode.E);
        Pictures.onFx(() -> robot.lookup(".card-editor .text-area").queryAllAs(TextArea.class).iterator().next().setText("办好多少件民生实事？"));
        look("editor", language, theme, width);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, count("is:edited 多少件民生实事"));
        assertTrue(robot.lookup(".card-editor").tryQuery().isEmpty());
    }

    private void strays(String language, Theme theme, int width) {
        var report = window.wiring.reading().lastOpened().or(() -> window.wiring.reading().list().stream().map(r -> r.id()).findFirst()).orElseThrow();
        window.wiring.reviewing().grade(report, "phrase-cloze:四敢", Rating.GOOD, 900);
        var text = window.wiring.reading().report(report).document().text();
        window.wiring.importing().importText(text.replace("持续强化“四敢”导向，牢固树立", "牢固树立"), "");
        search("is:stray kind:phrase-cloze");
        assertEquals(1, count("is:stray kind:phrase-cloze"));
        toTable();
        look("stray", language, theme, width);
    }

    private void search(String query) {
        Pictures.onFx(() -> robot.lookup(".card-filters .text-field").queryAs(TextInputControl.class).setText(query));
        Pictures.settle();
    }

    private void toTable() {
        Pictures.onFx(
                () -> {
                    var table = robot.lookup(".card-table").queryAs(TableView.class);
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(0);
                });
        Pictures.settle();
    }

    private int rows() {
        return robot.lookup(".card-table").queryAs(TableView.class).getItems().size();
    }

    private int count(String query) {
        return window.wiring.cardBrowsing().find(query, Scope.EVERYTHING, CardOrder.PLACE).count();
    }

    private void type(KeyCode... codes) {
        robot.type(codes);
        Pictures.settle();
    }

    private void press(KeyCode... codes) {
        robot.push(codes);
        Pictures.settle();
    }

    private void look(String what, String language, Theme theme, int width) {
        var name = "cards-" + what + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + language + "-" + width;
        window.picture(name).stream().map(flaw -> name + ": " + flaw).forEach(flaws::add);
    }
}
