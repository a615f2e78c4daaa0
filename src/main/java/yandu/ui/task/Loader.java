package yandu.ui.task;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Fetches one thing for a screen. What is there stays in sight while it is fetched anew; of two fetches under way only
/// the later one counts, the other is cancelled.
public final class Loader<T> {
    /// The progress of work that does not say how far it is.
    private static final double UNKNOWN = -1;

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Load<T>> state =
            new ReadOnlyObjectWrapper<>(new Load.Waiting<>());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private Tasks.Handle running;
    private int fetches;
    private Runnable last = () -> {};

    public Loader(Tasks tasks) {
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<Load<T>> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether a fetch is under way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How far the fetch under way is, 0..1; negative where it does not say.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// What is there now.
    public Optional<T> value() {
        return state.get() instanceof Load.Ready<T> ready
                ? Optional.of(ready.value())
                : Optional.empty();
    }

    /// Fetches; `then` follows a success.
    public void load(Callable<? extends T> work, Consumer<? super T> then) {
        follow(steps -> work.call(), then);
    }

    /// Fetches with work that tells how far it is; a newer fetch stops it at its next step.
    public void follow(Watched<? extends T> work, Consumer<? super T> then) {
        if (running != null) {
            running.cancel();
        }
        last = () -> follow(work, then);
        if (state.get() instanceof Load.Failed) {
            state.set(new Load.Waiting<>());
        }
        int fetch = ++fetches;
        busy.set(true);
        progress.set(UNKNOWN);
        running =
                tasks.run(
                        () -> work.call(share -> tell(fetch, share)),
                        value -> {
                            busy.set(false);
                            state.set(new Load.Ready<>(value));
                            then.accept(value);
                        },
                        why -> {
                            busy.set(false);
                            state.set(new Load.Failed<>(why));
                        });
    }

    /// Called by the work, on its thread: an interrupt is how a handle asks it to stop.
    private void tell(int fetch, double share) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        tasks.later(() -> {
            if (fetch == fetches) {
                progress.set(share);
            }
        });
    }

    public void load(Callable<? extends T> work) {
        load(work, value -> {});
    }

    /// Fetches again what was fetched last; the same follows a success.
    public void again() {
        last.run();
    }

    /// Shows another value without a fetch, after an edit that is already kept.
    public void show(T value) {
        state.set(new Load.Ready<>(value));
    }
}
