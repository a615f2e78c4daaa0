package yandu.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Tasks that run where and when they are asked for: for tests and for programs without a window.
public final class ImmediateTasks implements Tasks {

    @Override
    public <T> Handle run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception | Error failure) {
            failed.accept(failure);
            return Done.DONE;
        }
        then.accept(result);
        return Done.DONE;
    }

    @Override
    public void later(Runnable step) {
        step.run();
    }

    private enum Done implements Handle {
        DONE;

        @Override
        public void cancel() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
