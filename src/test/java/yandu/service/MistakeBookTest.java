package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.analysis.Steps;
import yandu.document.Span;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;
import yandu.quiz.Response;
import yandu.quiz.Theme;
import yandu.settings.QuizRules;
import yandu.store.Samples;
import yandu.study.Cause;
import yandu.study.Prompt;

class MistakeBookTest {
    @TempDir Path folder;
    private TestLibrary library;
    private MistakeBook book;
    private String id;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        book = library.mistakeBook();
        id = library.with(Samples.cards(3, false)).id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Question question(String key) {
        return new Question(
                "typed",
                Theme.FIGURES,
                Prompt.of("prompt.figure", "办好＿＿＿＿民生实事"),
                new AnswerShape.Blank(List.of("12件")),
                new Span(3, 20),
                List.of(new Span(5, 8)),
                Optional.empty(),
                List.of(Optional.of(key)),
                OptionalInt.of(1));
    }

    private void answer(String key, String... typed) {
        for (var text : typed) {
            library.quizzing().answer(id, question(key), new Response.Typed(List.of(text)), 1000);
        }
    }

    private MistakeBook.Mistake only() {
        var all = book.list(Scope.EVERYTHING);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @Test
    void whatIsMasteredStaysAndComesBackWhenItIsWrongAgain() {
        answer("figure:0", "17件", "12件", "12件");
        assertFalse(only().isMastered());
        answer("figure:0", "12件");
        assertTrue(only().isMastered());
        assertEquals(List.of(), book.open(Scope.EVERYTHING));
        answer("figure:0", "13件");
        assertFalse(only().isMastered());
        assertEquals(2, only().wrongs());
        library.set(settings -> settings.withQuiz(QuizRules.DEFAULT.withRights(1)));
        answer("figure:0", "12件");
        assertTrue(only().isMastered());
    }

    @Test
    void aCauseIsOneOfFourAndIsTakenBack() {
        answer("figure:0", "17件");
        book.setCause(only(), Optional.of(Cause.MISREAD));
        library.pass(Duration.ofMinutes(2));
        book.setCause(only(), Optional.of(Cause.CONFUSED));
        assertEquals(Optional.of(Cause.CONFUSED), only().cause());
        library.history.undo();
        assertEquals(Optional.of(Cause.MISREAD), only().cause());
        library.history.undo();
        assertEquals(Optional.empty(), only().cause());
        library.history.redo();
        assertEquals(Optional.of(Cause.MISREAD), only().cause());
    }

    @Test
    void whatACardWasMistakenForIsKnown() {
        answer("figure:0", "17件", "12件", "13件", "17件");
        assertEquals(List.of("17件", "13件"), book.mistakenFor(id, "figure:0"));
        assertEquals(List.of(), book.mistakenFor(id, "figure:1"));
    }

    @Test
    void theBookIsWrittenAsMarkdownAndForSpreadsheets() throws IOException {
        answer("figure:0", "=17*2", "\"x\",\ny");
        book.setCause(only(), Optional.of(Cause.TYPO));
        book.export(Scope.EVERYTHING, folder.resolve("book.md"), "zh", Steps.UNWATCHED);
        var markdown = Files.readString(folder.resolve("book.md"));
        assertTrue(markdown.contains("## 工作会议召开") && markdown.contains("写错字") && markdown.contains("正确答案：12件"), markdown);
        answer("figure:1", "=17*2");
        book.export(Scope.EVERYTHING, folder.resolve("book.csv"), "en", Steps.UNWATCHED);
        var table = Files.readString(folder.resolve("book.csv"));
        assertTrue(table.startsWith("\uFEFFReport,Part,"), table);
        assertTrue(table.contains(",'=17*2,12件,"), table);
        assertTrue(table.contains(",\"\"\"x\"\",\ny\",12件,Typo,2,0,"), table);
        var refused = assertThrows(Refused.class, () -> book.export(Scope.EVERYTHING, folder.resolve("book.xls"), "zh", Steps.UNWATCHED));
        assertEquals(List.of("book.xls", ".docx .pdf .html .md .csv"), refused.arguments().stream().map(Object::toString).toList());
    }
}
