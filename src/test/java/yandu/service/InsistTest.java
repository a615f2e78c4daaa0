package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;
import yandu.quiz.QuizMode;
import yandu.quiz.Response;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.GivenAnswers;
import yandu.store.GivenAnswers.GivenAnswer;
import yandu.study.TypedAnswer.Verdict;

/// A typed answer that is judged wrong and counts as right because the user says so.
class InsistTest {
    private static final int MILLIS = 4000;

    @TempDir Path folder;
    private TestLibrary library;
    private Quizzing quizzing;
    private QuizSession quiz;
    private Question question;
    private Response.Typed typed;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        library.importing().importBuiltIn();
        quizzing = library.quizzing();
        begin(false);
    }

    private void begin(boolean cram) {
        var plan = QuizPlan.of(QuizMode.FOCUS, Scope.EVERYTHING).withTypes(Set.of("typed")).withCount(3).withSeed(5);
        quiz = quizzing.begin(plan.withCram(cram));
        question = quiz.items().getFirst().question();
        var expected = ((AnswerShape.Blank) question.shape()).expected();
        typed = new Response.Typed(expected.stream().map(text -> "也算对的另一种说法").toList());
        assertFalse(quizzing.answer(quiz, 0, typed, MILLIS).right());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String report() {
        return quiz.items().getFirst().reportId();
    }

    private List<List<Rating>> grades() {
        return question.cardKeys().stream()
                .map(key -> library.log.of(report(), key).stream().map(Review::rating).toList())
                .toList();
    }

    private List<List<Rating>> each(Rating... ratings) {
        return question.cardKeys().stream().map(_ -> List.of(ratings)).toList();
    }

    private int mistakes() {
        return library.mistakeBook().list(Scope.EVERYTHING).size();
    }

    @Test
    void itGradesGoodAndLeavesTheWrongAnswerBook() {
        assertEquals(each(Rating.AGAIN), grades());
        assertEquals(1, mistakes());
        assertTrue(quizzing.insist(quiz, 0, typed, MILLIS).right());
        assertEquals(each(Rating.GOOD), grades());
        assertEquals(0, mistakes());
    }

    @Test
    void verdictAndOverrideAreWrittenDown() {
        quizzing.insist(quiz, 0, typed, MILLIS);
        var given = new GivenAnswers(library.database);
        for (var key : question.cardKeys()) {
            var text = typed.texts().getFirst();
            var expected = new GivenAnswer(library.rules.now(), report(), key, text, Verdict.WRONG, true);
            assertEquals(List.of(expected), given.of(report(), key));
        }
        assertFalse(question.cardKeys().isEmpty());
    }

    @Test
    void itStaysSoWhenTheQuizIsGoneOnWith() {
        quizzing.insist(quiz, 0, typed, MILLIS);
        assertTrue(quizzing.unfinished().orElseThrow().replies().get(0).grade().right());
    }

    @Test
    void itIsAStepOfItsOwn() {
        quizzing.insist(quiz, 0, typed, MILLIS);
        library.history.undo();
        assertEquals(each(Rating.AGAIN), grades());
        assertEquals(1, mistakes());
        library.history.redo();
        assertEquals(each(Rating.GOOD), grades());
        assertEquals(0, mistakes());
        library.history.undo();
        library.history.undo();
        assertEquals(each(), grades());
        assertEquals(0, mistakes());
    }

    @Test
    void anAnswerThatWasTakenBackCannotBeInsistedOn() {
        library.history.undo();
        var refused = assertThrows(Refused.class, () -> quizzing.insist(quiz, 0, typed, MILLIS));
        assertEquals("history.refused.changed", refused.key());
        assertEquals(each(), grades());
    }

    @Test
    void aQuizThatMovesNothingIsOnlyJudgedOtherwise() {
        begin(true);
        library.history.forget();
        assertTrue(quizzing.insist(quiz, 0, typed, MILLIS).right());
        assertTrue(quizzing.unfinished().orElseThrow().replies().get(0).grade().right());
        assertTrue(library.history.undoable().isEmpty());
    }

    @Test
    void anAnswerKeptBeforeThatWasPossibleIsStillRead() {
        assertEquals(
                new Response.Typed(List.of("四敢")),
                QuestionJson.readResponse("{\"form\":\"typed\",\"texts\":[\"四敢\"]}"));
    }
}
