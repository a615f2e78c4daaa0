package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Finds paragraphs in a row that are the items of a list without labels: each opens with a short sentence
/// that is its head (大力提振消费。…), or all open with the same words, or in most of them a speaker says what
/// something is (全会提出，开放是…的鲜明标识。…). Three at least; two heads will do where the text has three elsewhere
/// and nothing else stands in a numbered item.
final class Openings {
    private static final int HEAD = 20;
    /// A head where the author is known to write such.
    private static final int LONG_HEAD = 28;
    private static final int SENTENCE = 40;
    private static final int BODY = 40;
    private static final int SAME = 5;
    private static final int WORD = 2;
    private static final int THEME = 14;
    private static final int SHORTEST_THESIS = 8;
    private static final int LONG_THESIS = 32;
    /// By how much theses differ in length.
    private static final int SLACK = 3;
    /// Characters in common, at the same places or one behind the other.
    private static final int SHARED = 2;
    private static final int WORDS = 3;
    /// What opens no clause that says what is done.
    private static final String NO_THEME = "我你他她它这那其该此本一谁今当从同有";
    private static final int LEAST = 3;
    private static final int PAIR = 2;
    private static final CharSet HEAD_STOPS = CharSet.of("。，；：！？,;:");
    private static final CharSet SENTENCE_STOPS = CharSet.of("。！？");

    private final MarkedText marked;
    private final String text;
    private final Lines lines;
    private final Scan scan;

    Openings(MarkedText marked, Lines lines, Scan scan) {
        this.marked = marked;
        this.text = marked.text();
        this.lines = lines;
        this.scan = scan;
    }

    /// The lists, by place.
    List<Draft> find() {
        var found = new ArrayList<Draft>();
        boolean usual = hasHeads();
        int from = 0;
        while (from < lines.size()) {
            var draft = beginning(from, usual);
            if (draft == null) {
                from = Math.max(from + 1, behindSpeakers(from));
            } else {
                found.add(draft);
                from += draft.entries().size();
            }
        }
        return found;
    }

    /// The list that begins at a line; null where none does.
    ///
    /// @param usual whether the author is known to write heads
    private Draft beginning(int from, boolean usual) {
        int members = behind(from, (first, line) -> goesOnAlike(line));
        if (members - from >= LEAST) {
            return draft("unnumbered-opening", from, members);
        }
        int alike = behind(from, (first, line) -> opensAlike(from, line));
        if (alike - from >= LEAST || alike - from == PAIR && sameClause(from)) {
            return draft("unnumbered-opening", from, alike);
        }
        int heads = behindHeads(from, usual ? LONG_HEAD : HEAD);
        if (heads - from >= LEAST || usual && heads - from == PAIR && fillsItem(from, heads)) {
            return draft("unnumbered-run-in", from, heads);
        }
        int theses = behind(from, this::areBuiltAlike);
        if (theses - from >= LEAST) {
            return draft("unnumbered-opening", from, theses);
        }
        int said = behindSpeakers(from);
        return mostlyTopics(from, said) ? draft("unnumbered-topic", from, said) : null;
    }

    /// Two lines, one behind the other.
    private interface Neighbours {
        boolean test(int line, int next);
    }

    /// The line behind all those that go on from the one before.
    private int behind(int from, Neighbours goOn) {
        int line = from + 1;
        while (line < lines.size() && goOn.test(line - 1, line)) {
            line++;
        }
        return line;
    }

    /// The line behind all those in a row that name their speakers.
    private int behindSpeakers(int from) {
        int line = from;
        while (line < lines.size() && lead(line) > 0) {
            line++;
        }
        return line;
    }

    /// The line behind all those in a row that have a head, of so many characters at most.
    private int behindHeads(int from, int longest) {
        int heads = from;
        while (heads < lines.size() && runIn(heads, longest)) {
            heads++;
        }
        return heads;
    }

    /// Whether the text has enough lines with heads in a row to show that its author writes so.
    private boolean hasHeads() {
        int line = 0;
        while (line < lines.size()) {
            int heads = behindHeads(line, HEAD);
            if (heads - line >= LEAST) {
                return true;
            }
            line = Math.max(heads, line + 1);
        }
        return false;
    }

    /// Whether lines are all of a numbered item but its head and at most one paragraph that leads to them.
    private boolean fillsItem(int from, int to) {
        boolean behind = labelled(from - 1) || labelled(from - 2);
        return behind && (to == lines.size() || labelled(to));
    }

    private boolean labelled(int line) {
        return line >= 0 && scan.startsLine(lines.start(line));
    }

    /// How many characters name the speaker at the start of a line (全会提出，); 0 where none is named.
    private int lead(int line) {
        var span = lines.span(line);
        return scan.startsLine(span.start()) ? 0 : Speakers.lead(marked, span) - span.start();
    }

    /// Whether of lines that name speakers at least three, and three of five, say first what something is.
    private boolean mostlyTopics(int from, int to) {
        int topics = 0;
        for (int line = from; line < to; line++) {
            topics += isTopic(line) ? 1 : 0;
        }
        return topics >= LEAST && 5 * topics >= 3 * (to - from);
    }

    private boolean isTopic(int line) {
        int start = lines.start(line) + lead(line);
        int limit = Math.min(lines.end(line), start + SENTENCE + 1);
        int stop = Clauses.first(marked, start, limit, SENTENCE_STOPS);
        int is = text.indexOf('是', start, Math.max(start, stop));
        return stop < limit && lines.end(line) - stop > BODY && is > start + 1 && is < stop - 3;
    }

    /// Whether a line opens with a short sentence without a comma, and goes on after it.
    private boolean runIn(int line, int longest) {
        int start = lines.start(line);
        int stop = stop(line, longest, HEAD_STOPS);
        boolean head = stop - start > 3 && text.charAt(stop) == '。' && lines.end(line) - stop > BODY;
        return head && plain(line) && !isStatement(text.substring(start, stop));
    }

    /// Whether a short sentence says what is or must be, rather than naming what follows.
    private static boolean isStatement(String sentence) {
        int is = sentence.indexOf('是');
        boolean says = is >= 0 && !sentence.startsWith("特别", is - 2) && !sentence.startsWith("尤其", is - 2);
        return says || sentence.indexOf('要') >= 0 && sentence.indexOf("重要") < 0
                || sentence.contains("必须") || sentence.contains("应当");
    }

    private boolean opensAlike(int first, int line) {
        int a = sentence(first);
        int b = sentence(line);
        return a > 0 && b > 0
                && (agree(first, line, SAME) || agree(first, line, WORD) && hasTheme(first) && hasTheme(line));
    }

    /// Whether the first sentences of two lines are theses on one theme: as many clauses, about as long, and a word in common;
    /// or equally long with characters in common at the same places.
    private boolean areBuiltAlike(int line, int next) {
        int a = thesis(line);
        int b = thesis(next);
        if (a == 0 || b == 0) {
            return false;
        }
        var one = text.substring(lines.start(line), a);
        var other = text.substring(lines.start(next), b);
        return one.length() == other.length() && sharedPlaces(one, other) >= SHARED
                || haveOneShape(one, other) && shareWords(one, other);
    }

    private static boolean haveOneShape(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer <= LONG_THESIS && longer - Math.min(one.length(), other.length()) <= SLACK && commas(one) == commas(other);
    }

    private static int sharedPlaces(String one, String other) {
        int shared = 0;
        for (int i = 0; i < one.length(); i++) {
            shared += Chars.isIdeograph(one.charAt(i)) && one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return shared;
    }

    private static long commas(String sentence) {
        return sentence.chars().filter(c -> c == '，' || c == ',').count();
    }

    /// Whether so many characters stand one behind the other in both that they say the same.
    private static boolean shareWords(String one, String other) {
        for (int i = 0; i + WORDS <= one.length(); i++) {
            boolean words = Chars.isIdeograph(one.charAt(i)) && Chars.isIdeograph(one.charAt(i + 1)) && Chars.isIdeograph(one.charAt(i + 2));
            if (words && other.contains(one.substring(i, i + WORDS))) {
                return true;
            }
        }
        return false;
    }

    private boolean agree(int line, int other, int length) {
        return text.regionMatches(lines.start(line), text, lines.start(other), length);
    }

    /// Whether a line opens with a clause that says what is done, before one that says what comes of it: 聚焦农业，收入增长。
    private boolean hasTheme(int line) {
        int start = lines.start(line);
        int comma = stop(line, THEME, HEAD_STOPS);
        return comma - start > WORD + 1 && text.charAt(comma) == '，' && Chars.isIdeograph(text.charAt(start + 1))
                && !Chars.isIn(text.charAt(start), NO_THEME);
    }

    /// Whether a line behind a semicolon opens with the same English words as the line before: The right to …; The right
    /// of ….
    private boolean goesOnAlike(int line) {
        int start = lines.start(line);
        int before = lines.start(line - 1);
        if (text.charAt(lines.end(line - 1) - 1) != ';' || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int first = text.indexOf(' ', start, lines.end(line));
        int space = first < 0 ? first : text.indexOf(' ', first + 1, lines.end(line));
        return space > start && !scan.startsLine(start)
                && text.regionMatches(before, text, start, space + 1 - start);
    }

    /// Whether two lines share not only some words but their first clause.
    private boolean sameClause(int line) {
        int start = lines.start(line);
        int stop = stop(line, HEAD, HEAD_STOPS);
        return stop > start && agree(line, line + 1, stop - start + 1);
    }

    /// The end of a line's first sentence where that is short and more follows; 0 otherwise.
    private int sentence(int line) {
        int stop = stop(line, SENTENCE, SENTENCE_STOPS);
        boolean head = stop > lines.start(line) && text.charAt(stop) == '。' && lines.end(line) - stop > BODY;
        return head && plain(line) ? stop : 0;
    }

    /// The end of a line's first sentence where that may be a thesis; 0 otherwise.
    private int thesis(int line) {
        int end = sentence(line);
        return end - lines.start(line) >= SHORTEST_THESIS ? end : 0;
    }

    private boolean plain(int line) {
        var span = lines.span(line);
        return opensWithWords(span)
                && !scan.startsLine(span.start())
                && Speakers.lead(marked, span) == span.start();
    }

    /// Whether a line begins with words of its author, be the first of them in quotation marks: “两新”显效, but not “…。”
    private boolean opensWithWords(Span line) {
        if (text.charAt(line.start()) != '“') {
            return Chars.isIdeograph(text.charAt(line.start()));
        }
        int close = text.indexOf('”', line.start(), Math.min(line.end(), line.start() + HEAD));
        char behind = close < 0 ? '”' : Chars.at(text, close + 1);
        return Chars.isIdeograph(behind) || behind == '，';
    }

    private int stop(int line, int most, CharSet marks) {
        int limit = Math.min(lines.end(line), lines.start(line) + most + 1);
        int stop = Clauses.first(marked, lines.start(line), limit, marks);
        return stop < limit ? stop : lines.start(line);
    }

    private Draft draft(String style, int from, int to) {
        var draft = new Draft(style, false);
        for (int line = from; line < to; line++) {
            var label = new Span(lines.start(line), lines.start(line) + lead(line));
            draft.entries().add(new Draft.Entry(label, line - from + 1, lines.end(line)));
        }
        return draft;
    }
}
