package yandu.service;

import java.util.function.IntConsumer;
import yandu.analysis.Steps;

/// Tells how far work on many things is, of which some are done at a time.
final class Share implements IntConsumer {
    /// How often it is told at most.
    private static final int TIMES = 100;

    private final Steps steps;
    private final int all;
    private int done;
    private int told;

    private Share(Steps steps, int all) {
        this.steps = steps;
        this.all = all;
    }

    /// @param all how many things there are
    static Share of(Steps steps, int all) {
        return new Share(steps, all);
    }

    /// So many more are done.
    ///
    /// @throws java.util.concurrent.CancellationException where the work was called off
    @Override
    public void accept(int more) {
        done += more;
        int now = (int) ((long) done * TIMES / all);
        if (now > told) {
            told = now;
            steps.done((double) done / all);
        }
    }
}
