package yandu.analysis;

import yandu.document.Span;

/// The places in a text that accepted phrases hold already.
final class Taken {
    private static final long FREE = 0;

    /// The longest accepted phrase over each character: its start, its end, and in the lowest bit whether it
    /// yields its places, in one number, for millions of them are asked for in no order of place.
    private final long[] longest;

    Taken(int length) {
        longest = new long[length];
    }

    /// Whether a phrase may stand at one of its places at least.
    boolean admits(CandidateGroup group) {
        boolean alone = group.standsAlone();
        for (var span : group.spans()) {
            if (isFree(span, alone)) {
                return true;
            }
        }
        return false;
    }

    void add(CandidateGroup group) {
        int yields = group.yieldsPlaces() ? 1 : 0;
        for (var span : group.spans()) {
            long phrase = (long) span.start() << 32 | (long) span.end() << 1 | yields;
            for (int i = span.start(); i < span.end(); i++) {
                if (longest[i] == FREE || end(longest[i]) - start(longest[i]) < span.length()) {
                    longest[i] = phrase;
                }
            }
        }
    }

    /// A span may stand where nothing stands yet; inside a longer phrase if it counts by itself; and around
    /// shorter phrases that yield.
    private boolean isFree(Span span, boolean alone) {
        for (int i = span.start(); i < span.end(); i++) {
            long other = longest[i];
            if (other != FREE && !nests(span, alone, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean nests(Span span, boolean alone, long other) {
        boolean inside = start(other) <= span.start() && span.end() <= end(other);
        boolean around = span.start() <= start(other) && end(other) <= span.end();
        return alone && inside || (other & 1) != 0 && around;
    }

    private static int start(long phrase) {
        return (int) (phrase >>> 32);
    }

    private static int end(long phrase) {
        return (int) phrase >>> 1;
    }
}
