package yandu.cli;

import yandu.service.Indexing;

/// A command that needs the index for searches.
abstract class IndexedCommand extends Command {
    /// How often it says how far the building is, in reports.
    private static final int STEP = 500;

    IndexedCommand(Session session) {
        super(session);
    }

    /// Brings the index in line with the library; progress on the error stream where it takes long.
    final void settle() {
        session.library()
                .indexing()
                .settle(
                        (part, done, all) -> {
                            if (part == Indexing.Part.REPORTS && done > 0 && done % STEP == 0) {
                                session.progress(session.say("search.index", done, all));
                            }
                        },
                        () -> false);
    }
}
