package yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.schedule.CardId;
import yandu.document.Span;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;
import yandu.study.Prompt;

class CardsTest {
    private static final String ID = Samples.report().id();
    private static final Selection ALL = new Selection(Optional.empty(), OptionalInt.empty());

    @TempDir Path folder;
    private Database database;
    private Cards cards;
    private ReviewLog log;

    @BeforeEach
    void open() {
        database = new Database(folder, Samples.asIs());
        cards = new Cards(database);
        log = new ReviewLog(database);
        new Reports(database).keep(Samples.report(), 0, 0, 1);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> keys(List<StoredCard> stored) {
        return stored.stream().map(card -> card.card().key()).toList();
    }

    @Test
    void aCardComesBackAsItWasMade() {
        var literal = Samples.card("12件民生实事");
        var expansion =
                new Card(
                        "expansion:四敢",
                        CardKind.EXPANSION,
                        new Prompt("prompt.expansion", List.of("四敢", "“引号”\n换行")),
                        new Answer.Expansion("敢为、敢闯、敢干、敢首创", "某报，2022-12-16"),
                        new Span(3, 9),
                        OptionalInt.empty());
        cards.replace(ID, List.of(literal, expansion), Samples.NOW);
        assertEquals(List.of(literal, expansion), cards.list(ALL).stream().map(StoredCard::card).toList());
        assertEquals(Memory.NEW, cards.find(ID, literal.key()).orElseThrow().memory());
    }

    static List<Answer> answers() {
        return List.of(
                new Answer.Literal("会议", new Span(0, 2)),
                new Answer.Series(
                        List.of(new Answer.Literal("会议", new Span(0, 2)), new Answer.Literal("召开", new Span(4, 6)))),
                new Answer.Expansion("敢为、敢闯", "某报"),
                new Answer.Own("我写的\n两行"),
                new Answer.Own(List.of("甲", "乙")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerComesBack(Answer answer) {
        var card =
                new Card("k", CardKind.OWN, Prompt.own("{0} '"), answer, new Span(0, 2), OptionalInt.empty());
        cards.replace(ID, List.of(card), Samples.NOW);
        assertEquals(card, cards.find(ID, "k").orElseThrow().card());
    }

    @Test
    void whatTheUserDidOutlivesANewAnalysis() {
        var card = Samples.card("12件民生实事");
        cards.replace(ID, List.of(card), Samples.NOW);
        var handling =
                new Handling(
                        true,
                        Optional.of(Samples.NOW.plusSeconds(9)),
                        3,
                        true,
                        List.of("数字", "难"),
                        Optional.of(new Handling.Wording("多少件？", Optional.of("十二件"))),
                        Optional.empty(),
                        true);
        new Handlings(database).write(new CardId(ID, card.key()), handling);
        cards.replace(ID, List.of(), Samples.NOW);
        cards.replace(ID, List.of(card), Samples.NOW);
        var stored = cards.find(ID, card.key()).orElseThrow();
        assertEquals(handling, stored.handling());
        assertEquals(Prompt.own("多少件？"), stored.card().prompt());
        assertEquals("十二件", stored.card().answer().text());
        assertEquals(List.of(card), cards.made(ID));
    }

    @Test
    void aRemovedCardStaysAwayUntilItIsPutBack() {
        var card = Samples.card("12件民生实事");
        cards.replace(ID, List.of(card), Samples.NOW);
        new Handlings(database).write(new CardId(ID, card.key()), Handling.NONE.withRemoved(Optional.of(Samples.NOW)));
        cards.replace(ID, List.of(card), Samples.NOW);
        assertEquals(Optional.empty(), cards.find(ID, card.key()));
        new Handlings(database).write(new CardId(ID, card.key()), Handling.NONE);
        assertTrue(cards.find(ID, card.key()).isPresent());
    }

    @Test
    void memoryComesBackToTheLastBit() {
        cards.replace(ID, Samples.cards(1, false), Samples.NOW);
        var memory = Samples.memory(Math.PI);
        cards.remember(ID, "figure:0", memory);
        assertEquals(Optional.of(memory), cards.memory(ID, "figure:0"));
    }

    @Test
    void cardsMadeAgainKeepTheirMemoryAndOthersAreSetAside() {
        var first = Samples.cards(4, false);
        cards.replace(ID, first, Samples.NOW);
        first.forEach(card -> cards.remember(ID, card.key(), Samples.memory(7)));
        cards.replace(ID, List.of(first.get(2), first.get(0), Samples.card("12件民生实事")), Samples.NOW);
        assertEquals(
                List.of("figure:2", "figure:0", "phrase-cloze:12件民生实事"), keys(cards.list(ALL)));
        assertEquals(Samples.memory(7), cards.find(ID, "figure:2").orElseThrow().memory());
        assertEquals(List.of("figure:1", "figure:3"), keys(cards.aside(ID)));
        assertEquals(Optional.of(Samples.memory(7)), cards.memory(ID, "figure:1"));

        cards.replace(ID, first, Samples.NOW);
        assertEquals(Samples.memory(7), cards.find(ID, "figure:1").orElseThrow().memory());
        assertEquals(List.of("phrase-cloze:12件民生实事"), keys(cards.aside(ID)));
    }

    @Test
    void aScopeIsAReportOrAnAreaOfIt() {
        cards.replace(ID, Samples.cards(5, false), Samples.NOW);
        assertEquals(5, cards.list(new Selection(Optional.of(ID), OptionalInt.empty())).size());
        assertEquals(
                List.of("figure:1", "figure:3"),
                keys(cards.list(new Selection(Optional.of(ID), OptionalInt.of(2)))));
        assertEquals(0, cards.list(new Selection(Optional.of("ffffffffffff"), OptionalInt.empty())).size());
    }

    @Test
    void anUndoneReviewStaysInTheLog() {
        log.add(Samples.review("a", Rating.GOOD), Phase.NEW);
        long second = log.add(Samples.review("a", Rating.AGAIN), Phase.LEARNING);
        log.undo(log.find(second).orElseThrow(), Samples.NOW);
        log.add(Samples.review("a", Rating.EASY), Phase.LEARNING);
        assertEquals(
                List.of(Rating.GOOD, Rating.EASY), log.of(ID, "a").stream().map(Review::rating).toList());
        assertEquals(
                List.of(false, true, false), log.everything().stream().map(Review::undone).toList());
    }

    @Test
    void gradesOfTodayAreCountedByPhaseWithoutQuizzesAndUndoneOnes() {
        log.add(Samples.review("a", Rating.GOOD), Phase.NEW);
        log.add(Samples.review("b", Rating.GOOD), Phase.REVIEW);
        long undone = log.add(Samples.review("c", Rating.GOOD), Phase.NEW);
        log.undo(log.find(undone).orElseThrow(), Samples.NOW);
        log.add(new Review(0, ID, "d", Samples.NOW, Rating.GOOD, 0, Review.Source.QUIZ, false), Phase.NEW);
        var counted = new Counted(database);
        assertEquals(new Counted.Done(1, 1), counted.done(Samples.NOW));
        assertEquals(new Counted.Done(0, 0), counted.done(Samples.NOW.plusSeconds(900)));
    }

    @Test
    void whatWaitsIsNeitherSuspendedNorBuriedNorAsideNorRemoved() {
        var waiting = new Waiting(database);
        cards.replace(ID, Samples.cards(6, false), Samples.NOW);
        cards.replace(ID, Samples.cards(5, false), Samples.NOW);
        cards.suspend(ID, "figure:1", true);
        cards.bury(ID, "figure:2", Optional.of(Samples.NOW.plusSeconds(1)));
        cards.bury(ID, "figure:3", Optional.of(Samples.NOW));
        cards.remember(ID, "figure:4", Samples.memory(3));
        assertEquals("figure:0", waiting.fresh(ALL, Samples.NOW, List.of()).orElseThrow().card().key());
        var first = cards.find(ID, "figure:0").orElseThrow().card().sentence();
        var away = waiting.fresh(ALL, Samples.NOW, List.of(new Waiting.Sentence(ID, first.start())));
        assertEquals("figure:3", away.orElseThrow().card().key());
        assertEquals(2, waiting.count(ALL, Samples.NOW, Phase.NEW, Samples.NOW, 10));
        var tomorrow = Samples.NOW.plusSeconds(86_401);
        assertEquals(1, waiting.count(ALL, Samples.NOW, Phase.NEW, Samples.NOW, 1));
        assertEquals("figure:4", waiting.review(ALL, Samples.NOW, tomorrow, List.of()).orElseThrow().card().key());
        assertEquals(1, waiting.count(ALL, Samples.NOW, Phase.REVIEW, tomorrow, 10));
        assertEquals(0, waiting.count(ALL, Samples.NOW, Phase.REVIEW, tomorrow.minusSeconds(1), 10));
        new Reports(database).setRemoved(ID, Optional.of(Samples.NOW));
        assertTrue(waiting.fresh(ALL, Samples.NOW, List.of()).isEmpty());
    }

    @Test
    void theQueueIsReadByIndexWithoutSorting() {
        cards.replace(ID, Samples.cards(3, false), Samples.NOW);
        Map.of(Waiting.FRESH, "card_fresh", Waiting.REVIEW, "card_by_asked")
                .forEach(
                        (query, index) -> {
                            var plan =
                                    database.list(
                                            "explain query plan " + query,
                                            row -> row.text("detail"),
                                            ALL.arguments(Samples.NOW, Samples.NOW));
                            assertTrue(plan.toString().contains(index), plan::toString);
                            assertTrue(plan.stream().noneMatch(step -> step.contains("TEMP B-TREE")), plan::toString);
                        });
    }
}
