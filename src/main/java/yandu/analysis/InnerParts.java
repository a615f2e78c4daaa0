package yandu.analysis;

import yandu.analysis.text.Role;
import yandu.analysis.text.WordNumbers;
import yandu.analysis.text.Words;

/// What the parts of some words between commas and pause marks are like: authors make parallel parts (能耗排放做减法、经济发展做加法)
/// of the same length, the same shape or with the same words, and readers take them whole.
///
/// The values of its signs are made of digits, the first of which says what divides the parts: 1 pause marks, 2 commas, 3 both.
final class InnerParts {
    /// The value of [Cue#PARTS] where nothing is divided.
    private static final int WHOLE = 0;
    private static final int MOST_PARTS = 4;
    private static final int GREATEST_DIFFERENCE = 4;
    private static final int LONGEST = 9;
    /// What parts have in common, added up: all roles, or else the first and the last; the first word and the last.
    private static final int ROLES = 1;
    private static final int FIRST_ROLE = 2;
    private static final int LAST_ROLE = 4;
    private static final int FIRST_WORD = 8;
    private static final int LAST_WORD = 16;
    /// Of one part alone.
    private static final int NO_ECHO = 99;

    private static final long PAUSE = 1L << Role.PAUSE.ordinal();
    private static final long COMMA = 1L << Role.COMMA.ordinal();

    private final Words words;
    private final WordNumbers numbers;

    InnerParts(WordNumbers numbers) {
        this.numbers = numbers;
        words = numbers.words();
    }

    /// The signs of the words from the first to the last.
    void tell(int first, int last, CueReader.Sink sink) {
        long roles = 0;
        for (int word = first; word <= last; word++) {
            roles |= 1L << words.role(word).ordinal();
        }
        boolean pauses = (roles & PAUSE) != 0;
        boolean commas = (roles & COMMA) != 0;
        if (!pauses && !commas) {
            sink.add(Cue.PARTS, WHOLE, 1);
            return;
        }
        int breaks = 0;
        for (int word = first; word <= last; word++) {
            breaks += divides(words.role(word)) ? 1 : 0;
        }
        int mark = (pauses ? 1 : 0) + (commas ? 2 : 0);
        int kind = 10 * mark + Math.min(MOST_PARTS, breaks + 1);
        sink.add(Cue.PARTS, kind, 1);
        sink.add(Cue.PARTS_ECHO, 100 * kind + echo(first, last), 1);
        lengths(first, last, breaks + 1, kind, sink);
        sink.add(Cue.PARTS_AROUND, 100 * mark + 10 * around(first - 1) + around(last + 1), 1);
    }

    private void lengths(int first, int last, int parts, int kind, CueReader.Sink sink) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        int sum = 0;
        for (int from = first; from <= last + 1; from = end(from, last) + 1) {
            int length = words.start(end(from, last)) - words.start(from);
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
            sum += length;
        }
        sink.add(Cue.PARTS_DIFFERENCE, 10 * kind + Math.min(GREATEST_DIFFERENCE, longest - shortest), 1);
        sink.add(Cue.PARTS_LENGTH, 10 * kind + Math.min(LONGEST, sum / parts), 1);
    }

    /// The word behind the part that begins with this word.
    private int end(int from, int last) {
        int end = from;
        while (end <= last && !divides(words.role(end))) {
            end++;
        }
        return end;
    }

    /// What all parts that are not empty have in common with the first of them.
    private int echo(int first, int last) {
        int common = NO_ECHO;
        int one = -1;
        int oneEnd = -1;
        for (int from = first; from <= last; from = end(from, last) + 1) {
            int end = end(from, last);
            if (end > from && one < 0) {
                one = from;
                oneEnd = end;
            } else if (end > from) {
                int both = common(one, oneEnd, from, end);
                common = common == NO_ECHO ? both : common & both;
            }
        }
        return common == NO_ECHO || (common & ROLES) == 0 ? common : common & ~(FIRST_ROLE | LAST_ROLE);
    }

    private int common(int one, int oneEnd, int other, int otherEnd) {
        return (haveSameRoles(one, oneEnd, other, otherEnd) ? ROLES : 0)
                + (words.role(one) == words.role(other) ? FIRST_ROLE : 0)
                + (words.role(oneEnd - 1) == words.role(otherEnd - 1) ? LAST_ROLE : 0)
                + (numbers.keyAt(one) == numbers.keyAt(other) ? FIRST_WORD : 0)
                + (numbers.keyAt(oneEnd - 1) == numbers.keyAt(otherEnd - 1) ? LAST_WORD : 0);
    }

    private boolean haveSameRoles(int one, int oneEnd, int other, int otherEnd) {
        if (oneEnd - one != otherEnd - other) {
            return false;
        }
        int at = 0;
        while (one + at < oneEnd && words.role(one + at) == words.role(other + at)) {
            at++;
        }
        return one + at == oneEnd;
    }

    private int around(int word) {
        return switch (word < 0 || word >= words.count() ? Role.LINE : words.role(word)) {
            case PAUSE -> 1;
            case COMMA -> 2;
            case COLON -> 3;
            case SENTENCE -> 4;
            case LINE -> 5;
            default -> 0;
        };
    }

    private static boolean divides(Role role) {
        return role == Role.PAUSE || role == Role.COMMA;
    }
}
