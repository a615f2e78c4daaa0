package yandu.ui.reader;

import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.analysis.Enumeration;
import yandu.document.Span;
import yandu.recite.Chain;
import yandu.recite.MaskLevel;
import yandu.schedule.Rating;

/// Leads through a list like a growing snowball: uncovers the item that is asked, covers all again for each round,
/// and grades at the end, so that saying an item eight times is one review.
final class ChainModel {

    /// How far the snowball has come.
    ///
    /// @param shown whether the item that is asked is uncovered
    record Walk(Enumeration list, Chain chain, boolean shown) {

        /// Where the item that is asked stands.
        Span item() {
            return list.items().get(Math.min(chain.at(), chain.items()) - 1).span();
        }
    }

    private final ReciteModel recite;
    private final ReadOnlyObjectWrapper<Optional<Walk>> walk = new ReadOnlyObjectWrapper<>(Optional.empty());

    ChainModel(ReciteModel recite) {
        this.recite = recite;
        recite.recital()
                .subscribe(
                        now -> {
                            if (walk.get().filter(here -> !here.list().span().equals(now.mask().range())).isPresent()) {
                                walk.set(Optional.empty());
                            }
                        });
    }

    ReadOnlyObjectProperty<Optional<Walk>> walk() {
        return walk.getReadOnlyProperty();
    }

    boolean isOn() {
        return walk.get().isPresent();
    }

    /// Begins with the first item of a list.
    void start(Enumeration list) {
        leave();
        recite.recite(list.span(), MaskLevel.ALL, () -> walk.set(Optional.of(new Walk(list, Chain.of(list.items().size()), false))));
    }

    /// Ends it; half-way, what was asked so far is graded.
    void leave() {
        var left = walk.get();
        walk.set(Optional.empty());
        left.filter(now -> !now.chain().isDone()).ifPresent(now -> grade(now.list(), now.chain()));
    }

    /// Uncovers the item that is asked; one that is uncovered was said.
    void next() {
        walk.get()
                .filter(now -> !now.chain().isDone())
                .ifPresent(
                        now -> {
                            if (now.shown()) {
                                answer(true);
                            } else {
                                recite.step(covered -> covered.withAll(now.item(), true));
                                walk.set(Optional.of(new Walk(now.list(), now.chain(), true)));
                            }
                        });
    }

    /// Says whether the item was said.
    void answer(boolean said) {
        walk.get().filter(now -> !now.chain().isDone()).ifPresent(now -> go(now, said));
    }

    private void go(Walk now, boolean said) {
        var after = said ? now.chain().said() : now.chain().failed();
        if (after.isDone()) {
            recite.step(covered -> covered.withAll(now.list().span(), true));
        } else if (after.at() == 1) {
            recite.step(covered -> covered.withAll(now.list().span(), false));
        }
        walk.set(Optional.of(new Walk(now.list(), after, false)));
        if (after.isDone()) {
            grade(now.list(), after);
        }
    }

    private void grade(Enumeration list, Chain chain) {
        var grades = new LinkedHashMap<Integer, Rating>();
        for (int blank = 0; blank < recite.blanks().size(); blank++) {
            int number = item(list, recite.blanks().get(blank).span());
            if (number > 0 && number <= chain.asked() && recite.grade(blank).isEmpty()) {
                grades.put(blank, chain.missed().contains(number) ? Rating.AGAIN : Rating.GOOD);
            }
        }
        recite.keep(grades, 0);
    }

    /// The number of the item that holds a blank, from 1; 0 if none does.
    private static int item(Enumeration list, Span blank) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i).span().contains(blank)) {
                return i + 1;
            }
        }
        return 0;
    }
}
