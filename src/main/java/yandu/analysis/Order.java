package yandu.analysis;

import java.util.Arrays;

/// Puts many things in order by a number each, in a few passes over them however many there are (radix sort). Things
/// with the same number stay as they were.
final class Order {
    private static final int DIGIT = 8;
    private static final int DIGITS = 1 << DIGIT;

    private Order() {}

    /// The indices of the values, the greatest first; none is NaN.
    static int[] descending(double[] values) {
        var keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            long bits = Double.doubleToLongBits(values[i] + 0.0);
            keys[i] = bits < 0 ? bits : ~bits & Long.MAX_VALUE;
        }
        return ascending(keys, keys.length);
    }

    /// The indices of the first keys, so many, the least first; a negative key is greater than all others. The keys move along
    /// with their indices, so that each pass reads in a row.
    static int[] ascending(long[] keys, int count) {
        var moved = Arrays.copyOf(keys, count);
        var order = new int[count];
        long differing = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            differing |= keys[i] ^ keys[0];
        }
        var nextMoved = new long[count];
        var next = new int[count];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
            if ((differing >>> shift & DIGITS - 1) != 0) {
                byDigit(shift, moved, order, nextMoved, next);
                var lastMoved = moved;
                moved = nextMoved;
                nextMoved = lastMoved;
                var last = order;
                order = next;
                next = last;
            }
        }
        return order;
    }

    /// Behind which place the things with each number end, when they lie in the order of the numbers.
    ///
    /// @param numbers from 0 up to, not including, `count`
    static int[] ends(int[] numbers, int count) {
        var ends = new int[count];
        for (int number : numbers) {
            ends[number]++;
        }
        for (int number = 1; number < count; number++) {
            ends[number] += ends[number - 1];
        }
        return ends;
    }

    /// Puts keys and their indices into the order of one digit of the keys.
    private static void byDigit(int shift, long[] keys, int[] order, long[] nextKeys, int[] next) {
        var places = new int[DIGITS + 1];
        for (long key : keys) {
            places[digit(key, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            places[digit + 1] += places[digit];
        }
        for (int i = 0; i < order.length; i++) {
            int place = places[digit(keys[i], shift)]++;
            nextKeys[place] = keys[i];
            next[place] = order[i];
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & DIGITS - 1;
    }
}
