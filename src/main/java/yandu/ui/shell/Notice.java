package yandu.ui.shell;

import java.util.Optional;

/// A word in the corner of the window.
public sealed interface Notice {

    /// Something was done.
    ///
    /// @param undo takes it back, where it can be taken back
    record Done(String text, Optional<Runnable> undo) implements Notice {}

    /// Something failed.
    record Failed(Throwable why) implements Notice {}
}
