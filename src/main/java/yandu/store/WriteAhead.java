package yandu.store;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sqlite.SQLiteConnection;

/// The log that SQLite writes ahead of the library's file, and the one place where changes wait for the disk. SQLite built for
/// Java calls `fsync` after each commit, which writes times of the file too and takes about twice as long; here the same log
/// is made durable by `fdatasync` ([AsynchronousFileChannel#force]). Order is kept by SQLite (`synchronous = normal`): whatever the
/// moment of a power failure, the library is sound, and all that was made durable here is in it.
final class WriteAhead implements AutoCloseable {
    private final Path path;
    private final SQLiteConnection connection;
    /// Of the kind that an interrupt does not close: work that is called off may just be waiting for the disk.
    private AsynchronousFileChannel log;
    private long durable;

    /// @param library its file
    WriteAhead(Path library, Connection connection) throws SQLException {
        this.path = library.resolveSibling(library.getFileName() + "-wal");
        this.connection = connection.unwrap(SQLiteConnection.class);
    }

    /// Returns when all rows that were committed so far are on the disk.
    void settle() throws SQLException, IOException {
        long written = connection.getDatabase().total_changes();
        if (written != durable) {
            force();
            durable = written;
        }
    }

    /// Makes durable what was committed so far, while there is something else to do.
    Wait start(Disk disk) {
        return new Wait(CompletableFuture.runAsync(this::forceOrFail, disk));
    }

    private void forceOrFail() {
        try {
            force();
        } catch (IOException e) {
            throw new StoreException(e, "store.unwritable", path);
        }
    }

    /// A wait for the disk that is under way.
    record Wait(CompletableFuture<Void> under) {

        /// Returns when it is over.
        ///
        /// @throws StoreException if the disk failed
        void end() {
            try {
                under.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof StoreException failure ? failure : e;
            }
        }
    }

    /// Nobody needs to wait for what was committed so far: it follows from what is on the disk.
    void follow() throws SQLException {
        durable = connection.getDatabase().total_changes();
    }

    /// Returns when all of the log is on the disk, whoever wrote it.
    void force() throws IOException {
        if (log == null && !Files.exists(path)) {
            return; // nothing was written yet
        }
        if (log == null) {
            log = AsynchronousFileChannel.open(path, StandardOpenOption.WRITE);
        }
        log.force(false);
    }

    @Override
    public void close() throws IOException {
        if (log != null) {
            log.close();
        }
    }
}
