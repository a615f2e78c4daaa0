package yandu.ui.task;

/// What has become of something a screen asked for.
public sealed interface Load<T> {

    /// Not there yet.
    record Waiting<T>() implements Load<T> {}

    /// Here it is.
    record Ready<T>(T value) implements Load<T> {}

    /// It could not be had.
    record Failed<T>(Throwable why) implements Load<T> {}
}
