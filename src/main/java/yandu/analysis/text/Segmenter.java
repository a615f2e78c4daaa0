package yandu.analysis.text;

import java.util.Arrays;

/// Cuts a text into words: of all ways to cover a run of Chinese characters by known words, the likeliest
/// when words are drawn one by one (shortest path over a word lattice). Linear in the text's length.
public final class Segmenter {
    /// Cost of a word that occurs once; e to this power is about the size of the corpus counted.
    private static final int RAREST = 18;

    private static final int UNKNOWN_COST = 17;
    private static final int USUAL_RUN = 64;
    /// Characters of a word in a text with short ones.
    private static final double USUAL_WORD = 1.7;

    private static final int UNKNOWN = Entry.withRole(Entry.of(WordClass.UNKNOWN), Role.UNKNOWN);
    private static final int DIGITS = Entry.withRole(Entry.of(WordClass.DIGITS), Role.DIGITS);
    private static final int LATIN = Entry.withRole(Entry.of(WordClass.LATIN), Role.LATIN);

    private final char[] text;
    private final WordTable table;
    /// Of the run of Chinese characters at hand, by place in it: its code in the table, what the cheapest way to its end costs, and the first
    /// word on that way.
    private char[] codes = new char[USUAL_RUN];
    private int[] cost = new int[USUAL_RUN];
    private int[] wordEnd = new int[USUAL_RUN];
    private int[] wordEntry = new int[USUAL_RUN];
    private int[] starts;
    private int[] entries;
    private int count;

    private Segmenter(String text, Lexicon lexicon) {
        this.text = text.toCharArray();
        this.table = lexicon.table();
        int size = USUAL_RUN + (int) (this.text.length / USUAL_WORD);
        starts = new int[size];
        entries = new int[size];
    }

    public static Words words(String text, Lexicon lexicon) {
        return new Segmenter(text, lexicon).run();
    }

    private Words run() {
        int at = 0;
        while (at < text.length) {
            at = Chars.isHan(text[at]) ? hanRun(at) : other(at);
        }
        starts[count] = text.length;
        return new Words(starts, entries, count);
    }

    private int hanRun(int from) {
        int to = from;
        while (to < text.length && Chars.isHan(text[to])) {
            to++;
        }
        reserve(to - from + 1);
        for (int at = from; at < to; at++) {
            codes[at - from] = table.code(text[at]);
        }
        cost[to - from] = 0;
        for (int at = to - from - 1; at >= 0; at--) {
            best(at, to - from);
        }
        for (int at = 0; at < to - from; at = wordEnd[at]) {
            add(from + at, wordEntry[at]);
        }
        return to;
    }

    private void reserve(int places) {
        if (places > cost.length) {
            codes = new char[2 * places];
            cost = new int[2 * places];
            wordEnd = new int[2 * places];
            wordEntry = new int[2 * places];
        }
    }

    /// Finds the best first word of the rest of the run from `at` on.
    private void best(int at, int length) {
        int least = UNKNOWN_COST + cost[at + 1];
        int bestEnd = at + 1;
        int bestEntry = UNKNOWN;
        int node = table.stepByCode(0, codes[at]);
        for (int end = at + 1; node != WordTable.NONE; end++) {
            int entry = table.value(node);
            if (entry != WordTable.NONE) {
                int total = RAREST - Entry.commonness(entry) + cost[end];
                if (total <= least) {
                    least = total;
                    bestEnd = end;
                    bestEntry = entry;
                }
            }
            node = end < length ? table.stepByCode(node, codes[end]) : WordTable.NONE;
        }
        cost[at] = least;
        wordEnd[at] = bestEnd;
        wordEntry[at] = bestEntry;
    }

    private int other(int from) {
        char c = text[from];
        int to = from + 1;
        int entry;
        if (Chars.isDigit(c)) {
            entry = DIGITS;
            while (to < text.length && (Chars.isDigit(text[to]) || isInnerPoint(to))) {
                to++;
            }
        } else if (Chars.isLatin(c)) {
            entry = LATIN;
            while (to < text.length && Chars.isLatin(text[to])) {
                to++;
            }
        } else {
            var role = Role.ofMark(c);
            entry = Entry.withRole(Entry.of(mark(c, role)), role);
        }
        add(from, entry);
        return to;
    }

    private static WordClass mark(char c, Role role) {
        return switch (role) {
            case PAUSE -> WordClass.PAUSE;
            case OPENING, CLOSING -> Chars.isQuote(c) ? WordClass.QUOTE : WordClass.MARK;
            case SPACE -> Chars.endsClause(c) ? WordClass.MARK : WordClass.SPACE;
            default -> WordClass.MARK;
        };
    }

    private boolean isInnerPoint(int at) {
        boolean point = ".．,".indexOf(text[at]) >= 0;
        return point && at + 1 < text.length && Chars.isDigit(text[at + 1]);
    }

    private void add(int start, int entry) {
        if (count == entries.length - 1) {
            starts = Arrays.copyOf(starts, 2 * count);
            entries = Arrays.copyOf(entries, 2 * count);
        }
        starts[count] = start;
        entries[count++] = entry;
    }
}
