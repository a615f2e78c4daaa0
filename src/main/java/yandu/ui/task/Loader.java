package yandu.ui.task;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Fetches one thing for a screen. What is there stays in sight while it is fetched anew; of two fetches under way only
/// the later one counts.
public final class Loader<T> {
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Load<T>> state =
            new ReadOnlyObjectWrapper<>(new Load.Waiting<>());
    private Tasks.Handle running;
    private Callable<? extends T> last;

    public Loader(Tasks tasks) {
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<Load<T>> state() {
        return state.getReadOnlyProperty();
    }

    /// What is there now.
    public Optional<T> value() {
        return state.get() instanceof Load.Ready<T> ready
                ? Optional.of(ready.value())
                : Optional.empty();
    }

    /// Fetches; `then` follows a success.
    public void load(Callable<? extends T> work, Consumer<? super T> then) {
        if (running != null) {
            running.cancel();
        }
        last = work;
        if (state.get() instanceof Load.Failed) {
            state.set(new Load.Waiting<>());
        }
        running =
                tasks.run(
                        work,
                        value -> {
                            state.set(new Load.Ready<>(value));
                            then.accept(value);
                        },
                        why -> state.set(new Load.Failed<>(why)));
    }

    public void load(Callable<? extends T> work) {
        load(work, value -> {});
    }

    /// Fetches again what was fetched last.
    public void again() {
        if (last != null) {
            load(last);
        }
    }

    /// Shows another value without a fetch, after an edit that is already kept.
    public void show(T value) {
        state.set(new Load.Ready<>(value));
    }
}
