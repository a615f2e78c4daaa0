package yandu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/// The file behind a [SearchIndex]. Whatever is wrong with it, it is made anew: everything in it comes from the library.
record IndexFile(Path path) {
    /// Another form of the tables or of what is in them.
    static final int FORM = 2;

    private static final int CACHE_KIB = 16 * 1024;
    private static final int BUSY_MILLIS = 2000;

    /// What searches look at is read from the system's own memory.
    private static final long MAPPED = 1L << 30;

    /// A connection that writes; the file is there afterwards.
    Connection writer() throws SQLException, IOException {
        Files.createDirectories(path.getParent());
        if (Files.exists(path) && !isSound()) {
            discard();
        }
        var connection = connect(false);
        if (form(connection) != FORM) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(script());
                statement.executeUpdate("pragma user_version = " + FORM);
            }
        }
        return connection;
    }

    /// A connection that only reads and waits for no writer.
    Connection reader() throws SQLException {
        return connect(true);
    }

    private Connection connect(boolean reading) throws SQLException {
        var config = new SQLiteConfig();
        if (reading) {
            config.setReadOnly(true);
            config.setOpenMode(SQLiteOpenMode.READONLY);
        } else {
            config.setJournalMode(JournalMode.WAL);
        }
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(MAPPED));
        return config.createConnection("jdbc:sqlite:" + path);
    }

    private boolean isSound() {
        try (var connection = connect(true)) {
            return form(connection) == FORM;
        } catch (SQLException e) {
            return false;
        }
    }

    private static int form(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("pragma user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    /// Takes the file away, with what SQLite keeps beside it.
    void discard() throws IOException {
        for (var end : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + end));
        }
    }

    private static String script() {
        try (var in = IndexFile.class.getResourceAsStream("/yandu/store/search/index.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
