package yandu.ui.task;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Tasks on one worker thread: work runs in the order in which it was started, so the library sees one user
/// at a time.
public final class BackgroundTasks implements Tasks, AutoCloseable {

    /// How long [#close] waits for work under way, in seconds.
    private static final int PATIENCE = 5;

    private final List<BackgroundTasks> beside = new CopyOnWriteArrayList<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("yandu-work").factory());
    private volatile boolean closed;

    @Override
    public <T> Handle run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        var job = new Job<T>(then, failed);
        if (closed) {
            job.cancel();
        } else {
            job.future = worker.submit(() -> job.perform(work));
        }
        return job;
    }

    @Override
    public void later(Runnable step) {
        Platform.runLater(step);
    }

    @Override
    public Tasks beside() {
        var tasks = new BackgroundTasks();
        beside.add(tasks);
        return tasks;
    }

    /// Lets work that was started end, then stops the worker. Nobody is told of an outcome any more, as the window that asked
    /// is gone, and what is asked for from now on is not done.
    @Override
    public void close() {
        closed = true;
        beside.forEach(BackgroundTasks::close);
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Job<T> implements Handle {
        private final Consumer<? super T> then;
        private final Consumer<? super Throwable> failed;
        private volatile boolean cancelled;
        private volatile boolean ended;
        private volatile Future<?> future;

        Job(Consumer<? super T> then, Consumer<? super Throwable> failed) {
            this.then = then;
            this.failed = failed;
        }

        void perform(Callable<T> work) {
            try {
                T result = work.call();
                end(() -> then.accept(result));
            } catch (Exception | Error failure) {
                end(() -> failed.accept(failure));
            }
        }

        private void end(Runnable outcome) {
            Platform.runLater(
                    () -> {
                        ended = true;
                        if (!cancelled && !closed) {
                            outcome.run();
                        }
                    });
        }

        @Override
        public void cancel() {
            cancelled = true;
            var started = future;
            if (started != null) {
                started.cancel(true);
            }
        }

        @Override
        public boolean isRunning() {
            return !ended && !cancelled;
        }
    }
}
