package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Memory.Phase;
import yandu.schedule.ParameterText;
import yandu.schedule.Parameters;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.Watch;
import yandu.store.Samples;

class OptimizingTest {
    private static final int CARDS = 60;

    @TempDir Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        library.with(Samples.cards(CARDS, false));
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// A learner who forgets far more than the published parameters say.
    private void study(int times) {
        var random = new Random(11);
        var report = Samples.report().id();
        library.database.transaction(
                () -> {
                    for (int time = 0; time < times; time++) {
                        for (int card = 0; card < CARDS; card++) {
                            var rating = random.nextInt(10) < 4 ? Rating.AGAIN : Rating.GOOD;
                            var at = library.now.plus(Duration.ofDays(3L * time)).plusSeconds(card);
                            library.log.add(
                                    new Review(
                                            0, report, "figure:" + card, at, rating, 0, Review.Source.CARD, false),
                                    Phase.REVIEW);
                        }
                    }
                });
    }

    @Test
    void whatIsFoundPredictsBetterAndWorksOnceSet() {
        study(6);
        library.upkeep().recompute();
        var outcome = library.optimizing().optimize(Watch.NONE);
        assertEquals(6 * CARDS, outcome.reviews());
        assertEquals(Parameters.DEFAULT, outcome.present());
        assertTrue(outcome.result().changed());
        assertTrue(outcome.foresight().learned().logLoss() < outcome.foresight().present().logLoss());

        var text = ParameterText.write(outcome.result().parameters());
        library.set(settings -> settings.reschedule(old -> old.withParameters(text)));
        assertEquals(CARDS, library.upkeep().settle());
        assertTrue(library.upkeep().verify().isSound());
        var again = library.optimizing().optimize(Watch.NONE);
        assertEquals(outcome.result().after().logLoss(), again.result().before().logLoss(), 1e-3);
    }

    @Test
    void aNewLibraryHasTooFewReviews() {
        var outcome = library.optimizing().optimize(Watch.NONE);
        assertTrue(outcome.isTooFew());
        assertFalse(outcome.result().changed());
    }
}
