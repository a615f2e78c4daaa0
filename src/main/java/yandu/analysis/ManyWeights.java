package yandu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The weights of signs of characters and words. They are asked for most of all and often in vain, so no step depends on the
/// answer: each sign has a place of its own, where a sign and its weight lie in one number. Signs are thrown into buckets, and
/// for each bucket a shift was found that takes none of its signs to a place that is taken (hash and displace: Pagh, Workshop on
/// Algorithms and Data Structures 1999).
///
/// @param shifts of each bucket
/// @param table a sign and its weight, in units of [PhraseTable#UNIT], at each place
record ManyWeights(char[] shifts, long[] table) {
    private static final long FREE = 0;
    /// Bits of the weight; the rest of a number is the sign.
    private static final int WEIGHT = Short.SIZE;
    private static final int PLACES_OF_BUCKET = 4;

    /// Those of all weights whose signs are of characters or words.
    static ManyWeights of(PhraseWeights all) {
        var bySign = new TreeMap<Long, Short>();
        for (int i = 0; i < all.signs().length; i++) {
            if (Cue.at(PhraseWeights.cue(all.signs()[i])).isOfMany()) {
                bySign.put(all.signs()[i], PhraseTable.units(all.weights()[i]));
            }
        }
        var numbers = new ArrayList<Long>();
        bySign.forEach((sign, weight) -> numbers.add(sign << WEIGHT | Short.toUnsignedLong(weight)));
        int places = 2 * Integer.highestOneBit(Math.max(16, numbers.size()));
        var placed = empty(places);
        while (!placed.placeAll(numbers)) {
            places *= 2;
            placed = empty(places);
        }
        return placed;
    }

    private static ManyWeights empty(int places) {
        return new ManyWeights(new char[places / PLACES_OF_BUCKET], new long[places]);
    }

    /// The buckets with most signs first, as long as there is room.
    ///
    /// @return whether all found a place
    private boolean placeAll(List<Long> numbers) {
        var buckets = new ArrayList<List<Long>>();
        for (int bucket = 0; bucket < shifts.length; bucket++) {
            buckets.add(new ArrayList<>());
        }
        numbers.forEach(number -> buckets.get(bucket(hash(number >>> WEIGHT))).add(number));
        buckets.sort(Comparator.comparing(List<Long>::size).reversed());
        return buckets.stream().filter(bucket -> !bucket.isEmpty()).allMatch(this::place);
    }

    private boolean place(List<Long> numbers) {
        int bucket = bucket(hash(numbers.getFirst() >>> WEIGHT));
        for (int shift = 0; shift <= Character.MAX_VALUE; shift++) {
            shifts[bucket] = (char) shift;
            int placed = 0;
            while (placed < numbers.size() && table[place(numbers.get(placed) >>> WEIGHT)] == FREE) {
                table[place(numbers.get(placed) >>> WEIGHT)] = numbers.get(placed);
                placed++;
            }
            if (placed == numbers.size()) {
                return true;
            }
            numbers.subList(0, placed).forEach(number -> table[place(number >>> WEIGHT)] = FREE);
        }
        return false;
    }

    /// The weight of a sign in units of [PhraseTable#UNIT]; 0 for one that has none.
    int get(Cue cue, int value) {
        long sign = PhraseWeights.sign(cue, value);
        long found = table[place(sign)];
        long differs = found >>> WEIGHT ^ sign;
        long ifSame = ~((differs | -differs) >> Long.SIZE - 1);
        return (short) (found & ifSame);
    }

    private int place(long sign) {
        long hash = hash(sign);
        int first = (int) (hash >>> Integer.SIZE);
        int step = (int) (hash >>> Integer.SIZE - 12) | 1;
        return first + shifts[bucket(hash)] * step & table.length - 1;
    }

    private int bucket(long hash) {
        return (int) (hash >>> Integer.SIZE + Character.SIZE) & shifts.length - 1;
    }

    private static long hash(long sign) {
        return sign * 0x9E37_79B9_7F4A_7C15L;
    }
}
