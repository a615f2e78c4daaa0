package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Analysis;
import yandu.analysis.Decision;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;
import yandu.quiz.QuizMode;
import yandu.quiz.Response;
import yandu.quiz.Theme;
import yandu.settings.QuizRules;
import yandu.store.Samples;

/// The modes of a quiz, on the built-in report.
class QuizModesTest {
    @TempDir Path folder;
    private TestLibrary library;
    private Quizzing quizzing;
    private String id;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        quizzing = library.quizzing();
        id = library.importing().importBuiltIn().report().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    static Response right(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Choice choice -> new Response.Picked(choice.correct());
            case AnswerShape.Blank blank -> new Response.Typed(blank.expected());
            case AnswerShape.Order order -> new Response.Arranged(order.correct());
            case AnswerShape.Match match -> new Response.Paired(match.correct());
        };
    }

    static Response wrong(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Choice _ -> new Response.Picked(Set.of());
            case AnswerShape.Blank blank -> new Response.Typed(blank.expected().stream().map(_ -> "").toList());
            case AnswerShape.Order order -> new Response.Arranged(order.correct().reversed());
            case AnswerShape.Match match -> new Response.Paired(match.correct().stream().map(_ -> -1).toList());
        };
    }

    private QuizSession begin(QuizMode mode) {
        return quizzing.begin(QuizPlan.of(mode, Scope.EVERYTHING));
    }

    private void answer(QuizSession quiz, int number, boolean right) {
        var question = quiz.items().get(number).question();
        quizzing.answer(quiz, number, right ? right(question) : wrong(question), 4000);
    }

    @Test
    void theDailyQuizIsTheSameAllDayAndCountsTheDays() {
        for (int day = 1; day <= 3; day++) {
            var quiz = begin(QuizMode.DAILY);
            assertEquals(5, quiz.items().size());
            assertEquals(quiz.items(), begin(QuizMode.DAILY).items());
            quizzing.end(quiz);
            assertEquals(new Quizzing.Daily(true, day), quizzing.daily());
            library.pass(Duration.ofDays(1));
            assertEquals(new Quizzing.Daily(false, day), quizzing.daily());
            assertNotEquals(quiz.items(), begin(QuizMode.DAILY).items());
        }
        library.pass(Duration.ofDays(1));
        assertEquals(new Quizzing.Daily(false, 0), quizzing.daily());
    }

    @Test
    void aFocusAsksForAnAreaAThemeAndWhatIsWeak() {
        var plan = QuizPlan.of(QuizMode.FOCUS, Scope.area(id, 3));
        for (var item : quizzing.begin(plan).items()) {
            assertEquals(OptionalInt.of(3), item.question().area());
        }
        var themes = QuizPlan.of(QuizMode.FOCUS, Scope.report(id)).withThemes(Set.of(Theme.FIGURES));
        for (var item : quizzing.begin(themes).items()) {
            assertEquals(Theme.FIGURES, item.question().theme());
        }
        var weak = QuizPlan.of(QuizMode.FOCUS, Scope.EVERYTHING).withWeak(true);
        assertEquals("quiz.refused.no-weak", assertThrows(Refused.class, () -> quizzing.begin(weak)).key());
        var first = quizzing.begin(QuizPlan.of(QuizMode.FOCUS, Scope.report(id)).withTypes(Set.of("single")));
        answer(first, 0, false);
        var keys = first.items().getFirst().question().cardKeys();
        var single = weak.withTypes(Set.of("single", "typed", "truefalse"));
        for (var item : quizzing.begin(single).items()) {
            assertTrue(keys.containsAll(item.question().cardKeys()), item::toString);
        }
    }

    @Test
    void aChallengeKeepsItsBestRow() {
        assertEquals(OptionalInt.empty(), quizzing.bestStreak());
        for (int rights : new int[] {2, 4, 1}) {
            var quiz = begin(QuizMode.CHALLENGE);
            IntStream.range(0, rights).forEach(number -> answer(quiz, number, true));
            answer(quiz, rights, false);
            quizzing.end(quiz);
        }
        assertEquals(OptionalInt.of(4), quizzing.bestStreak());
    }

    @Test
    void aMockExaminationCountsOnlyWhenItIsHandedIn() {
        var quiz = begin(QuizMode.MOCK);
        assertEquals(30, quiz.items().size());
        var types = quiz.items().stream().map(item -> item.question().type()).toList();
        assertEquals(types.stream().distinct().toList(), sections(types), "one section a type");
        answer(quiz, 0, false);
        answer(quiz, 0, true);
        answer(quiz, 1, false);
        assertEquals(List.of(), library.log.everything());
        assertEquals(List.of(), library.mistakeBook().list(Scope.EVERYTHING));
        var ended = quizzing.end(quiz);
        assertEquals(2, ended.replies().size());
        assertEquals(1, library.mistakeBook().open(Scope.EVERYTHING).size());
        int graded = library.log.everything().size();
        assertTrue(graded > 0);
        library.history.undo();
        assertEquals(List.of(), library.mistakeBook().open(Scope.EVERYTHING));
        library.history.redo();
        assertEquals(1, library.mistakeBook().open(Scope.EVERYTHING).size());
    }

    private static List<String> sections(List<String> types) {
        return IntStream.range(0, types.size())
                .filter(i -> i == 0 || !types.get(i).equals(types.get(i - 1)))
                .mapToObj(types::get)
                .toList();
    }

    @Test
    void crammingWritesNothing() {
        var quiz = quizzing.begin(QuizPlan.of(QuizMode.FOCUS, Scope.EVERYTHING).withCram(true));
        answer(quiz, 0, false);
        answer(quiz, 1, true);
        quizzing.end(quiz);
        assertEquals(List.of(), library.log.everything());
        assertEquals(List.of(), library.mistakeBook().list(Scope.EVERYTHING));
    }

    @Test
    void aSettingKeepsAnswersAwayFromTheMemory() {
        library.set(settings -> settings.withQuiz(QuizRules.DEFAULT.withMovesMemory(false)));
        var quiz = begin(QuizMode.FOCUS);
        answer(quiz, 0, false);
        assertEquals(List.of(), library.log.everything());
        assertEquals(1, library.mistakeBook().open(Scope.EVERYTHING).size());
    }

    @Test
    void everyPartOfAnAnswerMovesItsOwnCard() {
        var plan = QuizPlan.of(QuizMode.FOCUS, Scope.report(id)).withTypes(Set.of("match")).withCount(1);
        var quiz = quizzing.begin(plan);
        var question = quiz.items().getFirst().question();
        var shape = (AnswerShape.Match) question.shape();
        var pairs = new ArrayList<>(shape.correct());
        pairs.set(0, shape.correct().get(1));
        quizzing.answer(quiz, 0, new Response.Paired(pairs), 8000);
        var ratings =
                question.cards().stream()
                        .map(key -> library.log.of(id, key.orElseThrow()).getFirst().rating().name())
                        .toList();
        assertEquals(List.of("AGAIN", "GOOD", "GOOD", "GOOD"), ratings);
    }

    @Test
    void theSameSeedGivesTheSameQuizWhateverElseIsInTheLibrary() {
        var plan = QuizPlan.of(QuizMode.FOCUS, Scope.report(id)).withCount(20).withSeed(11);
        var before = quizzing.begin(plan).items();
        library.reports.keep(Samples.report(), 0, 0, 1);
        assertEquals(before, library.quizzing().begin(plan).items());
    }

    @ParameterizedTest
    @CsvSource({"会议开了。", "'一要抓发展，二要抓改革。'"})
    void aReportTooShortToAskAboutIsRefused(String text) {
        var report = Samples.report("ba9876543210", text);
        library.reports.keep(report, 0, 0, Analysis.RULES_VERSION);
        var plan = QuizPlan.of(QuizMode.FOCUS, Scope.report(report.id()));
        assertEquals("quiz.refused.too-little", assertThrows(Refused.class, () -> quizzing.begin(plan)).key());
        var area = QuizPlan.of(QuizMode.FOCUS, Scope.area(report.id(), 1));
        assertEquals("quiz.refused.narrow", assertThrows(Refused.class, () -> quizzing.begin(area)).key());
    }

    @Test
    void aReportWhosePhrasesAreAllRejectedStillAsksForItsLists() {
        var curating = library.curating();
        curating.decide(
                id,
                curating.findings(id).found().stream()
                        .map(phrase -> Decision.rejected(phrase.text(), phrase.kind()))
                        .toList());
        var plan = QuizPlan.of(QuizMode.FOCUS, Scope.report(id));
        assertTrue(quizzing.begin(plan).items().stream().noneMatch(i -> i.question().theme() == Theme.PHRASES));
        var phrases = plan.withThemes(Set.of(Theme.PHRASES));
        assertEquals("quiz.refused.narrow", assertThrows(Refused.class, () -> quizzing.begin(phrases)).key());
    }

    @Test
    void anEmptyLibraryIsRefused() {
        library.importing().importBuiltIn();
        library.cataloguing().remove(List.of(id));
        var refused = assertThrows(Refused.class, () -> begin(QuizMode.DAILY));
        assertEquals("quiz.refused.nothing", refused.key());
    }

    @Test
    void aQuizThatWasKilledGoesOnAtTheSameQuestion() throws Exception {
        library.close();
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Killed.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            assertEquals("answered 3", out.readLine());
            process.destroyForcibly();
        }
        process.waitFor();
        library = new TestLibrary(folder);
        var quiz = library.quizzing().unfinished().orElseThrow();
        assertEquals(3, quiz.next());
        var rights = IntStream.range(0, 3).mapToObj(number -> quiz.replies().get(number).grade().right()).toList();
        assertEquals(List.of(true, false, true), rights);
        assertEquals(Duration.ofSeconds(12), quiz.spent());
        assertTrue(library.upkeep().verify().isSound());
        library.quizzing().end(quiz);
        assertEquals(Optional.empty(), library.quizzing().unfinished());
    }

    /// Answers three questions, says so, and waits to be killed.
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) throws InterruptedException {
            var library = new TestLibrary(Path.of(arguments[0]));
            var quizzing = library.quizzing();
            var quiz = quizzing.begin(QuizPlan.of(QuizMode.FOCUS, Scope.EVERYTHING));
            for (int number = 0; number < 3; number++) {
                var question = quiz.items().get(number).question();
                quizzing.answer(quiz, number, number == 1 ? wrong(question) : right(question), 4000);
            }
            System.out.println("answered 3");
            Thread.sleep(60_000);
        }
    }
}
