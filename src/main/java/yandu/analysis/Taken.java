package yandu.analysis;

import java.util.Arrays;
import yandu.document.Span;

/// The places in a text that accepted phrases hold already.
final class Taken {

    /// What [#covered] gives for a place that crosses others.
    static final double CROSSED = Double.POSITIVE_INFINITY;

    /// 1 for each character that is held.
    private final byte[] held;
    /// Where the longest phrase that begins at a character ends; 0 if none begins there.
    private final int[] farthestEnd;
    /// One more than where the longest phrase that ends behind a character begins; 0 if none ends there.
    private final int[] nearestStart;

    Taken(int length) {
        held = new byte[length];
        farthestEnd = new int[length + 1];
        nearestStart = new int[length + 1];
    }

    void add(Span span) {
        Arrays.fill(held, span.start(), span.end(), (byte) 1);
        farthestEnd[span.start()] = Math.max(farthestEnd[span.start()], span.end());
        int before = nearestStart[span.end()];
        nearestStart[span.end()] = before == 0 ? span.start() + 1 : Math.min(before, span.start() + 1);
    }

    /// The share of a place, 0..1, that is held already, or [#CROSSED].
    double covered(int start, int end) {
        int held = held(start, end);
        return held > 0 && crosses(start, end) ? CROSSED : held / (double) (end - start);
    }

    private int held(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += held[i];
        }
        return count;
    }

    /// Whether an accepted phrase has one end inside the place and the other outside.
    private boolean crosses(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (farthestEnd[i] > end || nearestStart[i] != 0 && nearestStart[i] - 1 < start) {
                return true;
            }
        }
        return false;
    }
}
