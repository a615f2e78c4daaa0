package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// Phrases are gone through by keyboard alone, in every language and theme, and no word is cut off.
class TriageTest {

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private final List<String> flaws = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 1280, 800", "en, LIGHT, 900, 600", "zh, DARK, 900, 600"})
    void tenPhrasesByKeyboardAlone(String language, Theme theme, int width, int height) {
        try (var window = new TestWindow(data, width, height)) {
            window.set(theme, language);
            window.show(Screen.READER);
            var report = window.wiring.reading().lastOpened().orElseThrow();
            var before = listed(window, report);
            press(KeyCode.CONTROL, KeyCode.T);
            look(window, "begin", language, theme, width);
            int all = before.size();
            type(KeyCode.A, KeyCode.ENTER, KeyCode.R, KeyCode.DELETE, KeyCode.A);
            type(KeyCode.E);
            press(KeyCode.ALT, KeyCode.RIGHT);
            look(window, "rename", language, theme, width);
            type(KeyCode.ENTER, KeyCode.SPACE, KeyCode.SPACE);
            look(window, "marked", language, theme, width);
            type(KeyCode.M);
            look(window, "decided", language, theme, width);
            assertEquals("9 / " + all, count());
            type(KeyCode.R);
            assertEquals("10 / " + all, count());
            type(KeyCode.U);
            press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("6 / " + all, count());
            type(KeyCode.ESCAPE);
            Pictures.settle();
            var after = listed(window, report);
            assertEquals(before.size() - 2, after.size());
            assertTrue(robot.lookup(".paper").tryQuery().isPresent());
        }
        assertEquals(List.of(), flaws);
    }

    @Test
    void allIsDoneAndTakenBackStepByStep() {
        try (var window = new TestWindow(data, 1280, 800)) {
            window.show(Screen.READER);
            var report = window.wiring.reading().lastOpened().orElseThrow();
            var before = listed(window, report);
            press(KeyCode.CONTROL, KeyCode.T);
            for (int i = 0; i < before.size(); i++) {
                robot.type(i % 3 == 0 ? KeyCode.R : KeyCode.A);
            }
            look(window, "end", "zh", Theme.LIGHT, 1280);
            assertTrue(robot.lookup(".empty-state").tryQuery().isPresent());
            for (int i = 0; i < before.size(); i++) {
                robot.type(KeyCode.U);
            }
            assertEquals("0 / " + before.size(), count());
            type(KeyCode.ESCAPE);
            assertEquals(before, listed(window, report));
        }
        assertEquals(List.of(), flaws);
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, DARK"})
    void aPhraseTakesTheUsersOwnWords(String language, Theme theme) {
        var words = Words.of(language.equals("zh") ? Language.ZH : Language.EN);
        try (var window = new TestWindow(data, 1280, 800)) {
            window.set(theme, language);
            window.show(Screen.READER);
            card("主题教育");
            look(window, "own-none", language, theme, 1280);
            robot.clickOn(".expansion-editor .text-area");
            write("要更好，不只要更多");
            press(KeyCode.CONTROL, KeyCode.ENTER);
            Pictures.settle();
            var report = window.wiring.reading().lastOpened().orElseThrow();
            var kept = window.wiring.reading().open(report).glossary().find("主题教育");
            assertEquals(Optional.of(words.say("glossary.own")), kept.map(Glossary.Entry::source));
            card("四敢");
            look(window, "own-bundled", language, theme, 1280);
            robot.clickOn(words.say("glossary.add"));
            look(window, "own-edit", language, theme, 1280);
            write("敢为\n敢闯");
            robot.clickOn(words.say("glossary.save"));
            Pictures.settle();
            card("四敢");
            look(window, "own-both", language, theme, 1280);
            robot.clickOn(words.say("triage.reject"));
            Pictures.settle();
            assertFalse(listed(window, report).contains("四敢"));
            robot.clickOn(List.copyOf(robot.lookup(".notice-undo").<Node>queryAll()).getLast());
            Pictures.settle();
            assertTrue(listed(window, report).contains("四敢"));
        }
        assertEquals(List.of(), flaws);
    }

    /// Opens the card of a phrase from the list.
    private void card(String phrase) {
        robot.interact(() -> robot.lookup(".phrases .text-input").<TextInputControl>query().setText(phrase));
        Pictures.settle();
        robot.clickOn(robot.lookup(".phrase-text").match((Label text) -> text.getText().equals(phrase)).<Node>query());
        Pictures.settle();
    }

    private void write(String text) {
        robot.interact(() -> robot.lookup(".expansion-editor .text-area").<TextArea>query().setText(text));
    }

    private static List<String> listed(TestWindow window, String report) {
        return window.wiring.reading().open(report).analysis().phrases().stream().map(Phrase::text).toList();
    }

    private String count() {
        return robot.lookup(".triage-line .subheading").<Label>query().getText();
    }

    private void look(TestWindow window, String stop, String language, Theme theme, int width) {
        var name = String.join("-", "triage", stop, language, theme.name().toLowerCase(), width + "");
        window.picture(name).forEach(flaw -> flaws.add(name + ": " + flaw));
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
        }
        Pictures.settle();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Pictures.settle();
    }
}
