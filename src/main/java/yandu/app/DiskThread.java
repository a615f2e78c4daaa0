package yandu.app;

import java.time.Duration;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import yandu.store.Disk;

/// A thread that waits for the disk. Once woken it stays awake for a moment, because waking up takes half as long as the disk
/// does. It ends when nothing was asked of it for a while, and is
/// made anew when it is needed.
public final class DiskThread implements Disk {
    private static final long AWAKE_NANOS = 200_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LinkedTransferQueue<Runnable> work = new LinkedTransferQueue<>();
    private final Duration patience;
    private boolean running;

    public DiskThread() {
        this(PATIENCE);
    }

    /// @param patience how long it waits for something to do before it ends
    DiskThread(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void execute(Runnable task) {
        work.add(task);
        start();
    }

    @Override
    public void wake() {
        execute(() -> {});
    }

    private synchronized void start() {
        if (!running) {
            running = true;
            Thread.ofPlatform().daemon().name("yandu-disk").start(this::run);
        }
    }

    private void run() {
        try {
            for (var task = next(); task != null; task = next()) {
                task.run();
            }
        } catch (InterruptedException e) {
            // nobody interrupts it; if somebody does, it ends
        } finally {
            end();
        }
    }

    private Runnable next() throws InterruptedException {
        long awake = System.nanoTime() + AWAKE_NANOS;
        do {
            var task = work.poll();
            if (task != null) {
                return task;
            }
            Thread.onSpinWait();
        } while (System.nanoTime() < awake);
        return work.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void end() {
        running = false;
        if (!work.isEmpty()) {
            start();
        }
    }
}
