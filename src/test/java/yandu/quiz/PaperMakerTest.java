package yandu.quiz;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.study.CardKind;
import yandu.study.Material;
import yandu.study.Texts;

class PaperMakerTest {
    private static final Stock LEXICON = new LexiconStock();
    private static final Material MATERIAL = Texts.material(Texts.builtIn());
    private static final Pool REPORT = new Pool(MATERIAL, List.of(LEXICON), false);

    /// How many questions are made from each text of the measuring folder: `-Dyandu.questions=1000` for a
    /// long run, which also takes in the two largest texts.
    private static final int PER_TEXT = Integer.getInteger("yandu.questions", 60);

    private static Pool pool(String text) {
        return new Pool(Texts.material(text), List.of(LEXICON), false);
    }

    private static Checker checker(Material material) {
        var elsewhere =
                IntStream.range(2, 30)
                        .boxed()
                        .flatMap(length -> LEXICON.of(CardKind.PHRASE_CLOZE, length).stream())
                        .collect(toSet());
        return new Checker(material, elsewhere);
    }

    static Stream<String> types() {
        return QuizTypes.ALL.stream().map(QuizType::id);
    }

    static List<Path> sharedTexts() {
        return Texts.shared().stream().filter(file -> PER_TEXT > 60 || file.toFile().length() < 200_000).toList();
    }

    @Test
    void aThousandQuestionsKeepTheRules() {
        var checker = checker(MATERIAL);
        var breaches = new ArrayList<String>();
        int questions = 0;
        for (long seed = 0; questions < 1000; seed++) {
            var paper = PaperMaker.make(REPORT, Set.of(), 10, seed);
            breaches.addAll(checker.breaches(paper));
            questions += paper.questions().size();
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void aboutHalfOfTheStatementsAreTrue() {
        int made = 0;
        int truths = 0;
        for (long seed = 0; made < 300; seed++) {
            for (var question : PaperMaker.make(REPORT, Set.of("truefalse"), 10, seed).questions()) {
                made++;
                truths += question.note().isEmpty() ? 1 : 0;
            }
        }
        assertTrue(truths > 0.4 * made && truths < 0.6 * made, truths + " of " + made);
    }

    @Test
    void theReportGivesSeveralHundredQuestions() {
        var topics = new HashSet<Object>();
        for (long seed = 0; seed < 60; seed++) {
            for (var question : PaperMaker.make(REPORT, Set.of(), 10, seed).questions()) {
                topics.add(List.of(question.type(), question.prompt(), question.shape().texts().stream().sorted().toList()));
            }
        }
        assertTrue(topics.size() > 300, topics.size() + " different questions");
    }

    @ParameterizedTest
    @MethodSource("types")
    void aHundredQuestionsOfEachTypeKeepTheRules(String type) {
        var checker = checker(MATERIAL);
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
        var checker = checker(material);
        for (int seed = 0; seed < PER_TEXT / 20; seed++) {
            assertEquals(List.of(), checker.breaches(PaperMaker.make(new Pool(material, List.of(LEXICON), false), Set.of(), 20, seed)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, Long.MAX_VALUE})
    void theSameSeedGivesTheSamePaper(long seed) {
        var again = PaperMaker.make(pool(Texts.builtIn()), Set.of(), 10, seed);
        assertEquals(PaperMaker.make(REPORT, Set.of(), 10, seed), again);
        assertNotEquals(PaperMaker.make(REPORT, Set.of(), 10, seed + 1).questions(), again.questions());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 42})
    void everyTypeHasItsShare(long seed) {
        var paper = PaperMaker.make(REPORT, Set.of(), QuizTypes.ALL.size(), seed);
        assertEquals(types().collect(toSet()), paper.questions().stream().map(Question::type).collect(toSet()));
    }

    @Test
    void aFocusKeepsToItsAreaAndTheme() {
        var focus = new Focus(OptionalInt.of(2), Set.of(Theme.MEASURES, Theme.STRUCTURE), Set.of());
        var paper = PaperMaker.make(REPORT, Set.of(), focus, 10, 1);
        assertTrue(!paper.questions().isEmpty());
        for (var question : paper.questions()) {
            assertEquals(OptionalInt.of(2), question.area(), question::toString);
            assertTrue(focus.themes().contains(question.theme()), question::toString);
        }
    }

    @Test
    void aFocusOnCardsAsksForThese() {
        var key = REPORT.cards(CardKind.FIGURE).getFirst().key();
        var paper = PaperMaker.make(REPORT, Set.of("typed"), new Focus(OptionalInt.empty(), Set.of(), Set.of(key)), 5, 1);
        assertEquals(
                Set.of(true), paper.questions().stream().map(q -> q.cards().contains(Optional.of(key))).collect(toSet()));
    }

    @Test
    void personsAreAskedForOnlyWhereThatIsWanted() {
        var text = "省委书记蓝佛安主持会议并讲话，强调要抓好学习贯彻。省长金湘军就贯彻落实作出安排，提出具体要求。";
        assertEquals(List.of(), named(new Pool(Texts.material(text), List.of(LEXICON), false)));
        assertTrue(named(new Pool(Texts.material(text), List.of(LEXICON), true)).contains("蓝佛安"));
    }

    private static List<String> named(Pool pool) {
        return PaperMaker.make(pool, Set.of("typed"), 9, 1).questions().stream()
                .flatMap(question -> question.shape().texts().stream())
                .filter(Set.of("蓝佛安", "金湘军")::contains)
                .toList();
    }

    @Test
    void otherTypesFillInWhereOneHasNoMore() {
        var paper = PaperMaker.make(REPORT, Set.of("order", "single"), 12, 1);
        assertEquals(12, paper.questions().size());
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
        assertEquals(List.of(), PaperMaker.make(pool(text), Set.of(), 10, 1).questions());
    }

    @Test
    void unknownTypesAndNegativeCountsAreErrors() {
        assertThrows(IllegalArgumentException.class, () -> PaperMaker.make(REPORT, Set.of("riddle"), 1, 1));
        assertThrows(IllegalArgumentException.class, () -> PaperMaker.make(REPORT, Set.of(), -1, 1));
    }
}
