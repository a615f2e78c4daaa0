package yandu.ui.shell;

import java.util.Optional;
import yandu.service.History;
import yandu.service.Step;
import yandu.ui.task.Job;

/// A word in the corner of the window.
public sealed interface Notice {

    /// Something is under way; the notice is there until that ends.
    sealed interface UnderWay extends Notice {
        Job job();
    }

    /// Something is being done.
    record Working(String text, Job job) implements UnderWay {}

    /// A step is being taken back or done again.
    record Taking(Way way, Job job) implements UnderWay {}

    /// Something was done.
    ///
    /// @param undo takes it back, where it can be taken back
    record Done(String text, Optional<Runnable> undo) implements Notice {}

    /// A file was written.
    ///
    /// @param show leads to it
    record Written(String text, Runnable show) implements Notice {}

    /// A step was recorded; it can be taken back from here as long as it is the last.
    record Recorded(String text, Step step) implements Notice {}

    /// A step was taken back or done again, or could not be.
    record Took(Way way, History.Outcome outcome) implements Notice {

        /// Whether it can be done again.
        boolean isUndone() {
            return way == Way.UNDO && outcome instanceof History.Outcome.Done;
        }
    }

    /// Something failed.
    record Failed(Throwable why) implements Notice {}

    /// Which way a step was gone.
    enum Way {
        UNDO,
        REDO
    }
}
