package yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The library: one SQLite file in a data directory, opened on first use, with one connection that its users
/// share one after the other. While it is open no other process can write it.
public final class Database implements AutoCloseable {
    /// The file's name in the data directory.
    public static final String FILE = "library.db";

    /// How long another process is waited for: a short command is over by then.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /// After so many transactions the log is worth tidying: some megabytes.
    private static final int MANY_CHANGES = 50;

    private final LibraryFile file;
    private final Duration patience;
    private final Disk disk;
    private final Function<StoreException, ? extends RuntimeException> refusal;
    /// Fair: work in the background that takes turn after turn lets others have theirs in between.
    private final ReentrantLock turn = new ReentrantLock(true);
    private WriterLock writer;
    private Connection connection;
    private Statements statements;
    private WriteAhead ahead;
    private boolean inTransaction;
    private final List<Runnable> forgetting = new CopyOnWriteArrayList<>();
    private final List<Runnable> finishing = new CopyOnWriteArrayList<>();
    private int changes;

    /// Does not touch the disk yet.
    ///
    /// @param refusal what is thrown when the library cannot be used
    public Database(Path directory, Function<StoreException, ? extends RuntimeException> refusal) {
        this(directory, refusal, Runnable::run);
    }

    /// Does not touch the disk yet.
    ///
    /// @param refusal what is thrown when the library cannot be used
    /// @param disk where the disk is waited for while there is something else to do
    public Database(Path directory, Function<StoreException, ? extends RuntimeException> refusal, Disk disk) {
        this(directory, refusal, Migrations.ALL, PATIENCE, disk);
    }

    Database(
            Path directory,
            Function<StoreException, ? extends RuntimeException> refusal,
            Migrations migrations,
            Duration patience,
            Disk disk) {
        this.patience = patience;
        this.disk = disk;
        this.file = new LibraryFile(directory.resolve(FILE), migrations);
        this.refusal = refusal;
    }

    /// Where the library is.
    public Path path() {
        return file.path();
    }

    /// Does all of `work` or nothing of it; durable on return. A transaction inside another is part of it.
    public <T> T transaction(Supplier<T> work) {
        return use(() -> inTransaction ? work.get() : transact(work));
    }

    /// As the other, for work without a result.
    public void transaction(Runnable work) {
        transaction(
                () -> {
                    work.run();
                    return null;
                });
    }

    /// Does what follows from an entry while the disk is at the entry. On return the entry is durable and what follows is
    /// written: it can be worked out again from the entry, so nobody waits until it is durable too.
    ///
    /// @param entry a single change; false if there is nothing to enter
    /// @param follow in one transaction, which ends when the entry is on the disk
    /// @param withdraw takes the entry back, for when what follows fails
    <T> Optional<T> accept(BooleanSupplier entry, Supplier<T> follow, Runnable withdraw) {
        return use(
                () -> {
                    disk.wake(); // which takes as long as the entry
                    if (!entry.getAsBoolean()) {
                        return Optional.empty();
                    }
                    return Optional.of(inTransaction ? follow.get() : behind(follow, withdraw));
                });
    }

    private <T> T behind(Supplier<T> follow, Runnable withdraw) throws SQLException {
        boolean done = false;
        try {
            var entry = ahead.start(disk);
            var result =
                    transact(
                            () -> {
                                var followed = follow.get();
                                entry.end();
                                return followed;
                            });
            ahead.follow();
            done = true;
            return result;
        } finally {
            if (!done) {
                withdraw.run();
            }
        }
    }

    /// Has something done that was left undone when the program ended, or another library took the place of this one,
    /// before anything else is done with it.
    public void whenOpened(Runnable finish) {
        finishing.add(finish);
    }

    /// Brings what was changed from the log into the file itself, if there is much of it: for moments in which nobody
    /// waits, so that no change pays for those before it.
    public void tidy() {
        use(
                () -> {
                    if (changes >= MANY_CHANGES && !inTransaction) {
                        changes = 0;
                        statements.each("pragma wal_checkpoint(passive)", row -> row, row -> {});
                    }
                    return null;
                });
    }

    /// Calls a listener whenever all that is in the library was exchanged: whoever keeps something of it at hand forgets it.
    public void whenReplaced(Runnable forget) {
        forgetting.add(forget);
    }

    void replaced() {
        forgetting.forEach(Runnable::run);
        finishing.forEach(Runnable::run);
    }

    /// What is thrown when the library cannot be used.
    RuntimeException refused(StoreException failure) {
        return refusal.apply(failure);
    }

    /// What is done to the library as a whole.
    @FunctionalInterface
    interface Whole {
        void run(Connection connection) throws SQLException, IOException;
    }

    /// Does something that concerns all tables, on the one connection.
    void whole(Whole work) {
        use(
                () -> {
                    work.run(connection);
                    ahead.force();
                    return null;
                });
    }

    /// What SQLite says about the whole file: `ok`, or what is wrong.
    public String integrity() {
        return first("pragma integrity_check(1)", row -> row.text("integrity_check")).orElse("");
    }

    /// A number that grows with every row that is written: what was read is still true while it is the same.
    public long version() {
        return first("select total_changes() as changes", row -> row.id("changes")).orElse(0L);
    }

    <T> List<T> list(String sql, Row.Mapper<T> mapper, Object... arguments) {
        var all = new ArrayList<T>();
        each(sql, mapper, all::add, arguments);
        return List.copyOf(all);
    }

    /// Hands over row by row, for results that are not to be held in memory. The taker may not use the library.
    <T> void each(String sql, Row.Mapper<T> mapper, Consumer<? super T> taker, Object... arguments) {
        use(
                () -> {
                    statements.each(sql, mapper, taker, arguments);
                    return null;
                });
    }

    <T> Optional<T> first(String sql, Row.Mapper<T> mapper, Object... arguments) {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /// The first row of a statement that is not asked again in the same words: nothing of it is kept.
    <T> Optional<T> once(String sql, Row.Mapper<Optional<T>> mapper, Object... arguments) {
        return use(() -> statements.once(sql, mapper, arguments));
    }

    /// The number of rows changed.
    int update(String sql, Object... arguments) {
        return use(() -> statements.update(sql, arguments));
    }

    private <T> T transact(Supplier<T> work) throws SQLException {
        statements.update("begin immediate");
        inTransaction = true;
        boolean done = false;
        try {
            var result = work.get();
            statements.update("commit");
            changes++;
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            statements.update("rollback");
        } catch (SQLException e) {
            // SQLite has rolled back by itself already; the failure on its way up says why
        }
    }

    @FunctionalInterface
    private interface Use<T> {
        T run() throws SQLException, IOException;
    }

    private <T> T use(Use<T> use) {
        turn.lock();
        try {
            open();
            var result = use.run();
            if (turn.getHoldCount() == 1) {
                ahead.settle();
            }
            return result;
        } catch (SQLException e) {
            throw refusal.apply(StoreException.of(e, path()));
        } catch (IOException e) {
            throw refusal.apply(new StoreException(e, "store.unwritable", path()));
        } catch (StoreException e) {
            throw refusal.apply(e);
        } finally {
            turn.unlock();
        }
    }

    private void open() throws SQLException, IOException {
        if (connection != null) {
            return;
        }
        Files.createDirectories(path().getParent());
        writer = WriterLock.take(path(), patience);
        try {
            connection = file.open();
            ahead = new WriteAhead(path(), connection);
            ahead.force();
            statements = new Statements(connection);
        } finally {
            if (connection == null) {
                writer.close();
            }
        }
        finishing.forEach(Runnable::run);
    }

    /// Gives the library free; the next use opens it again.
    @Override
    public void close() {
        turn.lock();
        try {
            if (connection != null) {
                ahead.close();
                statements.close();
                connection = null;
                writer.close();
            }
        } catch (SQLException e) {
            throw refusal.apply(StoreException.of(e, path()));
        } catch (IOException e) {
            throw refusal.apply(new StoreException(e, "store.unwritable", path()));
        } finally {
            turn.unlock();
        }
    }
}
