package yandu.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import yandu.schedule.ReviewLogCsv.Row;

/// A learner with known parameters who reviews cards about when the defaults say.
final class Simulated {
    static final StudyDay DAY = StudyDay.in(ZoneOffset.UTC);
    static final Parameters TRUE =
            Parameters.of(
                    0.6, 2.4, 4.1, 14, 6.9, 0.62, 2.6, 0.02, 1.55, 0.12, 1.05, 1.9, 0.09, 0.31, 2.2, 0.45, 2.3,
                    0.5425, 0.0912, 0.0658, 0.22);

    private static final Instant START = Instant.parse("2023-05-25T12:00:00Z");

    private Simulated() {}

    static TrainingSet set(int cards, int reviewsEach) {
        return TrainingSet.ofRows(rows(cards, reviewsEach), DAY);
    }

    static List<Row> rows(int cards, int reviewsEach) {
        var random = new Random(7);
        var rows = new ArrayList<Row>();
        for (int card = 0; card < cards; card++) {
            study("card" + card, reviewsEach, random, rows);
        }
        return rows;
    }

    private static void study(String card, int reviews, Random random, List<Row> rows) {
        var truth = new Fsrs(TRUE);
        var app = new Fsrs(Parameters.DEFAULT);
        int grade = 1 + random.nextInt(4);
        var own = new double[] {truth.firstStability(grade), truth.firstDifficulty(grade)};
        var guess = new double[] {app.firstStability(grade), app.firstDifficulty(grade)};
        long day = random.nextInt(100);
        rows.add(new Row(card, Rating.of(grade), START.plusSeconds(86_400 * day)));
        for (int i = 1; i < reviews; i++) {
            long wait = Math.max(1, Math.round(guess[0] * (0.7 + random.nextDouble())));
            day += wait;
            boolean recalled = random.nextDouble() < truth.recall(wait, own[0]);
            grade = recalled ? 2 + Math.min(2, (int) (1.5 + random.nextGaussian() * 0.6)) : 1;
            grade = Math.clamp(grade, 1, 4);
            rows.add(new Row(card, Rating.of(grade), START.plusSeconds(86_400 * day)));
            next(truth, own, wait, grade);
            next(app, guess, wait, grade);
        }
    }

    private static void next(Fsrs fsrs, double[] memory, long days, int grade) {
        memory[0] = fsrs.nextStability(memory[0], memory[1], days, grade);
        memory[1] = fsrs.nextDifficulty(memory[1], grade);
    }
}
