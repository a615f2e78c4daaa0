package yandu.app;

import java.util.function.Supplier;

/// Makes a thing when it is first needed and keeps it. For one thread.
final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private T made;

    Once(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
