package yandu.analysis;

import java.util.Arrays;

/// The weights of signs of characters and words. They are asked for most of all and mostly in vain, so a sign and its weight lie in one
/// number: whatever the answer, it takes one look into memory.
///
/// @param table open-addressed, three quarters of it free
/// @param weights the different weights, the least first
record ManyWeights(long[] table, double[] weights) {
    private static final long FREE = 0;
    /// Of a number the part that says which weight it is; the rest is the sign.
    private static final int RANK = Character.SIZE;

    /// Those of all weights whose signs are of characters or words.
    static ManyWeights of(PhraseWeights all) {
        int[] ofMany = ofMany(all.signs());
        var different = Arrays.stream(ofMany).mapToDouble(i -> all.weights()[i]).sorted().distinct().toArray();
        var known = new ManyWeights(new long[4 * Integer.highestOneBit(Math.max(16, ofMany.length))], different);
        for (int i : ofMany) {
            long sign = all.signs()[i];
            known.table[known.place(sign)] = sign << RANK | Arrays.binarySearch(different, all.weights()[i]);
        }
        return known;
    }

    private static int[] ofMany(long[] signs) {
        var places = new int[signs.length];
        int count = 0;
        for (int i = 0; i < signs.length; i++) {
            if (Cue.at(PhraseWeights.cue(signs[i])).isOfMany()) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /// The weight of a sign; 0 for one that has none.
    double get(Cue cue, int value) {
        long found = table[place(PhraseWeights.sign(cue, value))];
        return found == FREE ? 0 : weights[(char) found];
    }

    /// Where a sign lies, or the free place where it would.
    private int place(long sign) {
        int mask = table.length - 1;
        int at = (int) (sign * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & mask;
        while (table[at] != FREE && table[at] >>> RANK != sign) {
            at = at + 1 & mask;
        }
        return at;
    }
}
