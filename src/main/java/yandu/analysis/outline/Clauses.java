package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Cuts the words of an item into its head and its measures.
public final class Clauses {
    private static final CharSet HEAD_ENDS = CharSet.of("，,。.；;：:？?！!\n");
    private static final CharSet CLAUSE_ENDS = CharSet.of("，,。.；;？?！!：:");
    private static final CharSet SENTENCE_ENDS = CharSet.of("。；;？?！!：:\n");
    /// A head that has a sentence of its own is at most this long.
    private static final int SENTENCE_HEAD = 32;
    /// A head of two clauses, or one that has its line to itself, is at most this long.
    private static final int LONG_HEAD = 40;
    private static final int SHORT = 8;

    private Clauses() {}

    /// Whether words may be a head that has its line to itself, commas and all: short, and one sentence at most.
    public static boolean isTitle(MarkedText marked, Span words) {
        int stop = first(marked, words.start(), words.end(), SENTENCE_ENDS);
        boolean sentence = stop == words.end() - 1 && Chars.isIn(marked.text().charAt(stop), "。？?");
        return words.length() <= LONG_HEAD && (stop >= words.end() || sentence);
    }

    /// The head of an item: its first clause; the first sentence where more sentences follow and it is short;
    /// with what stands behind a colon where only a word or two stand before it. A clause that only leads to
    /// the next takes it along, or is left out where both would be too long.
    public static Span head(MarkedText marked, int from, int end) {
        var text = marked.text();
        int start = skip(text, from, end);
        int stop = first(marked, start, end, HEAD_ENDS);
        if (stop < end && Chars.isComma(text.charAt(stop))) {
            int sentence = first(marked, start, end, SENTENCE_ENDS);
            boolean alone = sentence < end && Chars.isIn(text.charAt(sentence), "。？") && sentence + SENTENCE_HEAD < end;
            if (alone && sentence - start <= SENTENCE_HEAD) {
                stop = sentence;
            }
        }
        int last = start;
        while (stop < end && Chars.isComma(text.charAt(stop)) && LeadIn.is(text, last, stop)) {
            last = skip(text, stop + 1, end);
            stop = first(marked, last, end, HEAD_ENDS);
        }
        start = stop - start <= LONG_HEAD ? start : last;
        if (stop < end && Chars.isIn(text.charAt(stop), "：:") && stop - start <= SHORT) {
            int next = skip(text, stop + 1, end);
            boolean sameLine = text.substring(stop, next).indexOf('\n') < 0;
            stop = sameLine && next < end ? first(marked, next, end, HEAD_ENDS) : stop;
        }
        return trim(text, start, stop);
    }

    /// The words as far as their first mark.
    public static Span firstClause(MarkedText marked, Span words) {
        return new Span(words.start(), first(marked, words.start(), words.end(), HEAD_ENDS));
    }

    /// The clauses between two offsets.
    public static List<Span> measures(MarkedText marked, int from, int end) {
        var text = marked.text();
        var found = new ArrayList<Span>();
        int start = from;
        int part = from;
        int quotes = 0;
        int at = from - 1;
        while (at < end) {
            at = Math.min(end, marked.next(at + 1));
            char c = at < end ? text.charAt(at) : '\n';
            quotes += c == '“' || c == '（' || c == '《' ? 1 : c == '”' || c == '）' || c == '》' ? -1 : 0;
            boolean ends = at == end || quotes <= 0 && at < end && ends(text, at, end, CLAUSE_ENDS)
                    || c == '\n' && at > from && endsParagraph(text, at, end);
            if (ends && (at == end || !leadsOn(text, part, at, c))) {
                var span = duty(text, trim(text, start, at));
                if (span.length() > 1) {
                    found.add(span);
                }
                start = at + 1;
                quotes = 0;
            }
            part = ends ? at + 1 : part;
        }
        return found;
    }

    /// Whether a paragraph ends with a line: behind a full stop, or before an empty line, indentation or a label in brackets
    /// (【答案】). Other lines may be broken off.
    private static boolean endsParagraph(String text, int lineEnd, int end) {
        char next = lineEnd + 1 < end ? text.charAt(lineEnd + 1) : '\n';
        return Chars.endsSentence(text.charAt(lineEnd - 1)) || Chars.isSpace(next) || next == '【';
    }

    /// A clause without the 要 in front of it.
    private static Span duty(String text, Span clause) {
        boolean duty = clause.length() > 4 && text.charAt(clause.start()) == '要'
                && !Chars.isIn(text.charAt(clause.start() + 1), "素点害件旨领塞道");
        boolean noun = text.startsWith("要求", clause.start()) && !text.startsWith("要求真", clause.start());
        return duty && !noun ? new Span(clause.start() + 1, clause.end()) : clause;
    }

    /// Whether a clause only leads to the next one.
    private static boolean leadsOn(String text, int start, int at, char mark) {
        return Chars.isComma(mark) && LeadIn.is(text, skip(text, start, at), at);
    }

    static int first(MarkedText marked, int from, int end, CharSet marks) {
        var text = marked.text();
        int depth = 0;
        for (int at = marked.next(from); at < end; at = marked.next(at + 1)) {
            char c = text.charAt(at);
            depth += c == '“' || c == '（' || c == '《' ? 1 : c == '”' || c == '）' || c == '》' ? -1 : 0;
            if (c == '\n' && marks.has('\n') || depth <= 0 && ends(text, at, end, marks)) {
                return at;
            }
        }
        return end;
    }

    /// Whether one of the marks ends a clause at a place: not within a number, a full stop only behind a
    /// word.
    private static boolean ends(String text, int at, int end, CharSet marks) {
        char c = text.charAt(at);
        if (!marks.has(c)) {
            return false;
        }
        char before = at > 0 ? text.charAt(at - 1) : '\n';
        char after = at + 1 < end ? text.charAt(at + 1) : '\n';
        boolean number = Numerals.isDigit(before) && Numerals.isDigit(after) && Chars.isIn(c, ".,:");
        return !number && (c != '.' || Chars.isSpace(after) && endsWord(before));
    }

    private static boolean endsWord(char c) {
        return Character.isLowerCase(c) || Chars.isIdeograph(c) || Chars.isCloser(c);
    }

    /// Behind the white space and marks at `from`.
    public static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The span without white space and marks at both ends.
    public static Span trim(String text, int from, int to) {
        int start = skip(text, from, to);
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Chars.isSpace(c) || CLAUSE_ENDS.has(c);
    }
}
