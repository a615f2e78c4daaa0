package yandu.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Threads for work that may have to be left behind: one that never ends does not keep the program from ending.
final class Workers {
    private Workers() {}

    /// For reading files. Makes no thread before it is needed.
    static ExecutorService make() {
        return named("yandu-intake-");
    }

    /// For waiting for the disk. Makes no thread before it is needed.
    static Executor disk() {
        return named("yandu-disk-");
    }

    private static ExecutorService named(String name) {
        return Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name(name, 1).factory());
    }
}
