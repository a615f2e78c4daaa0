package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// Marks in the text, by keyboard alone.
class MarksTest {
    private static final String SENTENCE = "一要聚焦经济社会发展目标";

    @TempDir static Path data;

    private static TestWindow window;
    private final QuickRobot robot = new QuickRobot();
    private String report;

    @BeforeAll
    static void start() {
        window = new TestWindow(data, 1280, 800);
    }

    @BeforeEach
    void read() {
        report = window.wiring.reading().list().getFirst().id();
        notes().forEach(window.wiring.noteTaking()::delete);
        window.show(Screen.LIBRARY);
        window.show(Screen.READER);
        Pictures.onFx(() -> paper().requestFocus());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private GenericStyledArea<Collection<String>, String, Collection<String>> paper() {
        return (GenericStyledArea<Collection<String>, String, Collection<String>>)
                window.stage.getScene().getRoot().lookup(".paper");
    }

    private List<Note> notes() {
        return window.wiring.noteTaking().notes(report);
    }

    private List<String> quotes() {
        return notes().stream().map(note -> note.anchor().quote()).toList();
    }

    private int at(String words) {
        return paper().getText().indexOf(words);
    }

    private Collection<String> look(String words) {
        return paper().getStyleOfChar(at(words));
    }

    private void select(String words) {
        Pictures.onFx(() -> paper().selectRange(at(words), at(words) + words.length()));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Pictures.settle();
    }

    @Test
    void twoOverlappingMarksOfASentenceSurviveARestart() {
        select("一要聚焦经济社会");
        press(KeyCode.ALT, KeyCode.DIGIT1);
        select("聚焦经济社会发展目标");
        press(KeyCode.ALT, KeyCode.DIGIT3);
        window.close();
        window = new TestWindow(data, 1280, 800);
        assertEquals(List.of("一要聚焦经济社会", "聚焦经济社会发展目标"), quotes());
        Pictures.onFx(() -> window.screens.open(report, notes().getFirst().anchor().span()));
        assertTrue(look("一要聚焦经济社会").contains("note-0"));
        assertTrue(look("聚焦经济社会发展目标").containsAll(List.of("note-0", "note-2")));
        assertFalse(look("一要聚焦经济社会").contains("note-2"));
        assertEquals(List.of(), window.picture("marks-overlapping"));
    }

    @Test
    void bothBordersMoveAndOneUndoTakesThemBack() {
        select("聚焦经济社会");
        press(KeyCode.ALT, KeyCode.DIGIT2);
        press(KeyCode.ALT, KeyCode.RIGHT);
        press(KeyCode.ALT, KeyCode.RIGHT);
        press(KeyCode.ALT, KeyCode.RIGHT);
        press(KeyCode.ALT, KeyCode.LEFT);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of("要聚焦经济社会发展"), quotes());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("聚焦经济社会"), quotes());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(List.of("要聚焦经济社会发展"), quotes());
    }

    @Test
    void aMarkIsPaintedAnewAndDeletedWhereTheKeyboardIs() {
        select("聚焦经济社会");
        press(KeyCode.ALT, KeyCode.DIGIT2);
        Pictures.onFx(() -> paper().moveTo(at("二要聚焦")));
        press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals(List.of("聚焦经济社会"), quotes());
        Pictures.onFx(() -> paper().moveTo(at("聚焦经济社会") + 2));
        press(KeyCode.ALT, KeyCode.DIGIT5);
        assertEquals(4, notes().getFirst().colour());
        press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals(List.of(), quotes());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("聚焦经济社会"), quotes());
    }

    @Test
    void aMarkTwiceInOneColourShowsIt() {
        select(SENTENCE);
        press(KeyCode.ALT, KeyCode.DIGIT4);
        select("聚焦经济社会");
        press(KeyCode.ALT, KeyCode.DIGIT4);
        assertTrue(look("聚焦经济社会").contains("note-twice"));
        assertFalse(look(SENTENCE).contains("note-twice"));
    }

    @Test
    void altNGoesOnWithTheNoteOfTheMark() {
        select("聚焦经济社会");
        press(KeyCode.ALT, KeyCode.DIGIT2);
        press(KeyCode.ALT, KeyCode.N);
        robot.write("kept");
        Pictures.settle();
        window.show(Screen.LIBRARY);
        assertEquals(List.of("kept"), notes().stream().map(Note::text).toList());
    }

    @Test
    void aPhraseIsNotedOnceAndFramedEverywhere() {
        var first = window.wiring.reading().report(report).document().text().indexOf("两个确立");
        var note = window.wiring.noteTaking().addOnPhrase(report, new Span(first, first + 4));
        window.show(Screen.LIBRARY);
        window.show(Screen.READER);
        assertTrue(look("两个确立").contains("note-phrase"));
        assertEquals(List.of(note), window.wiring.noteTaking().about("两个确立"));
    }
}
