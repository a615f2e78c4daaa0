package yandu.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/// The words for what one chooses from a list; nothing is ever read back, since a choice is not typed.
public final class ChosenWords<T> extends StringConverter<T> {
    private final Function<? super T, String> words;

    public ChosenWords(Function<? super T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("a choice is not typed");
    }
}
