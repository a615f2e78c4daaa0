package yandu.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work off the JavaFX thread and hands its end back on it. The only way from a window to anything slow.
public interface Tasks {

    /// Starts work. Exactly one of `then` and `failed` follows, on the JavaFX thread, in the order in which work was started;
    /// neither follows once the handle is cancelled.
    <T> Handle run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed);

    /// Runs something later on the JavaFX thread, for work that reports how far it is.
    void later(Runnable step);

    /// Other tasks, which these do not wait for: for long work in the background.
    default Tasks beside() {
        return this;
    }

    /// Work under way.
    interface Handle {
        /// Asks the work to stop (its thread is interrupted) and drops its result.
        void cancel();

        boolean isRunning();
    }
}
