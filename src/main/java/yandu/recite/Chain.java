package yandu.recite;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A list learnt like a snowball grows: item 1, then 1 and 2, then 1, 2 and 3 … Each round recites all items so
/// far in order; whoever misses one goes back one round. A pure state machine.
///
/// @param items how many items the list has, at least 1
/// @param round how many of them are recited in this round, from 1
/// @param at the item to say now, from 1; behind the last item when all is done
/// @param missed items missed at least once, from 1
public record Chain(int items, int round, int at, Set<Integer> missed) {

    public Chain {
        if (items < 1 || round < 1 || round > items || at < 1 || at > round + (round == items ? 1 : 0)) {
            throw new IllegalArgumentException("no chain: " + items + ", " + round + ", " + at);
        }
        missed = Set.copyOf(missed);
    }

    /// The first round of a list.
    public static Chain of(int items) {
        return new Chain(items, 1, 1, Set.of());
    }

    /// The item was said: the next one of the round, or the next round.
    public Chain said() {
        if (isDone()) {
            return this;
        }
        return at < round || round == items
                ? new Chain(items, round, at + 1, missed)
                : new Chain(items, round + 1, 1, missed);
    }

    /// The item was not said: the round before begins again.
    public Chain failed() {
        if (isDone()) {
            return this;
        }
        var more = new TreeSet<>(missed);
        more.add(at);
        return new Chain(items, Math.max(1, round - 1), 1, more);
    }

    /// How many items, from the first on, were asked so far: those up to the last that was missed, and those of the rounds
    /// since then.
    public int asked() {
        return missed.stream().reduce(Math.max(round, at) - 1, Math::max);
    }

    /// Whether the whole list was said in one go.
    public boolean isDone() {
        return at > items;
    }

    /// How many items are to be said if none is missed from here on.
    public int left() {
        return isDone() ? 0 : round - at + 1 + IntStream.rangeClosed(round + 1, items).sum();
    }
}
