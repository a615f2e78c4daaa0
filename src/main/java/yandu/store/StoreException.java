package yandu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;

/// The library cannot be used. The message is a key (`store.in-use`) with arguments, so that it can be said
/// in the user's language.
public final class StoreException extends RuntimeException {
    private final transient List<Object> arguments;

    StoreException(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.arguments = List.of(arguments);
    }

    /// What SQLite's result code means to the user of `file`.
    static StoreException of(SQLException failure, Path file) {
        var code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new StoreException(failure, "store.in-use", file);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new StoreException(failure, "store.damaged", file);
            case SQLITE_FULL -> new StoreException(failure, "store.full", file);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR ->
                    new StoreException(failure, "store.unwritable", file);
            default -> new StoreException(failure, "store.failed", file, failure.getMessage());
        };
    }

    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }
}
