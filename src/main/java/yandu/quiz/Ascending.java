package yandu.quiz;

import java.util.Arrays;

/// The longest ascending subsequence of distinct numbers, in n log n (patience sorting).
final class Ascending {

    private Ascending() {}

    /// Its length.
    static int longest(int[] numbers) {
        var tails = new int[numbers.length];
        int length = 0;
        for (int number : numbers) {
            int at = -Arrays.binarySearch(tails, 0, length, number) - 1;
            tails[at] = number;
            length = Math.max(length, at + 1);
        }
        return length;
    }
}
