package yandu.store;

import java.util.concurrent.Executor;

/// Where the disk is waited for while there is something else to do.
@FunctionalInterface
public interface Disk extends Executor {

    /// Says that there will be something to wait for in a moment.
    default void wake() {}
}
