package yandu.ui.control;

import java.util.Optional;
import java.util.function.Supplier;

/// Makes a thing when it is first needed, so that a window opens without what it does not show yet. For one
/// thread.
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private T made;

    public Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    /// The thing, if it was ever needed.
    public Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
