package yandu.ui.task;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Long work in the background, from its beginning to one of its three ends: done, failed, called off.
public final class Job {
    /// Smaller steps are not seen.
    private static final double STEP = 0.01;

    private final Tasks tasks;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean stopped;

    public Job(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Starts the work, once, beside all other. One of `then` and `failed` follows, neither where it is called off.
    public <T> void start(Watched<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        start(tasks.beside(), work, then, failed);
    }

    /// As the other, in turn with all other work: for what changes what the work after it looks at.
    public <T> void startInTurn(Watched<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        start(tasks, work, then, failed);
    }

    private <T> void start(Tasks lane, Watched<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        lane.run(
                () -> work.call(this::tell),
                value -> end(() -> then.accept(value)),
                why -> end(() -> failed.accept(why)));
    }

    /// How far it is, 0..1.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Whether it has come to none of its ends.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Calls it off: it stops at its next step, and is over for whoever looks on.
    public void stop() {
        stopped = true;
        running.set(false);
    }

    private void tell(double share) {
        if (stopped) {
            throw new CancellationException();
        }
        tasks.later(() -> {
            if (share - progress.get() > STEP) {
                progress.set(share);
            }
        });
    }

    private void end(Runnable outcome) {
        if (!stopped) {
            running.set(false);
            outcome.run();
        }
    }
}
