package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.Steps;
import yandu.quiz.QuizMode;

class PaperPrintingTest {
    @TempDir Path folder;
    private TestLibrary library;
    private QuizPlan plan;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder.resolve("library"));
        var id = library.importing().importBuiltIn().report().id();
        plan = QuizPlan.of(QuizMode.FOCUS, Scope.report(id)).withCount(18).withSeed(7);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md"})
    void questionsAndAnswersAreTwoFiles(String format) throws IOException {
        var written = library.paperPrinting().print(plan, folder.resolve("paper." + format), "zh", Steps.UNWATCHED);
        assertEquals(List.of("paper." + format, "paper-answers." + format), written.stream().map(f -> f.getFileName().toString()).toList());
        var questions = Files.readString(written.getFirst());
        var answers = Files.readString(written.getLast());
        assertTrue(questions.contains("一、单项选择（共 ") && questions.contains("二、多项选择（共 "), questions);
        assertTrue(questions.contains("18. ") && answers.contains("18. "));
        assertFalse(questions.contains("原文："));
        assertTrue(answers.contains("原文："));
        assertEquals(questions, again(format));
        try (var files = Files.list(folder)) {
            assertEquals(4, files.filter(Files::isRegularFile).count(), "no drafts are left");
        }
    }

    private String again(String format) throws IOException {
        return Files.readString(library.paperPrinting().print(plan, folder.resolve("again." + format), "zh", Steps.UNWATCHED).getFirst());
    }

    @Test
    void anEndingOfNoFormatIsRefusedWithThePossibleOnes() {
        for (var name : List.of("paper.txt", "paper", "html")) {
            var refused =
                    assertThrows(Refused.class, () -> library.paperPrinting().print(plan, folder.resolve(name), "zh", Steps.UNWATCHED));
            assertEquals(Refused.Kind.USAGE, refused.kind());
            assertTrue(refused.arguments().getLast().toString().contains(".docx .pdf .html .md"));
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var refused =
                assertThrows(
                        Refused.class,
                        () -> library.paperPrinting().print(plan, folder.resolve("none/paper.md"), "zh", Steps.UNWATCHED));
        assertEquals("export.refused.unwritable", refused.key());
    }
}
