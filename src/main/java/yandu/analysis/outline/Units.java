package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Cuts a paragraph into sentences, or finer at semicolons.
final class Units {
    private static final CharSet SENTENCE_ENDS = CharSet.of("。！？!?");
    private static final CharSet MEMBER_ENDS = CharSet.of("。！？!?；;");

    private Units() {}

    /// The sentences between two offsets, closing quotation marks included.
    static List<Span> sentences(MarkedText text, int from, int end) {
        return cut(text, from, end, SENTENCE_ENDS);
    }

    /// The members between two offsets that end with a sentence or a semicolon.
    static List<Span> members(MarkedText text, int from, int end) {
        return cut(text, from, end, MEMBER_ENDS);
    }

    private static List<Span> cut(MarkedText marked, int from, int end, CharSet marks) {
        var text = marked.text();
        var found = new ArrayList<Span>();
        int start = from;
        int depth = 0;
        for (int at = marked.next(from); at < end; at = marked.next(at + 1)) {
            char c = text.charAt(at);
            depth += c == '“' || c == '「' ? 1 : c == '”' || c == '」' ? -1 : 0;
            if ((marks.has(c) || c == '.' && isStop(text, at, end)) && (depth <= 0 || at + 1 < end && text.charAt(at + 1) == '”')) {
                int stop = at + 1;
                while (stop < end
                        && (Chars.isCloser(text.charAt(stop)) || marks.has(text.charAt(stop)))) {
                    stop++;
                }
                add(found, text, start, stop);
                start = stop;
                at = stop - 1;
                depth = 0;
            }
        }
        add(found, text, start, end);
        return found;
    }

    /// Whether a full stop ends a sentence: behind a word, before a space and a capital.
    private static boolean isStop(String text, int at, int end) {
        int next = at + 1;
        while (next < end && (Chars.isCloser(text.charAt(next)) || text.charAt(next) == ' ')) {
            next++;
        }
        char before = Chars.at(text, at - 1);
        boolean word = Character.isLowerCase(before) || Numerals.isDigit(before) || Chars.isCloser(before);
        return word && (next == end || next > at + 1 && (Character.isUpperCase(text.charAt(next))
                || Chars.isIn(text.charAt(next), "“\"(")));
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        while (start < to && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }
}
