package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.document.Span;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;
import yandu.quiz.Response;
import yandu.quiz.Response.Arranged;
import yandu.quiz.Response.Paired;
import yandu.quiz.Response.Picked;
import yandu.quiz.Response.Typed;
import yandu.quiz.Theme;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.Samples;
import yandu.study.Prompt;

class QuizzingTest {
    private static final AnswerShape CHOICE =
            new AnswerShape.Choice(List.of("甲", "乙", "丙", "丁"), Set.of(1, 2));
    private static final AnswerShape BLANK = new AnswerShape.Blank(List.of("12件"));
    private static final AnswerShape ORDER = new AnswerShape.Order(List.of("乙", "丙", "甲"), List.of(2, 0, 1));
    private static final AnswerShape MATCH =
            new AnswerShape.Match(List.of("措施一", "措施二"), List.of("甲", "乙"), List.of(1, 0));

    @TempDir Path folder;
    private TestLibrary library;
    private Quizzing quizzing;
    private String id;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        quizzing = library.quizzing();
        id = library.with(Samples.cards(3, false)).id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Question question(AnswerShape shape, Optional<String> card, OptionalInt area) {
        var prompt = Prompt.of("quiz.prompt.order.in", "……");
        return new Question(
                "type",
                Theme.PHRASES,
                prompt,
                shape,
                new Span(3, 20),
                List.of(new Span(5, 8)),
                Optional.empty(),
                List.of(card),
                area);
    }

    private boolean answer(Question question, String typed) {
        return quizzing.answer(id, question, new Typed(List.of(typed)), 1000).right();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(CHOICE, new Picked(Set.of(3, 1)), "乙、丁", "乙、丙"),
                Arguments.of(CHOICE, new Picked(Set.of()), "—", "乙、丙"),
                Arguments.of(BLANK, new Typed(List.of("17件")), "17件", "12件"),
                Arguments.of(BLANK, new Typed(List.of("")), "—", "12件"),
                Arguments.of(ORDER, new Arranged(List.of(0, 1, 2)), "乙 → 丙 → 甲", "甲 → 乙 → 丙"),
                Arguments.of(MATCH, new Paired(List.of(1, -1)), "措施一 → 乙；措施二 → —", "措施一 → 乙；措施二 → 甲"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsKeptAsItWas(AnswerShape shape, Response response, String given, String expected) {
        var question = question(shape, Optional.empty(), OptionalInt.of(2));
        assertFalse(quizzing.answer(id, question, response, 900).right());
        library.close();
        library = new TestLibrary(folder);
        var mistake = library.mistakeBook().open(Scope.area(id, 2)).getFirst();
        assertEquals(question, mistake.question());
        assertEquals(given, mistake.given());
        assertEquals(expected, mistake.expected());
        assertEquals("工作会议召开", mistake.reportTitle());
        assertEquals(List.of(), library.mistakeBook().open(Scope.area(id, 1)));
    }

    @Test
    void aMistakeIsOverAfterThreeRightAnswersInARow() {
        var question = question(BLANK, Optional.empty(), OptionalInt.empty());
        answer(question, "12件");
        assertEquals(List.of(), library.mistakeBook().open(Scope.EVERYTHING));
        answer(question, "13件");
        for (int rights = 0; rights < 2; rights++) {
            assertEquals(rights, library.mistakeBook().open(Scope.EVERYTHING).getFirst().rightsInARow());
            assertTrue(answer(question, "12件"));
        }
        answer(question, "14件");
        assertEquals(0, library.mistakeBook().open(Scope.EVERYTHING).getFirst().rightsInARow());
        assertEquals("14件", library.mistakeBook().open(Scope.EVERYTHING).getFirst().given());
        for (int rights = 0; rights < 3; rights++) {
            assertEquals(1, library.mistakeBook().open(Scope.report(id)).size());
            answer(question, "12件");
        }
        assertEquals(List.of(), library.mistakeBook().open(Scope.EVERYTHING));
    }

    @Test
    void theNewestMistakeComesFirstAndAnotherTypeOfQuestionOnTheSameCardCounts() {
        var typed = question(BLANK, Optional.of("figure:0"), OptionalInt.of(1));
        var other = question(ORDER, Optional.empty(), OptionalInt.empty());
        answer(typed, "1");
        quizzing.answer(id, other, new Arranged(List.of(0, 1, 2)), 0);
        var mistakes = library.mistakeBook().open(Scope.EVERYTHING);
        assertEquals(List.of(other, typed), mistakes.stream().map(MistakeBook.Mistake::question).toList());
        var picked = question(CHOICE, Optional.of("figure:0"), OptionalInt.of(1));
        quizzing.answer(id, picked, new Picked(Set.of(1, 2)), 0);
        assertEquals(1, library.mistakeBook().open(Scope.area(id, 1)).getFirst().rightsInARow());
    }

    @Test
    void anAnswerMovesTheMemoryOfItsCard() {
        var question = question(BLANK, Optional.of("figure:1"), OptionalInt.of(1));
        answer(question, "12件");
        answer(question, "11件");
        for (int i = 0; i < 8; i++) {
            answer(question, "12件");
        }
        quizzing.answer(id, question, new Typed(List.of("12件")), 2001);
        var log = library.log.of(id, "figure:1");
        assertEquals(Rating.GOOD, log.get(0).rating());
        assertEquals(Rating.AGAIN, log.get(1).rating());
        assertEquals(Rating.GOOD, log.get(9).rating());
        assertEquals(Rating.HARD, log.get(10).rating());
        assertTrue(log.stream().allMatch(review -> review.source() == Review.Source.QUIZ));
        assertEquals(11, library.cards.memory(id, "figure:1").orElseThrow().reviews());
        assertEquals(20, library.settings.newPerDay());
        assertEquals(2, library.reviewing().counts(Scope.EVERYTHING).fresh());
    }

    @Test
    void anAnswerIsTakenBackAndGivenAgainWithAllThatItDid() {
        library.reviewing().grade(id, "figure:0", Rating.GOOD, 0);
        library.pass(Duration.ofMinutes(5));
        answer(question(BLANK, Optional.of("figure:0"), OptionalInt.of(1)), "13件");
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(2, library.cards.memory(id, "figure:0").orElseThrow().reviews());
            assertEquals(1, library.mistakeBook().open(Scope.EVERYTHING).size());
            library.history.undo();
            assertEquals(1, library.cards.memory(id, "figure:0").orElseThrow().reviews());
            assertEquals(List.of(), library.mistakeBook().list(Scope.EVERYTHING));
            library.history.redo();
        }
        assertTrue(library.upkeep().verify().isSound());
    }

    @Test
    void aQuestionWhoseCardIsGoneIsGradedAllTheSame() {
        assertTrue(answer(question(BLANK, Optional.of("gone"), OptionalInt.empty()), "12件"));
        assertEquals(List.of(), library.log.everything());
    }

    @Test
    void aResponseOfAnotherFormKeepsNothing() {
        var question = question(BLANK, Optional.of("figure:0"), OptionalInt.of(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> quizzing.answer(id, question, new Picked(Set.of(1)), 0));
        assertEquals(List.of(), library.log.everything());
    }

    @Test
    void seedsAreShortAndDiffer() {
        var seeds = Stream.generate(quizzing::freshSeed).limit(50).toList();
        assertTrue(seeds.stream().allMatch(seed -> seed > 0 && seed < 1_000_000));
        assertTrue(Set.copyOf(seeds).size() > 45);
    }
}
