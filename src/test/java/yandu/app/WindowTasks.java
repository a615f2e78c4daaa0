package yandu.app;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import yandu.ui.Pictures;
import yandu.ui.task.ImmediateTasks;
import yandu.ui.task.Tasks;

/// Tasks of a window under test: done where and when they are asked for, and always on the JavaFX thread, also where a test
/// itself changes the library beneath the window.
final class WindowTasks implements Tasks {
    private final Tasks immediate = new ImmediateTasks();
    private Tasks beside = this;

    /// Lets long work go on elsewhere, for those who look at it meanwhile.
    void letLongWorkBeElsewhere(Tasks elsewhere) {
        beside = elsewhere;
    }

    @Override
    public Tasks beside() {
        return beside;
    }

    @Override
    public <T> Handle run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        return Platform.isFxApplicationThread()
                ? immediate.run(work, then, failed)
                : Pictures.onFx(() -> immediate.run(work, then, failed));
    }

    @Override
    public void later(Runnable step) {
        if (Platform.isFxApplicationThread()) {
            step.run();
        } else {
            Pictures.onFx(step);
        }
    }
}
