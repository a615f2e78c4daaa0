package yandu.service;

import java.util.List;
import yandu.store.StoreException;

/// A request that cannot be done for a reason a user can understand. Carries the key of one clear sentence
/// (what, where, what to do) and its arguments; whoever shows it says `words.say(key, arguments)`.
public final class Refused extends RuntimeException {

    /// Why, in the terms of the command line's exit status.
    public enum Kind {
        /// The work failed.
        FAILED(1),
        /// Wrong usage.
        USAGE(2),
        /// The input is unreadable, hostile or too large.
        INPUT(3),
        /// The library is in use, damaged or newer than the program.
        LIBRARY(4);

        private final int exitStatus;

        Kind(int exitStatus) {
            this.exitStatus = exitStatus;
        }

        public int exitStatus() {
            return exitStatus;
        }
    }

    private final Kind kind;
    private final transient List<Object> arguments;

    public Refused(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public Refused(Throwable cause, Kind kind, String key, Object... arguments) {
        super(key, cause);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /// The library cannot be used.
    public static Refused of(StoreException failure) {
        return new Refused(failure, Kind.LIBRARY, failure.key(), failure.arguments().toArray());
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }
}
