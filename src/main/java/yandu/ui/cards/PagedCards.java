package yandu.ui.cards;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import yandu.service.CardBrowsing.Found;
import yandu.service.ReviewCard;

/// Found cards as a list of any length: a row is null until its page has come.
final class PagedCards extends ObservableListBase<ReviewCard> {
    static final int PAGE = 100;

    private final IntConsumer fetch;
    private final Map<Integer, List<ReviewCard>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private Found found = Found.NOTHING;

    /// @param fetch asked for a page by its number when a row of it comes into sight
    PagedCards(IntConsumer fetch) {
        this.fetch = fetch;
    }

    Found found() {
        return found;
    }

    /// Shows other cards; `first` is their first page.
    void show(Found now, List<ReviewCard> first) {
        beginChange();
        var before = List.copyOf(pages.getOrDefault(0, List.of()));
        int old = found.count();
        pages.clear();
        asked.clear();
        found = now;
        pages.put(0, first);
        if (old > 0) {
            nextReplace(0, now.count(), new Gone(before, old));
        } else {
            nextAdd(0, now.count());
        }
        endChange();
    }

    /// A page has come.
    void fill(Found of, int page, List<ReviewCard> cards) {
        if (of == found) {
            pages.put(page, cards);
            beginChange();
            int from = page * PAGE;
            for (int i = from; i < Math.min(found.count(), from + PAGE); i++) {
                nextUpdate(i);
            }
            endChange();
        }
    }

    @Override
    public ReviewCard get(int index) {
        int page = index / PAGE;
        var cards = pages.get(page);
        if (cards == null) {
            if (asked.add(page)) {
                fetch.accept(page);
            }
            return null;
        }
        int at = index % PAGE;
        return at < cards.size() ? cards.get(at) : null;
    }

    @Override
    public int size() {
        return found.count();
    }

    /// What was shown before, for listeners that ask.
    private static final class Gone extends AbstractList<ReviewCard> {
        private final List<ReviewCard> known;
        private final int size;

        Gone(List<ReviewCard> known, int size) {
            this.known = known;
            this.size = size;
        }

        @Override
        public ReviewCard get(int index) {
            return index < known.size() ? known.get(index) : null;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
