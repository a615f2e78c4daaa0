package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.analysis.Steps;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.store.Handlings;
import yandu.store.Samples;
import yandu.study.Handling;
import yandu.study.Handling.Wording;
import yandu.study.query.CardOrder;

class CardKeepingTest {
    private static final String REPORT = Samples.report().id();
    private static final CardId ONE = new CardId(REPORT, "figure:0");
    private static final List<CardId> SOME =
            List.of(ONE, new CardId(REPORT, "figure:1"), new CardId(REPORT, "figure:3"));

    @TempDir private Path folder;
    private TestLibrary library;
    private CardKeeping keeping;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        library.with(Samples.cards(5, false));
        keeping = library.keeping();
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// A verb on many cards, and a query that finds them afterwards and none before.
    record Verb(String query, BiConsumer<CardKeeping, List<CardId>> act) {}

    static Stream<Verb> verbs() {
        return Stream.of(
                new Verb("is:suspended", (keeping, cards) -> keeping.suspend(cards, true)),
                new Verb("is:buried", CardKeeping::bury),
                new Verb("flag:3", (keeping, cards) -> keeping.flag(cards, 3)),
                new Verb("is:marked", (keeping, cards) -> keeping.mark(cards, true)),
                new Verb("tag:难点 tag:二", (keeping, cards) -> keeping.tag(cards, List.of("难点", "二"), List.of())),
                new Verb("-is:unsorted", CardKeeping::accept),
                new Verb("is:removed", CardKeeping::remove));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void manyCardsAreOneStepToTakeBackAndDoAgain(Verb verb) {
        assertEquals(0, count(verb.query()));
        verb.act().accept(keeping, SOME);
        assertEquals(3, count(verb.query()));
        library.history.undo();
        assertEquals(0, count(verb.query()));
        assertEquals(Optional.empty(), library.history.undoable());
        library.history.redo();
        assertEquals(3, count(verb.query()));
    }

    private int count(String query) {
        return library.browsing().find(query, Scope.EVERYTHING, CardOrder.PLACE).count();
    }

    @Test
    void whatWasRemovedCanBePutBack() {
        keeping.remove(SOME);
        assertEquals(2, count(""));
        keeping.putBack(SOME);
        assertEquals(5, count(""));
    }

    @Test
    void nothingChangedIsNoStep() {
        keeping.flag(SOME, 0);
        assertEquals(Optional.empty(), library.history.undoable());
    }

    @Test
    void aStepIsNotTakenBackOverALaterChange() {
        keeping.flag(SOME, 3);
        new Handlings(library.database).write(new CardId(REPORT, ONE.cardKey()), Handling.NONE.withFlag(5));
        assertInstanceOf(History.Outcome.Dropped.class, library.history.undo());
        assertEquals(5, keeping.handling(ONE).flag());
    }

    @Test
    void forgettingStartsAnewAndCanBeTakenBack() {
        library.reviewing().grade(REPORT, ONE.cardKey(), Rating.GOOD, 900);
        library.reviewing().grade(REPORT, ONE.cardKey(), Rating.EASY, 900);
        var before = library.cards.memory(REPORT, ONE.cardKey());
        keeping.forget(SOME);
        assertEquals(Optional.of(Memory.NEW), library.cards.memory(REPORT, ONE.cardKey()));
        assertEquals(List.of(), library.upkeep().verify().astray());
        library.history.undo();
        assertEquals(before, library.cards.memory(REPORT, ONE.cardKey()));
        assertEquals(List.of(), library.upkeep().verify().astray());
    }

    @Test
    void anEditKeepsTheMemory() {
        library.reviewing().grade(REPORT, ONE.cardKey(), Rating.GOOD, 900);
        var before = library.cards.memory(REPORT, ONE.cardKey());
        keeping.reword(ONE, Optional.of(new Wording("多少？", Optional.of("零"))));
        var card = library.cards.find(REPORT, ONE.cardKey()).orElseThrow();
        assertEquals("零", card.card().answer().text());
        assertEquals(before, Optional.of(card.memory()));
        library.history.undo();
        assertEquals("0", library.cards.find(REPORT, ONE.cardKey()).orElseThrow().card().answer().text());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var blank = Optional.of(new Wording(" ", Optional.empty()));
        assertEquals("cards.refused.blank", refusal(() -> keeping.reword(ONE, blank)));
        assertEquals("cards.refused.tag", refusal(() -> keeping.tag(SOME, List.of("两 个"), List.of())));
        assertEquals("review.refused.gone", refusal(() -> keeping.flag(List.of(new CardId(REPORT, "none")), 1)));
        assertEquals("search.bad.state", refusal(() -> count("is:nothing")));
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refused.class, act::run).key();
    }

    @Test
    void veryManySayHowFarTheyAreAndAreCalledOffAllOrNone() {
        library.with(Samples.cards(2500, false));
        var all = IntStream.range(0, 2500).mapToObj(i -> new CardId(REPORT, "figure:" + i)).toList();
        var shares = new ArrayList<Double>();
        var history = library.history;

        assertThrows(CancellationException.class, () -> history.watched(stoppingAt(0.5), () -> flag(all)));
        assertEquals(0, flagged());
        assertEquals(Optional.empty(), history.undoable());

        history.watched(shares::add, () -> flag(all));
        assertEquals(List.of(0.2, 0.4, 0.6, 0.8, 1.0), shares);
        assertEquals(2500, flagged());

        assertThrows(CancellationException.class, () -> history.watched(stoppingAt(0.5), history::undo));
        assertEquals(2500, flagged());
        history.undo();
        assertEquals(0, flagged());
    }

    private static Steps stoppingAt(double share) {
        return done -> {
            if (done > share) {
                throw new CancellationException();
            }
        };
    }

    private Void flag(List<CardId> cards) {
        keeping.flag(cards, 3);
        return null;
    }

    private int flagged() {
        return library.browsing().find("flag:3", Scope.EVERYTHING, CardOrder.PLACE).count();
    }
}
