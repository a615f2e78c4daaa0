package yandu.analysis.text;

/// Cuts a text into words: of all ways to cover a run of Chinese characters by known words, the likeliest
/// when words are drawn one by one (shortest path over a word lattice). Linear in the text's length.
public final class Segmenter {
    /// Cost of a word that occurs once; e to this power is about the size of the corpus counted.
    private static final int RAREST = 18;

    private static final int UNKNOWN_COST = 17;

    private static final int UNKNOWN = Entry.withRole(Entry.of(WordClass.UNKNOWN), Role.UNKNOWN);
    private static final int DIGITS = Entry.withRole(Entry.of(WordClass.DIGITS), Role.DIGITS);
    private static final int LATIN = Entry.withRole(Entry.of(WordClass.LATIN), Role.LATIN);

    private final char[] text;
    private final WordTable table;
    private final int[] cost;
    private final int[] wordEnd;
    private final int[] wordEntry;
    private final int[] starts;
    private final int[] entries;
    private int count;

    private Segmenter(String text, Lexicon lexicon) {
        this.text = text.toCharArray();
        this.table = lexicon.table();
        int size = this.text.length + 1;
        cost = new int[size];
        wordEnd = new int[size];
        wordEntry = new int[size];
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
        cost[to] = 0;
        for (int at = to - 1; at >= from; at--) {
            best(at, to);
        }
        for (int at = from; at < to; at = wordEnd[at]) {
            add(at, wordEntry[at]);
        }
        return to;
    }

    /// Finds the best first word of the run's rest from `at` on.
    private void best(int at, int to) {
        cost[at] = UNKNOWN_COST + cost[at + 1];
        wordEnd[at] = at + 1;
        wordEntry[at] = UNKNOWN;
        int node = 0;
        for (int end = at; end < to; end++) {
            node = table.step(node, text[end]);
            if (node == WordTable.NONE) {
                return;
            }
            int entry = table.value(node);
            if (entry != WordTable.NONE) {
                int total = RAREST - Entry.commonness(entry) + cost[end + 1];
                if (total <= cost[at]) {
                    cost[at] = total;
                    wordEnd[at] = end + 1;
                    wordEntry[at] = entry;
                }
            }
        }
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
            entry = Entry.withRole(Entry.of(mark(c)), Role.ofMark(c));
        }
        add(from, entry);
        return to;
    }

    private static WordClass mark(char c) {
        if (c == '、') {
            return WordClass.PAUSE;
        }
        if (Chars.isQuote(c)) {
            return WordClass.QUOTE;
        }
        return Chars.isSpace(c) && c != '\n' ? WordClass.SPACE : WordClass.MARK;
    }

    private boolean isInnerPoint(int at) {
        boolean point = ".．,".indexOf(text[at]) >= 0;
        return point && at + 1 < text.length && Chars.isDigit(text[at + 1]);
    }

    private void add(int start, int entry) {
        starts[count] = start;
        entries[count++] = entry;
    }
}
