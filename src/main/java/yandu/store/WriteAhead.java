package yandu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;

/// The log that SQLite writes ahead of the library's file, and the one place where changes wait for the disk. SQLite built for
/// Java calls `fsync` after each commit, which writes times of the file too and takes about twice as long; here the same log
/// is made durable by `fdatasync` ([FileChannel#force]). Order is kept by SQLite (`synchronous = normal`): whatever the
/// moment of a power failure, the library is sound, and all that was made durable here is in it.
final class WriteAhead implements AutoCloseable {
    private final Path path;
    private final SQLiteConnection connection;
    private FileChannel log;
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

    /// Returns when all of the log is on the disk, whoever wrote it.
    void force() throws IOException {
        if (log == null && !Files.exists(path)) {
            return; // nothing was written yet
        }
        if (log == null) {
            log = FileChannel.open(path, StandardOpenOption.WRITE);
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
