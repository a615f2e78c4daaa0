package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.document.Span;
import yandu.recite.Blank;
import yandu.recite.MaskLevel;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.schedule.Review;

class RecitingTest {

    @TempDir Path folder;

    private TestLibrary library;
    private Reciting reciting;
    private String report;
    private Span whole;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        reciting = library.reciting();
        var imported = library.importing().importBuiltIn().report();
        report = imported.id();
        whole = new Span(0, imported.document().text().length());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Blank> fed() {
        return reciting.masker(report).mask(whole, MaskLevel.KEYWORDS).blanks().stream()
                .filter(blank -> !blank.cards().isEmpty())
                .toList();
    }

    @Test
    void aGradedBlankMovesItsCardInTheOneLog() {
        var key = fed().getFirst().cards().getFirst();
        reciting.grade(report, Map.of(key, Rating.GOOD), 3_000);
        var log = library.log.of(report, key);
        assertEquals(1, log.size());
        assertEquals(Review.Source.MASK, log.getFirst().source());
        assertEquals(Rating.GOOD, log.getFirst().rating());
        assertEquals(1, library.cards.memory(report, key).orElseThrow().reviews());
    }

    @Test
    void gradesOfOneAnswerAreKeptTogetherOrNotAtAll() {
        var key = fed().getFirst().cards().getFirst();
        assertThrows(
                Refused.class,
                () -> reciting.grade(report, Map.of(key, Rating.GOOD, "no such card", Rating.AGAIN), 1_000));
        assertEquals(List.of(), library.log.of(report, key));
    }

    @Test
    void gradesOfOneAnswerAreTakenBackTogether() {
        var keys = fed().stream().flatMap(blank -> blank.cards().stream()).limit(2).toList();
        reciting.grade(report, Map.of(keys.get(0), Rating.GOOD, keys.get(1), Rating.AGAIN), 1_000);
        library.history.undo();
        keys.forEach(key -> assertEquals(0, library.cards.memory(report, key).orElseThrow().reviews()));
        library.history.redo();
        keys.forEach(key -> assertEquals(1, library.cards.memory(report, key).orElseThrow().reviews()));
    }

    @Test
    void timeIsSharedAmongTheCards() {
        var keys = fed().stream().flatMap(blank -> blank.cards().stream()).limit(2).toList();
        reciting.grade(report, Map.of(keys.get(0), Rating.GOOD, keys.get(1), Rating.GOOD), 9_000);
        assertEquals(4_500, library.log.of(report, keys.get(0)).getFirst().millis());
    }

    @Test
    void suspendedCardsAreNotFed() {
        var key = fed().getFirst().cards().getFirst();
        library.reviewing().suspend(List.of(new CardId(report, key)), true);
        assertTrue(fed().stream().noneMatch(blank -> blank.cards().contains(key)));
    }

    @Test
    void knowledgeFollowsTheGrades() {
        var key = fed().getFirst().cards().getFirst();
        var sentence = library.cards.find(report, key).orElseThrow().card().sentence();
        int cards = library.cards.counts().get(report);
        assertEquals(cards, reciting.knowledge(report).count(whole).cards());
        assertEquals(0, reciting.knowledge(report).count(whole).mastered());
        for (int day = 0; day < 3; day++) {
            reciting.grade(report, Map.of(key, Rating.EASY), 1_000);
            library.pass(Duration.ofDays(4));
        }
        var now = reciting.knowledge(report);
        assertEquals(1, now.count(sentence).mastered());
        assertEquals(sentence, now.weakest().getFirst().sentence());
    }

    @Test
    void aReportThatIsNotThereIsRefused() {
        assertThrows(Refused.class, () -> reciting.masker("none"));
    }
}
