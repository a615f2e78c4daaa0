package yandu.schedule;

/// Fits the 21 parameters to a learner's own reviews. Deterministic: the same reviews give the same
/// parameters.
public final class Optimizer {
    /// Fewer items say nothing: the published parameters are what is found.
    public static final int FEWEST_ITEMS = 8;

    private static final int SPLITS = 5;

    /// What an optimization came to.
    ///
    /// @param parameters the better ones
    /// @param changed whether they are new; the old ones stay unless the log loss over all items falls
    /// @param before how well the old ones fit all items
    /// @param after how well the ones that were found do, kept or not
    public record Result(Parameters parameters, boolean changed, Fit before, Fit after) {}

    /// How well the future was foreseen: five times parameters are learned from the past, by time a sixth of the items
    /// to five sixths, and measured on the sixth that came next.
    ///
    /// @param present fit of the present parameters on those items
    /// @param learned fit of parameters learned from what came before
    public record Foresight(Fit present, Fit learned) {}

    private Optimizer() {}

    /// Looks for parameters that fit the reviews better than the present ones. Fewer than 8 items say
    /// nothing, fewer than 64 only something about the first stabilities.
    public static Result optimize(TrainingSet set, Parameters present, Watch watch) {
        var found = new Training(set, set.items()).run(watch);
        var before = fit(set, present);
        var after = fit(set, found);
        boolean better = after.logLoss() < before.logLoss();
        watch.at(1);
        return new Result(better ? found : present, better, before, after);
    }

    /// How well parameters fit all items.
    public static Fit fit(TrainingSet set, Parameters parameters) {
        return Fit.of(set, predict(set, parameters), 0, set.items());
    }

    /// How well optimized parameters foresee what they have not seen, beside the present ones.
    public static Foresight foresight(TrainingSet set, Parameters present, Watch watch) {
        var predicted = new double[set.reviews()];
        for (int split = 1; split <= SPLITS; split++) {
            int now = cut(set, split);
            var part = watch.part((split - 1.0) / SPLITS, (double) split / SPLITS);
            var all = predict(set, new Training(set, now).run(part));
            for (int i = now; i < cut(set, split + 1); i++) {
                predicted[set.item[i]] = all[set.item[i]];
            }
        }
        watch.at(1);
        return new Foresight(
                Fit.of(set, predict(set, present), cut(set, 1), set.items()),
                Fit.of(set, predicted, cut(set, 1), set.items()));
    }

    private static int cut(TrainingSet set, int split) {
        return (int) ((long) set.items() * split / (SPLITS + 1));
    }

    private static double[] predict(TrainingSet set, Parameters parameters) {
        var predicted = new double[set.reviews()];
        var recurrence = new Recurrence(set.grade, set.days);
        recurrence.use(parameters.toArray());
        for (int card = 0; card < set.cards(); card++) {
            recurrence.predict(set.start[card], set.start[card + 1], predicted);
        }
        return predicted;
    }
}
