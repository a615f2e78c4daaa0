package yandu.analysis;

import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Leaves out the words at both ends of a phrase that only say who says it, when it holds or that it is done:
/// 强调|建设渔港, 以往|巡查走访, 公私合营|来进行.
final class Trim {
    private static final List<String> LEADING =
            List.of("突出强调", "强调", "指出", "要求", "认为", "以往", "以前", "过去", "目前", "当前", "近年来", "今后");
    private static final CharSet LEADING_FIRST = CharSet.of("突强指要认以过目当近今");
    private static final List<String> TRAILING = List.of("来进行");
    private static final CharSet TRAILING_LAST = CharSet.lastOf(TRAILING);
    private static final int SHORTEST = 4;
    private static final List<String> DEGREES =
            List.of("somewhat ", "slightly ", "very ", "quite ", "earlier ", "later ", "recent ", "further ");
    private static final CharSet DEGREE_FIRST = CharSet.of("svqelrf");

    private final String text;

    Trim(String text) {
        this.text = text;
    }

    /// @param span not empty
    Span of(Span span) {
        boolean first = LEADING_FIRST.has(text.charAt(span.start()));
        boolean last = TRAILING_LAST.has(text.charAt(span.end() - 1));
        return first || last ? cut(span) : span;
    }

    private Span cut(Span span) {
        boolean opened = span.start() > 0 && Chars.isQuote(text.charAt(span.start() - 1));
        boolean closed = span.end() < text.length() && Chars.isQuote(text.charAt(span.end()));
        if (opened && closed) {
            return span;
        }
        int start = behindLeading(span);
        return new Span(start, beforeTrailing(start, span.end()));
    }

    /// The same of an English phrase: without a word that says how much or when (somewhat faster growth).
    ///
    /// @param span not empty
    Span ofEnglish(Span span) {
        return DEGREE_FIRST.has(text.charAt(span.start())) ? new Span(behindDegree(span), span.end()) : span;
    }

    private int behindDegree(Span span) {
        for (var word : DEGREES) {
            int start = span.start() + word.length();
            int next = text.startsWith(word, span.start()) ? text.indexOf(' ', start) : -1;
            if (next > 0 && next < span.end()) {
                return behindSpace(start, span.end());
            }
        }
        return span.start();
    }

    private int behindSpace(int from, int end) {
        int at = from;
        while (at < end && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindLeading(Span span) {
        for (var word : LEADING) {
            int start = span.start() + word.length();
            if (text.startsWith(word, span.start()) && start + SHORTEST <= span.end() && mayBegin(text.charAt(start))) {
                return start;
            }
        }
        return span.start();
    }

    /// 今后五年 is a time of its own.
    private static boolean mayBegin(char c) {
        return Chars.isHan(c) && !Chars.isNumeral(c) && c != '的';
    }

    private int beforeTrailing(int start, int end) {
        for (var word : TRAILING) {
            int before = end - word.length();
            if (text.startsWith(word, before) && before - start >= SHORTEST) {
                return before;
            }
        }
        return end;
    }
}
