package yandu.ui.library;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import yandu.analysis.Steps;
import yandu.ui.task.Tasks;

/// Over one piece of work: tells how far it is, until it is no longer wanted.
final class Watch {
    private final Tasks tasks;
    private final Consumer<IntakeProgress> told;
    private volatile boolean over;

    /// @param told on the JavaFX thread
    Watch(Tasks tasks, Consumer<IntakeProgress> told) {
        this.tasks = tasks;
        this.told = told;
    }

    /// The work is no longer wanted: it stops at its next step, and nothing is heard of it any more.
    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /// Does something on the JavaFX thread if the work is still wanted then.
    void later(Runnable step) {
        tasks.later(() -> unlessOver(step));
    }

    /// Does something now if the work is still wanted.
    void unlessOver(Runnable step) {
        if (!over) {
            step.run();
        }
    }

    void tell(IntakeProgress now) {
        later(() -> told.accept(now));
    }

    /// The steps of the part of the work that begins now.
    Steps steps(IntakeProgress now) {
        return share -> {
            if (over) {
                throw new CancellationException();
            }
            tell(now.with(share));
        };
    }
}
