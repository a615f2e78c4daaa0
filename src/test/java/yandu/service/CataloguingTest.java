package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.store.MeasuredCard;
import yandu.store.MeasuredCards;
import yandu.store.Selection;

/// What a list says of reports without a look at their cards one by one.
class CataloguingTest {
    @TempDir Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        library.importing().importBuiltIn();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<MeasuredCard> cards() {
        return new MeasuredCards(library.database).of(new Selection(Optional.empty(), OptionalInt.empty()));
    }

    private boolean isDue(MeasuredCard card) {
        boolean aside = card.suspended() || card.buriedUntil().filter(library.now::isBefore).isPresent();
        return !aside && library.rules.days().isDue(card.memory(), library.now);
    }

    /// Recall is added up by the library file: it is what the scheduler says of every card, in every phase, on every day.
    @Test
    void dueAndMasteryAreWhatTheSchedulerSaysCardByCard() {
        var random = new Random(5);
        var reviewing = library.reviewing();
        int graded = 0;
        for (int step = 0; step < 60; step++) {
            var next = reviewing.next(Scope.EVERYTHING);
            if (next.isPresent()) {
                var card = next.get();
                switch (random.nextInt(8)) {
                    case 0 -> library.keeping().suspend(List.of(new CardId(card.reportId(), card.card().key())), true);
                    case 1 -> library.keeping().bury(List.of(new CardId(card.reportId(), card.card().key())));
                    default -> {
                        reviewing.grade(card.reportId(), card.card().key(), Rating.values()[random.nextInt(4)], 3000);
                        graded++;
                    }
                }
            }
            library.pass(Duration.ofMinutes(random.nextInt(900)));
            var cards = cards();
            var report = library.cataloguing().list().getFirst();
            assertEquals(cards.stream().filter(this::isDue).count(), report.due(), "due at " + library.now);
            assertEquals(
                    cards.stream().mapToDouble(card -> library.rules.scheduler().recall(card.memory(), library.now)).sum() / cards.size(),
                    report.mastery(),
                    1e-9,
                    "mastery at " + library.now);
        }
        assertTrue(graded > 20, "grades enough to tell");
    }
}
