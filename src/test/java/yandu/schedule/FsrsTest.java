package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The formulas against reference values, to 1e-4.
class FsrsTest {
    private static final double CLOSE = 1e-4;
    private final Fsrs fsrs = new Fsrs(Parameters.DEFAULT);

    @Test
    void defaultsAreThePublishedOnes() {
        assertArrayEquals(Vectors.numbers(Vectors.of("w")), Parameters.DEFAULT.toArray());
    }

    @Test
    void memoryAfterSixReviews() {
        var v = Vectors.of("memory_state");
        assertEquals(v.get("stability").asDouble(), walk(fsrs)[0], CLOSE);
        assertEquals(v.get("difficulty").asDouble(), walk(fsrs)[1], CLOSE);
    }

    @Test
    void memoryWithoutSameDayEffect() {
        var w = Parameters.DEFAULT.toArray();
        w[17] = w[18] = w[19] = 0;
        var v = Vectors.of("memory_state").get("stability_if_w17_18_19_zero");
        assertEquals(v.asDouble(), walk(new Fsrs(Parameters.unbounded(w)))[0], CLOSE);
    }

    private static double[] walk(Fsrs fsrs) {
        var v = Vectors.of("memory_state");
        var ratings = Vectors.numbers(v.get("ratings"));
        var days = Vectors.numbers(v.get("delta_t"));
        double stability = fsrs.firstStability((int) ratings[0]);
        double difficulty = fsrs.firstDifficulty((int) ratings[0]);
        for (int i = 1; i < days.length; i++) {
            stability = fsrs.nextStability(stability, difficulty, days[i], (int) ratings[i]);
            difficulty = fsrs.nextDifficulty(difficulty, (int) ratings[i]);
        }
        return new double[] {stability, difficulty};
    }

    @Test
    void firstReview() {
        var v = Vectors.of("first_review");
        for (var rating : Rating.values()) {
            int i = rating.ordinal();
            assertEquals(v.get("stability").get(i).asDouble(), fsrs.firstStability(i + 1), CLOSE);
            assertEquals(v.get("difficulty").get(i).asDouble(), fsrs.firstDifficulty(i + 1), CLOSE);
        }
    }

    @Test
    void forgettingCurve() {
        var v = Vectors.of("forgetting_curve");
        for (int i = 0; i < v.get("t").size(); i++) {
            double recall = fsrs.recall(v.get("t").get(i).asDouble(), v.get("s").get(i).asDouble());
            assertEquals(v.get("r").get(i).asDouble(), recall, CLOSE);
        }
    }

    @Test
    void intervalForRetention() {
        var v = Vectors.of("next_interval_s1");
        for (int i = 0; i < v.get("days").size(); i++) {
            double interval = fsrs.interval(1, v.get("retention").get(i).asDouble());
            double expected = v.get("days").get(i).asDouble();
            // the reference computed in single precision
            assertEquals(expected, Math.max(1, Math.round(interval)), expected * 2e-6);
        }
    }

    @Test
    void difficulty() {
        var v = Vectors.of("next_difficulty_from_5");
        for (int grade = 1; grade <= 4; grade++) {
            double before = v.get("before_reversion").get(grade - 1).asDouble();
            assertEquals(before, fsrs.movedDifficulty(5, grade), CLOSE);
            assertEquals(v.get("after_reversion").get(grade - 1).asDouble(),
                    fsrs.nextDifficulty(5, grade), CLOSE);
        }
    }

    @Test
    void stability() {
        var v = Vectors.of("next_stability_s5");
        for (var row : v.get("success_d_eq_rating_r")) {
            int grade = row.get(0).asInt();
            double recall = row.get(1).asDouble();
            // the reference asks the success formula for grade 1 too
            assertEquals(row.get(2).asDouble(), fsrs.afterSuccess(5, grade, recall, grade), CLOSE);
        }
        int difficulty = 1;
        for (var row : v.get("failure_d_r")) {
            assertEquals(row.get(2).asDouble(),
                    fsrs.afterFailure(5, row.get(0).asDouble(), row.get(1).asDouble()), CLOSE);
            assertEquals(v.get("short_term_rating_1to4").get(difficulty - 1).asDouble(),
                    fsrs.afterSameDay(5, difficulty++), CLOSE);
        }
    }

    @Test
    void anyHistoryStaysInBounds() {
        var random = new Random(1);
        for (int run = 0; run < 2000; run++) {
            double stability = fsrs.firstStability(1 + random.nextInt(4));
            double difficulty = fsrs.firstDifficulty(1 + random.nextInt(4));
            for (int i = 0; i < 30; i++) {
                int grade = 1 + random.nextInt(4);
                double days = random.nextInt(3) == 0 ? 0 : random.nextInt(40_000);
                stability = fsrs.nextStability(stability, difficulty, days, grade);
                difficulty = fsrs.nextDifficulty(difficulty, grade);
                assertTrue(stability >= 0.001 && stability <= 36500, () -> "stability");
                assertTrue(difficulty >= 1 && difficulty <= 10, () -> "difficulty");
            }
        }
    }
}
