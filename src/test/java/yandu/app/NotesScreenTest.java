package yandu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.service.Importing;
import yandu.settings.Settings.Theme;
import yandu.ui.Pictures;
import yandu.ui.QuickRobot;
import yandu.ui.control.Screen;

/// The notes screen by keyboard: finding, writing, the way to the text and back, a note whose passage is gone.
class NotesScreenTest {
    private static final String MARKDOWN =
            """
            ## 怎么记
            **总目标**与“两步走”连起来记，见 *第三段*。

            1. 先背八个动词
            2. 再背宾语

            > 原话不能改一个字。

            | 领域 | 数字 |
            |---|---|
            | 民生 | `17项` |
            """;

    @TempDir Path data;

    private final QuickRobot robot = new QuickRobot();
    private TestWindow window;
    private String report;
    private String text;

    @BeforeEach
    void open() {
        window = new TestWindow(data, 1280, 800);
        report = window.wiring.reading().list().getFirst().id();
        text = window.wiring.reading().report(report).document().text();
        note("两个基本实现", MARKDOWN, 0);
        note("以学铸魂、以学增智", "", 1);
        note("聚焦制造业振兴升级主攻方向", "对照第五部分的措施。", 2);
        int at = text.indexOf("一泓清水入黄河");
        var phrase = window.wiring.noteTaking().addOnPhrase(report, new Span(at, at + 7));
        window.wiring.noteTaking().change(phrase, "2017年首次提出，别写成“一江清水”。", 4);
        var whole = window.wiring.noteTaking().addOnReport(report);
        window.wiring.noteTaking().change(whole, "五月二十五日的会，重点看八个聚焦。", 3);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void note(String passage, String words, int colour) {
        int at = text.indexOf(passage);
        window.wiring.noteTaking().add(report, new Span(at, at + passage.length()), words, colour);
    }

    private List<Note> notes() {
        return window.wiring.noteTaking().notes(report);
    }

    private Note withText(String start) {
        return notes().stream().filter(note -> note.text().startsWith(start)).findFirst().orElseThrow();
    }

    private <T extends Node> T node(Class<T> type, String style) {
        return Pictures.onFx(() -> type.cast(window.stage.getScene().getRoot().lookup(style)));
    }

    /// What the list says, row by row.
    private List<String> rows() {
        return Pictures.onFx(
                () ->
                        window.stage.getScene().getRoot().lookupAll(".note-cell").stream()
                                .map(cell -> ((ListCell<?>) cell))
                                .filter(cell -> !cell.isEmpty())
                                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                                .map(Node::getAccessibleText)
                                .toList());
    }

    private void push(String words) {
        Pictures.onFx(
                () ->
                        window.stage.getScene().getRoot().lookupAll(".button").stream()
                                .filter(node -> node instanceof Labeled label && words.equals(label.getText()))
                                .map(Labeled.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .fireEvent(new ActionEvent()));
        Pictures.settle();
    }

    private void correct(String before, String after) {
        var draft = window.wiring.importing().readText(text.replace(before, after), "corrected");
        Importing.Outcome outcome = window.wiring.importing().keep(draft);
        assertTrue(outcome.corrected());
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280, 800", "en, DARK, 900, 600"})
    void wordsAreWhole(String language, Theme theme, int width, int height) {
        window.close();
        window = new TestWindow(data, width, height);
        window.set(theme, language);
        correct("以学铸魂、以学增智", "深入学习领会");
        window.show(Screen.NOTES);
        Pictures.onFx(() -> window.screens.open(withText("## 怎么记")));
        var end = "-" + language + "-" + theme.name().toLowerCase() + "-" + width;
        var flaws = new ArrayList<>(window.picture("notes-markdown" + end));
        Pictures.onFx(() -> window.screens.open(notes().stream().filter(Note::isLost).findFirst().orElseThrow()));
        flaws.addAll(window.picture("notes-lost" + end));
        Pictures.onFx(() -> window.screens.open(report, withText("对照").anchor().span()));
        Pictures.settle();
        Pictures.onFx(
                () ->
                        window.stage.getScene().getRoot().lookupAll(".tab-button").stream()
                                .reduce((one, other) -> other)
                                .ifPresent(tab -> ((ToggleButton) tab).setSelected(true)));
        flaws.addAll(window.picture("notes-reader" + end));
        assertEquals(List.of(), flaws);
    }

    @Test
    void foundByAnyWordsHoweverShort() {
        window.show(Screen.NOTES);
        assertEquals(6, rows().size());
        var search = node(TextField.class, ".note-filter .text-field");
        for (var words : List.of("民生", "１７项", "两", "八个 宾语")) {
            Pictures.onFx(() -> search.setText(words));
            Pictures.settle();
            assertTrue(rows().stream().anyMatch(row -> row.contains("两个基本实现")), words);
        }
        Pictures.onFx(() -> search.setText("宾语"));
        Pictures.settle();
        assertEquals(2, rows().size());
    }

    @Test
    void enterLeadsToTheTextAndEscapeBackToTheNote() {
        window.show(Screen.NOTES);
        var chosen = notes().getLast();
        Pictures.onFx(() -> window.screens.open(chosen));
        Pictures.settle();
        Pictures.onFx(() -> window.stage.getScene().getRoot().lookup(".note-list").requestFocus());
        robot.type(KeyCode.ENTER);
        Pictures.settle();
        assertTrue(styles(chosen.anchor().quote()).contains("note-held"));
        robot.type(KeyCode.ESCAPE);
        Pictures.settle();
        assertEquals(chosen.text(), node(TextArea.class, ".note-text").getText());
    }

    @SuppressWarnings("unchecked")
    private Collection<String> styles(String words) {
        var paper =
                (GenericStyledArea<Collection<String>, String, Collection<String>>)
                        node(GenericStyledArea.class, ".paper");
        return paper.getStyleOfChar(paper.getText().indexOf(words));
    }

    /// Nothing is pressed after the last key.
    @Test
    void whatIsWrittenIsKeptByItselfAndOnLeaving() {
        window.show(Screen.NOTES);
        Pictures.onFx(() -> window.stage.getScene().getRoot().lookup(".note-list").requestFocus());
        robot.write("e");
        Pictures.settle();
        robot.write("abc");
        for (int i = 0; i < 50 && !notes().getFirst().text().endsWith("abc"); i++) {
            Pictures.settle();
        }
        assertTrue(notes().getFirst().text().endsWith("abc"));
        robot.write("d");
        window.show(Screen.LIBRARY);
        assertTrue(notes().getFirst().text().endsWith("abcd"));
    }

    @Test
    void aNoteWhosePassageIsGoneIsPutBackByHand() {
        correct("聚焦制造业振兴升级主攻方向", "聚焦工业全面振兴主攻方向");
        var lost = notes().stream().filter(Note::isLost).findFirst().orElseThrow();
        window.show(Screen.NOTES);
        Pictures.onFx(() -> window.screens.open(lost));
        Pictures.settle();
        push("记到这里");
        assertEquals(Optional.empty(), notes().stream().filter(Note::isLost).findFirst());
        var placed = notes().stream().filter(note -> note.id() == lost.id()).findFirst().orElseThrow();
        assertTrue(placed.anchor().quote().contains("振兴"), placed.anchor().quote());
        assertEquals(lost.text(), placed.text());
    }
}
