package yandu.ui.task;

import yandu.analysis.Steps;

/// Work that tells how far it is, and that may be stopped where it tells.
@FunctionalInterface
public interface Watched<T> {

    /// @param steps to be told of each step; throws where the work was cancelled
    T call(Steps steps) throws Exception;
}
