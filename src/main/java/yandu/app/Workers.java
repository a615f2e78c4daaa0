package yandu.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Threads for work that may have to be left behind: one that never ends does not keep the program from ending.
final class Workers {
    private Workers() {}

    /// Makes no thread before it is needed.
    static ExecutorService make() {
        return Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("yandu-intake-", 1).factory());
    }
}
