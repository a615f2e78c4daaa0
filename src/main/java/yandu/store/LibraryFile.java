package yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// The file behind a [Database]. Before anything may be written it is looked at through a read-only
/// connection: a file that is newer, damaged or another program's is left as it is.
record LibraryFile(Path path, Migrations migrations) {
    static final int APPLICATION_ID = 0x59616e64; // "Yand", as in 001_library.sql

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final int HEADER = 100;
    private static final int BUSY_MILLIS = 2000;

    /// What a search through 100,000 cards looks at stays at hand.
    private static final int CACHE_KIB = 32 * 1024;

    /// Changes are brought from the log into the file itself when nobody waits ([Database#tidy]), or at so many pages
    /// (32 MB) if that never comes.
    private static final int MOST_LOG_PAGES = 8000;

    /// A connection to the library in its newest form, made if there is none.
    ///
    /// @throws StoreException if the file must not or cannot be written
    Connection open() throws SQLException, IOException {
        int version = Files.exists(path) ? inspect() : 0;
        var connection = writable().createConnection("jdbc:sqlite:" + path);
        try {
            if (version > 0 && version < migrations.newest()) {
                keepCopy(connection, version);
            }
            migrations.apply(connection, version);
            setCheckpoints(connection);
            Regexp.install(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// A library that is about to take a new form is kept in its old one beside it.
    private void keepCopy(Connection connection, int version) throws SQLException, IOException {
        var copy = path.resolveSibling("backups").resolve("library-form-" + version + ".db");
        Files.createDirectories(copy.getParent());
        Files.deleteIfExists(copy);
        try (var statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, copy.toString());
            statement.executeUpdate();
        }
    }

    private static void setCheckpoints(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("pragma wal_autocheckpoint = " + MOST_LOG_PAGES);
        }
    }

    private static SQLiteConfig writable() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL); // what is committed is made durable by WriteAhead
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        return config;
    }

    /// The version of the library in the file, 0 for an empty file.
    private int inspect() throws SQLException, IOException {
        if (!Files.isRegularFile(path) || !Files.isWritable(path)) {
            throw new StoreException(null, "store.unwritable", path);
        }
        if (Files.size(path) == 0) {
            return 0;
        }
        inspectHeader();
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try (var connection = config.createConnection("jdbc:sqlite:" + path)) {
            return inspect(connection);
        }
    }

    /// The header alone gives most away, before SQLite so much as opens the file.
    private void inspectHeader() throws IOException {
        var head = new byte[HEADER];
        int read;
        try (var in = Files.newInputStream(path)) {
            read = in.readNBytes(head, 0, HEADER);
        }
        if (read < HEADER || !startsWithMagic(head)) {
            throw new StoreException(null, "store.foreign", path);
        }
        var numbers = ByteBuffer.wrap(head);
        requireOurs(numbers.getInt(APPLICATION_ID_AT), numbers.getInt(USER_VERSION_AT));
    }

    private static boolean startsWithMagic(byte[] head) {
        return Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    private int inspect(Connection connection) throws SQLException {
        int version = number(connection, "pragma user_version");
        int application = number(connection, "pragma application_id");
        requireOurs(application, version);
        boolean empty = number(connection, "select count(*) from sqlite_schema") == 0;
        if (application != APPLICATION_ID && !empty) {
            throw new StoreException(null, "store.foreign", path);
        }
        if (!isSound(connection)) {
            throw new StoreException(null, "store.damaged", path);
        }
        return version;
    }

    private void requireOurs(int application, int version) {
        if (application != APPLICATION_ID && application != 0) {
            throw new StoreException(null, "store.foreign", path);
        }
        if (application == APPLICATION_ID && version > migrations.newest()) {
            throw new StoreException(null, "store.newer", path, version, migrations.newest());
        }
    }

    private static boolean isSound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("pragma quick_check(1)")) {
            return result.next() && result.getString(1).equals("ok");
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
