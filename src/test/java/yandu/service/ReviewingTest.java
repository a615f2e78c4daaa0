package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yandu.schedule.Rating.AGAIN;
import static yandu.schedule.Rating.EASY;
import static yandu.schedule.Rating.GOOD;
import static yandu.schedule.Rating.HARD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Replay;
import yandu.schedule.Review;
import yandu.settings.ReviewStyle;
import yandu.store.CardState;
import yandu.store.GivenAnswers;
import yandu.store.GivenAnswers.GivenAnswer;
import yandu.store.Samples;
import yandu.study.TypedAnswer.Verdict;

class ReviewingTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir Path folder;
    private TestLibrary library;
    private Reviewing reviewing;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        reviewing = library.reviewing();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Optional<ReviewCard> next() {
        return reviewing.next(Scope.EVERYTHING);
    }

    private String nextKey() {
        return next().map(card -> card.card().key()).orElse("");
    }

    /// Grades the card that is up; its key.
    private String grade(Rating rating) {
        var key = nextKey();
        reviewing.grade(Samples.report().id(), key, rating, 2000);
        return key;
    }

    private void suspend(String key, boolean suspended) {
        reviewing.suspend(List.of(new CardId(Samples.report().id(), key)), suspended);
    }

    private boolean undo() {
        return library.history.undo() instanceof History.Outcome.Done;
    }

    private boolean redo() {
        return library.history.redo() instanceof History.Outcome.Done;
    }

    private Memory memory(String key) {
        return library.cards.memory(Samples.report().id(), key).orElseThrow();
    }

    private Map<String, Memory> memories() {
        return library.cards.everyState().stream()
                .collect(Collectors.toMap(CardState::key, CardState::memory));
    }

    @Test
    void aCardShowsWhatIsNeededToAnswerIt() {
        library.with(List.of(Samples.card("12件民生实事")));
        var card = next().orElseThrow();
        assertEquals("工作会议召开", card.reportTitle());
        assertEquals("会议强调，办好12件民生实事。", card.context());
        assertEquals(Memory.NEW, card.memory());
        assertEquals(0, card.recall());
        assertEquals(library.now.plusSeconds(60), card.next().get(AGAIN));
        assertEquals(library.now.plusSeconds(330), card.next().get(HARD));
        assertEquals(library.now.plusSeconds(600), card.next().get(GOOD));
        assertTrue(card.next().get(EASY).isAfter(library.now.plus(DAY)));
    }

    @Test
    void whatTheButtonsSaidComesTrue() {
        library.with(Samples.cards(1, false));
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            var card = next().orElseThrow();
            var rating = Rating.of(random.nextInt(1, 5));
            grade(rating);
            assertEquals(Optional.of(card.next().get(rating)), memory("figure:0").due());
            library.now = card.next().get(rating);
        }
    }

    @Test
    void gradesAreKeptOverReopening() {
        library.with(Samples.cards(3, false));
        grade(GOOD);
        grade(EASY);
        var before = memories();
        library.close();
        open();
        assertEquals(before, memories());
        assertEquals(Phase.LEARNING, memory("figure:0").phase());
        assertEquals(Phase.REVIEW, memory("figure:1").phase());
        assertEquals(1, reviewing.history(Samples.report().id(), "figure:1").size());
    }

    @Test
    void learningComesFirstThenTheRestThenLearningAhead() {
        library.with(Samples.cards(3, false));
        assertEquals("figure:0", grade(AGAIN));
        assertEquals("figure:1", grade(GOOD));
        library.pass(Duration.ofMinutes(1));
        assertEquals("figure:2", grade(EASY)); // it was up already when the minute was over
        assertEquals("figure:0", grade(GOOD));
        assertEquals("figure:1", grade(GOOD)); // nothing else is left: nine minutes early
        assertEquals("figure:0", grade(GOOD));
        assertEquals(Optional.empty(), next());
    }

    @Test
    void newCardsEndAtTheDailyLimitAndGoOnTomorrow() {
        library.with(Samples.cards(30, false));
        library.set(settings -> settings.withNewPerDay(5));
        assertEquals(new Counts(5, 0, 0), reviewing.counts(Scope.EVERYTHING));
        for (int i = 0; i < 5; i++) {
            grade(EASY);
        }
        assertEquals(Optional.empty(), next());
        assertEquals(new Counts(0, 0, 0), reviewing.counts(Scope.EVERYTHING));
        library.set(settings -> settings.withNewPerDay(6));
        assertEquals("figure:5", grade(EASY)); // a changed setting acts at once
        assertEquals(Optional.empty(), next());
        library.now = library.rules.days().tomorrow(library.now);
        assertEquals("figure:6", nextKey());
        assertEquals(6, reviewing.counts(Scope.EVERYTHING).fresh());
    }

    @Test
    void reviewsEndAtTheDailyLimit() {
        library.with(Samples.cards(20, false));
        for (int i = 0; i < 20; i++) {
            grade(EASY);
        }
        library.pass(Duration.ofDays(60));
        library.set(settings -> settings.withReviewsPerDay(7));
        assertEquals(7, reviewing.counts(Scope.EVERYTHING).due());
        for (int i = 0; i < 7; i++) {
            assertFalse(grade(GOOD).isEmpty());
        }
        assertEquals(Optional.empty(), next());
        assertEquals(0, reviewing.counts(Scope.EVERYTHING).due());
    }

    @Test
    void newCardsAreMixedEvenlyAmongReviews() {
        library.with(Samples.cards(30, false));
        for (int i = 0; i < 20; i++) {
            grade(EASY);
        }
        library.pass(Duration.ofDays(60));
        library.set(settings -> settings.withNewPerDay(10));
        var phases = new ArrayList<Phase>();
        for (int i = 0; i < 15; i++) {
            phases.add(next().orElseThrow().memory().phase());
            grade(EASY);
        }
        assertEquals(5, phases.stream().filter(Phase.NEW::equals).count());
        assertEquals(10, phases.stream().filter(Phase.REVIEW::equals).count());
        assertEquals(5, reviewing.counts(Scope.EVERYTHING).fresh());
    }

    @Test
    void aReviewIsDueFromTheBeginningOfItsDay() {
        library.with(Samples.cards(1, false));
        grade(EASY);
        var due = memory("figure:0").due().orElseThrow();
        var days = library.rules.days();
        library.now = days.start(days.of(due)).minusMillis(1);
        assertEquals(Optional.empty(), next());
        library.now = days.start(days.of(due));
        assertEquals("figure:0", nextKey());
    }

    @Test
    void cardsOfOneSentenceNeverFollowEachOther() {
        var made = new ArrayList<>(Samples.cards(12, false));
        made.addAll(0, Samples.cards(20, true).subList(12, 20));
        library.with(made);
        library.set(settings -> settings.withNewPerDay(100).withReview(ReviewStyle.DEFAULT.withBurySiblings(false)));
        var sentences = new ArrayList<Integer>();
        for (int i = 0; i < 16; i++) {
            sentences.add(next().orElseThrow().card().sentence().start());
            grade(EASY);
        }
        for (int i = 1; i < sentences.size(); i++) {
            assertNotEquals(sentences.get(i - 1), sentences.get(i), sentences.toString());
        }
    }

    @Test
    void siblingsAloneAreAskedAllTheSame() {
        library.with(Samples.cards(3, true));
        library.set(settings -> settings.withReview(ReviewStyle.DEFAULT.withBurySiblings(false)));
        for (int i = 0; i < 3; i++) {
            assertFalse(grade(EASY).isEmpty());
        }
        assertEquals(Optional.empty(), next());
    }

    @Test
    void aScopeAsksOnlyItsOwn() {
        var report = library.with(Samples.cards(6, false));
        for (int i = 0; i < 3; i++) {
            var card = reviewing.next(Scope.area(report.id(), 2)).orElseThrow();
            assertEquals(2, card.card().area().orElseThrow());
            reviewing.grade(report.id(), card.card().key(), EASY, 0);
        }
        assertEquals(Optional.empty(), reviewing.next(Scope.area(report.id(), 2)));
        assertEquals(3, reviewing.counts(Scope.report(report.id())).fresh());
    }

    @Test
    void suspendedCardsComeBackWhenTakenBackAndBuriedOnesTomorrow() {
        var id = library.with(Samples.cards(2, false)).id();
        suspend("figure:0", true);
        reviewing.bury(new CardId(id, "figure:1"));
        assertEquals(Optional.empty(), next());
        assertTrue(reviewing.cards(Scope.report(id)).getFirst().suspended());
        suspend("figure:0", false);
        assertEquals("figure:0", grade(EASY));
        library.now = library.rules.days().tomorrow(library.now);
        assertEquals("figure:1", nextKey());
    }

    @Test
    void aHundredGradesAreUndoneAndRedone() {
        library.with(Samples.cards(25, false));
        library.set(settings -> settings.withNewPerDay(100));
        var random = new Random(3);
        var states = new ArrayList<Map<String, Memory>>();
        var keys = new ArrayList<String>();
        states.add(memories());
        for (int i = 0; i < 120; i++) {
            library.pass(Duration.ofMinutes(random.nextInt(1, 3000)));
            keys.add(grade(Rating.of(random.nextInt(1, 5))));
            states.add(memories());
        }
        assertEquals(121, states.size());
        for (int i = states.size() - 2; i >= 0; i--) {
            assertTrue(undo());
            assertEquals(states.get(i), memories());
            assertEquals(keys.get(i), nextKey());
        }
        assertFalse(undo());
        for (var state : states.subList(1, states.size())) {
            assertTrue(redo());
            assertEquals(state, memories());
        }
        assertFalse(redo());
        assertEquals(240, library.log.everything().size());
    }

    @Test
    void aNewGradeEndsRedoing() {
        library.with(Samples.cards(2, false));
        grade(GOOD);
        undo();
        assertEquals("figure:0", grade(EASY));
        assertFalse(redo());
        var history = reviewing.history(Samples.report().id(), "figure:0");
        assertEquals(List.of(EASY), history.stream().map(Review::rating).toList());
    }

    @Test
    void anUndoneNewCardDoesNotCountForTheDay() {
        library.with(Samples.cards(3, false));
        library.set(settings -> settings.withNewPerDay(1));
        grade(EASY);
        assertEquals(0, reviewing.counts(Scope.EVERYTHING).fresh());
        undo();
        assertEquals(1, reviewing.counts(Scope.EVERYTHING).fresh());
    }

    @Test
    void aCardTakenBackAndSuspendedDoesNotComeBack() {
        library.with(Samples.cards(2, false));
        grade(GOOD);
        undo();
        suspend("figure:0", true);
        assertEquals("figure:1", nextKey());
    }

    @Test
    void aCardThatIsNotThereIsRefused() {
        library.with(Samples.cards(1, false));
        var refused = assertThrows(Refused.class, () -> reviewing.grade("0123456789ab", "none", GOOD, 0));
        assertEquals("review.refused.gone", refused.key());
        assertEquals(0, library.log.everything().size());
    }

    @Test
    void moreThanAMinuteIsNotCounted() {
        library.with(Samples.cards(1, false));
        reviewing.grade(Samples.report().id(), "figure:0", GOOD, 3_600_000);
        assertEquals(60_000, library.log.everything().getFirst().millis());
    }

    @Test
    void stateIsAFunctionOfTheLog() {
        library.with(Samples.cards(25, false));
        var random = new Random(11);
        for (int i = 0; i < 100; i++) {
            library.pass(Duration.ofMinutes(random.nextInt(1, 3000)));
            grade(Rating.of(random.nextInt(1, 5)));
            if (random.nextInt(4) == 0) {
                undo();
            }
        }
        var replayed = new HashMap<String, Memory>();
        Replay.of(library.log.everything(), library.rules.scheduler())
                .forEach((card, memory) -> replayed.put(card.cardKey(), memory));
        memories().forEach((key, memory) -> assertEquals(replayed.getOrDefault(key, Memory.NEW), memory));
    }

    @Test
    void siblingsWaitUntilTomorrow() {
        library.with(Samples.cards(3, true));
        assertEquals("figure:0", grade(EASY));
        assertEquals(Optional.empty(), next());
        assertEquals(new Counts(0, 0, 0), reviewing.counts(Scope.EVERYTHING));
        assertTrue(undo());
        assertEquals(3, reviewing.counts(Scope.EVERYTHING).fresh(), "undone, they wait no longer");
        assertTrue(redo());
        assertEquals(Optional.empty(), next());
        library.now = library.rules.days().tomorrow(library.now);
        assertEquals("figure:1", nextKey());
    }

    @Test
    void aSiblingInLearningIsNotPutAside() {
        library.with(Samples.cards(2, true));
        library.set(settings -> settings.withReview(ReviewStyle.DEFAULT.withBurySiblings(false)));
        grade(AGAIN);
        grade(AGAIN);
        library.set(settings -> settings.withReview(ReviewStyle.DEFAULT));
        library.pass(Duration.ofMinutes(1));
        var first = grade(GOOD);
        assertFalse(first.equals(grade(GOOD)));
    }

    @Test
    void theCardThatIsUpStaysUpUntilItIsGraded() {
        library.with(Samples.cards(5, false));
        grade(AGAIN);
        assertEquals("figure:1", nextKey());
        library.pass(Duration.ofMinutes(2));
        assertEquals("figure:1", nextKey(), "though a learning card is due by now");
        grade(GOOD);
        assertEquals("figure:0", nextKey());
    }

    @Test
    void anInterruptedSessionGoesOnWithTheSameCard() {
        var id = library.with(Samples.cards(20, false)).id();
        var scope = Scope.area(id, 2);
        reviewing.begin(scope, Extent.TODAY);
        for (int i = 0; i < 3; i++) {
            var card = reviewing.next(scope).orElseThrow();
            reviewing.grade(card.reportId(), card.card().key(), AGAIN, 0);
        }
        var up = reviewing.next(scope).orElseThrow().id();
        library.close();
        open();
        library.pass(Duration.ofMinutes(3));
        assertEquals(Optional.of(scope), reviewing.interrupted());
        assertEquals(up, reviewing.next(scope).orElseThrow().id());
        assertEquals(Map.of(AGAIN, 3), reviewing.grades());
        library.now = library.rules.days().tomorrow(library.now);
        assertEquals(Optional.empty(), reviewing.interrupted(), "a new day begins anew");
    }

    @Test
    void aFinishedSessionIsNotInterrupted() {
        library.with(Samples.cards(1, false));
        grade(EASY);
        assertEquals(Optional.empty(), next());
        assertEquals(Optional.empty(), reviewing.interrupted());
    }

    @Test
    void whenTheDayIsDoneASessionCanGoFurther() {
        library.with(Samples.cards(30, false));
        library.set(settings -> settings.withNewPerDay(3));
        for (int i = 0; i < 3; i++) {
            grade(EASY);
        }
        assertEquals(Optional.empty(), next());
        assertEquals(5, reviewing.counts(Scope.EVERYTHING, Extent.more(5)).fresh());
        assertEquals(3, reviewing.counts(Scope.EVERYTHING, Extent.ahead(60)).due());
        reviewing.begin(Scope.EVERYTHING, Extent.more(5));
        for (int i = 0; i < 5; i++) {
            assertFalse(grade(EASY).isEmpty());
        }
        assertEquals(Optional.empty(), next());
        reviewing.begin(Scope.EVERYTHING, Extent.ahead(60));
        for (int i = 0; i < 8; i++) {
            assertEquals(1, memory(grade(GOOD)).reviews() / 2, "ahead of its day");
        }
        reviewing.begin(Scope.EVERYTHING, Extent.TODAY);
        assertEquals(Optional.empty(), next());
    }

    @Test
    void whatComesTomorrowIsCounted() {
        library.with(Samples.cards(30, false));
        library.set(settings -> settings.withNewPerDay(4));
        assertEquals(4, reviewing.tomorrow(Scope.EVERYTHING));
        for (int i = 0; i < 4; i++) {
            grade(EASY);
        }
        library.now = memory("figure:0").due().orElseThrow().minus(DAY);
        int due = (int) memories().values().stream()
                .filter(memory -> memory.due().filter(at -> !at.isAfter(library.rules.days().plus(library.rules.days().tomorrow(library.now), 1))).isPresent())
                .count();
        assertEquals(4 + due, reviewing.tomorrow(Scope.EVERYTHING));
    }

    @Test
    void theWeakestAreThoseRecalledWorst() {
        library.with(Samples.cards(8, false));
        library.set(settings -> settings.withNewPerDay(8));
        for (int i = 0; i < 8; i++) {
            grade(i % 3 == 0 ? AGAIN : EASY);
        }
        library.pass(Duration.ofDays(1));
        var weakest = reviewing.weakest(Scope.EVERYTHING, 3).stream().map(card -> card.card().key()).toList();
        assertEquals(Set.of("figure:0", "figure:3", "figure:6"), Set.copyOf(weakest));
    }

    @Test
    void whatWasTypedIsKeptWithTheGrade() {
        var id = library.with(Samples.cards(2, false)).id();
        var card = new CardId(id, nextKey());
        reviewing.grade(card, GOOD, 900, Optional.of(new Reply("十二件", Verdict.WRONG, true)), List.of());
        var given = new GivenAnswers(library.database).of(id, card.cardKey());
        assertEquals(List.of(new GivenAnswer(library.now, id, card.cardKey(), "十二件", Verdict.WRONG, true)), given);
    }

    @Test
    void marksAreSetAndTakenAway() {
        var id = library.with(Samples.cards(1, false)).id();
        var card = new CardId(id, "figure:0");
        reviewing.mark(card);
        assertTrue(next().orElseThrow().handling().marked());
        reviewing.mark(card);
        assertFalse(next().orElseThrow().handling().marked());
    }
}
