package yandu.cli;

import java.util.concurrent.Callable;
import yandu.service.Refused;

/// One command: its fields are its options, its `run` does it.
abstract class Command implements Callable<Integer> {
    protected final Session session;

    Command(Session session) {
        this.session = session;
    }

    /// Does the work; the exit status.
    ///
    /// @throws Refused with the reason if it cannot
    abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        try {
            return run();
        } catch (Refused e) {
            return session.complain(e);
        }
    }

    /// The id of the report that a word means.
    ///
    /// @throws Refused if it fits no report or several
    final String report(String word) {
        return session.library().reading().find(word);
    }
}
