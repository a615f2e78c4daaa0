package yandu.app;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import yandu.service.Upkeep;
import yandu.ui.control.LiveSettings;
import yandu.ui.task.Tasks;

/// Works memory out anew, in the background, when scheduling is set otherwise. Several changes in a row are one work.
final class MemorySettling {
    private final Upkeep upkeep;
    private final LiveSettings live;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final AtomicBoolean waiting = new AtomicBoolean();

    MemorySettling(Upkeep upkeep, LiveSettings live, Tasks tasks, Consumer<Throwable> failed) {
        this.upkeep = upkeep;
        this.live = live;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// Follows the settings from now on.
    void follow() {
        live.settings()
                .subscribe(
                        (before, now) -> {
                            if (!before.scheduling().equals(now.scheduling())) {
                                settle();
                            }
                        });
    }

    private void settle() {
        if (waiting.compareAndSet(false, true)) {
            tasks.run(
                    () -> {
                        waiting.set(false);
                        return upkeep.settle();
                    },
                    changed -> {},
                    failed);
        }
    }
}
