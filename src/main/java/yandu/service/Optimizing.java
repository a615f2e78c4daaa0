package yandu.service;

import yandu.schedule.CardId;
import yandu.schedule.Optimizer;
import yandu.schedule.Parameters;
import yandu.schedule.TrainingSet;
import yandu.schedule.Watch;
import yandu.store.ReviewLog;

/// Fitting the memory model to the learner's own reviews. It changes nothing: whoever asked puts the parameters into
/// the settings, and [Upkeep#settle] works memory out anew.
public final class Optimizing {
    /// Share of the work after which the parameters are there and only their foresight is measured.
    private static final double FITTED = 0.4;

    private final ReviewLog log;
    private final StudyRules rules;

    public Optimizing(ReviewLog log, StudyRules rules) {
        this.log = log;
        this.rules = rules;
    }

    /// What came of it.
    ///
    /// @param reviews how many were learned from, those of one day included
    /// @param result the parameters to keep, and how well old and new ones fit
    /// @param foresight how well parameters learned from the past foresaw the rest, beside the present ones
    public record Outcome(
            int reviews, Parameters present, Optimizer.Result result, Optimizer.Foresight foresight) {

        /// Whether there were too few reviews on later days to say anything.
        public boolean isTooFew() {
            return result.before().items() < Optimizer.FEWEST_ITEMS;
        }
    }

    /// Looks for parameters that fit the log better than the present ones.
    public Outcome optimize(Watch watch) {
        var builder = new TrainingSet.Builder(rules.days());
        var untold = log.withoutHistory();
        log.each(review -> {
            if (!untold.contains(CardId.of(review))) {
                builder.add(review);
            }
        });
        return optimize(builder.build(), rules.options().parameters(), watch);
    }

    /// The same for any reviews.
    public static Outcome optimize(TrainingSet set, Parameters present, Watch watch) {
        var result = Optimizer.optimize(set, present, watch.part(0, FITTED));
        var foresight = Optimizer.foresight(set, present, watch.part(FITTED, 1));
        return new Outcome(set.reviews(), present, result, foresight);
    }
}
