package yandu.service;

import yandu.stats.Progress;

/// How well a report is known.
public final class Measuring {

    /// Mastery, what is due, and what was done, as of now.
    public Progress progress(Scope scope) {
        throw new UnsupportedOperationException();
    }
}
