package yandu.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The right to write a library, held by one process at a time through a lock on a file beside it. The system
/// takes the lock back when the process ends, however it ends.
final class WriterLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 25;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits up to `patience` for another process to finish: a short command ends within it, a window does
    /// not.
    ///
    /// @throws StoreException if the library stays in use
    static WriterLock take(Path library, Duration patience) throws IOException {
        var channel = FileChannel.open(library.resolveSibling("library.lock"), CREATE, WRITE);
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (tryLock(channel) == null) {
                if (System.nanoTime() > deadline) {
                    throw new StoreException(null, "store.in-use", library);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            return new WriterLock(channel);
        } catch (InterruptedException e) {
            channel.close();
            throw new StoreException(e, "store.in-use", library);
        } catch (IOException | StoreException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another part of this very process
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
