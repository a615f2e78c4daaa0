package yandu.service;

import java.util.List;
import java.util.function.Supplier;
import yandu.quiz.Stock;
import yandu.study.CardKind;

/// A stock that is made when something is first taken from it.
final class LazyStock implements Stock {
    private final Supplier<Stock> maker;
    private Stock made;

    LazyStock(Supplier<Stock> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized List<String> of(CardKind kind, int length) {
        if (made == null) {
            made = maker.get();
        }
        return made.of(kind, length);
    }
}
