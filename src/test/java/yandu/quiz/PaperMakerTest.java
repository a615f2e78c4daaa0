package yandu.quiz;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.study.Material;
import yandu.study.Texts;

class PaperMakerTest {
    private static final Material REPORT = Texts.material(Texts.builtIn());

    /// How many questions are made from each text of the measuring folder: `-Dyandu.questions=1000` for a
    /// long run, which also takes in the two largest texts.
    private static final int PER_TEXT = Integer.getInteger("yandu.questions", 60);

    static Stream<String> types() {
        return QuizTypes.ALL.stream().map(QuizType::id);
    }

    static List<Path> sharedTexts() {
        return Texts.shared().stream().filter(file -> PER_TEXT > 60 || file.toFile().length() < 200_000).toList();
    }

    @Test
    void aThousandQuestionsKeepTheRules() {
        var checker = new Checker(REPORT);
        var breaches = new ArrayList<String>();
        int questions = 0;
        for (long seed = 0; questions < 1000; seed++) {
            var paper = PaperMaker.make(REPORT, Set.of(), 10, seed);
            breaches.addAll(checker.breaches(paper));
            questions += paper.questions().size();
        }
        assertEquals(List.of(), breaches);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aHundredQuestionsOfEachTypeKeepTheRules(String type) {
        var checker = new Checker(REPORT);
        for (long seed = 0; seed < 20; seed++) {
            var paper = PaperMaker.make(REPORT, Set.of(type), 5, seed);
            assertEquals(List.of(), checker.breaches(paper));
            assertTrue(!paper.questions().isEmpty(), type);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sharedTexts")
    void questionsOfAnyTextKeepTheRules(Path file) {
        var material = Texts.material(file);
        var checker = new Checker(material);
        for (int seed = 0; seed < PER_TEXT / 20; seed++) {
            assertEquals(List.of(), checker.breaches(PaperMaker.make(material, Set.of(), 20, seed)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, Long.MAX_VALUE})
    void theSameSeedGivesTheSamePaper(long seed) {
        var again = PaperMaker.make(Texts.material(Texts.builtIn()), Set.of(), 10, seed);
        assertEquals(PaperMaker.make(REPORT, Set.of(), 10, seed), again);
        assertNotEquals(PaperMaker.make(REPORT, Set.of(), 10, seed + 1).questions(), again.questions());
    }

    @Test
    void everyTypeHasItsShare() {
        var paper = PaperMaker.make(REPORT, Set.of(), QuizTypes.ALL.size() * 2, 42);
        for (var type : QuizTypes.ALL) {
            assertEquals(2, paper.questions().stream().filter(q -> q.type().equals(type.id())).count(), type.id());
        }
    }

    @Test
    void otherTypesFillInWhereOneHasNoMore() {
        var paper = PaperMaker.make(REPORT, Set.of("order", "single"), 20, 1);
        assertEquals(20, paper.questions().size());
        assertEquals(Set.of("order", "single"), paper.questions().stream().map(Question::type).collect(toSet()));
    }

    @Test
    void aReportIsExhaustedAtSomePoint() {
        var paper = PaperMaker.make(REPORT, Set.of("order"), 50, 1);
        assertTrue(paper.questions().size() < 10);
    }

    @ParameterizedTest
    @CsvSource({"''", "会议开了。", "“”", "一要"})
    void aTextTooShortToAskAboutGivesAnEmptyPaper(String text) {
        assertEquals(List.of(), PaperMaker.make(Texts.material(text), Set.of(), 10, 1).questions());
    }

    @Test
    void unknownTypesAndNegativeCountsAreErrors() {
        assertThrows(IllegalArgumentException.class, () -> PaperMaker.make(REPORT, Set.of("riddle"), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> PaperMaker.make(REPORT, Set.of(), -1, 1));
    }
}
