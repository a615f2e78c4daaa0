package yandu.analysis;

import java.util.BitSet;
import yandu.document.Span;

/// The places in a text that accepted phrases hold already.
final class Taken {

    /// What a phrase finds where it wants to stand.
    enum Room {
        /// Nothing stands there yet.
        FREE,
        /// Phrases lie in it, or it in them.
        NESTED,
        /// It crosses others.
        NONE;

        /// The better of the two.
        Room or(Room other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    private final BitSet held = new BitSet();
    /// Where the longest phrase that begins at a character ends; 0 if none begins there.
    private final int[] farthestEnd;
    /// One more than where the longest phrase that ends behind a character begins; 0 if none ends there.
    private final int[] nearestStart;

    Taken(int length) {
        farthestEnd = new int[length + 1];
        nearestStart = new int[length + 1];
    }

    void add(Span span) {
        held.set(span.start(), span.end());
        farthestEnd[span.start()] = Math.max(farthestEnd[span.start()], span.end());
        int before = nearestStart[span.end()];
        nearestStart[span.end()] = before == 0 ? span.start() + 1 : Math.min(before, span.start() + 1);
    }

    /// The room at a place.
    Room room(Span span) {
        int next = held.nextSetBit(span.start());
        if (next < 0 || next >= span.end()) {
            return Room.FREE;
        }
        return crosses(span) ? Room.NONE : Room.NESTED;
    }

    /// Whether an accepted phrase has one end inside the span and the other outside.
    private boolean crosses(Span span) {
        for (int i = span.start() + 1; i < span.end(); i++) {
            if (farthestEnd[i] > span.end() || nearestStart[i] != 0 && nearestStart[i] - 1 < span.start()) {
                return true;
            }
        }
        return false;
    }
}
