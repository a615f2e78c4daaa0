package yandu.document;

import java.util.ArrayList;
import java.util.List;

/// Sentence borders in Chinese and English text.
public final class Sentences {

    private static final String ENDS = "。！？!?；;";
    private static final String CLOSERS = "”’」』）)》\"'";

    /// Characters that end nothing, most of a Chinese text.
    private static final char FIRST_CHINESE = '\u4e00';
    private static final char LAST_CHINESE = '\u9fff';

    private Sentences() {}

    /// The sentence around `offset`: from behind the last sentence end (or line break) before it to the
    /// next one, closing quotation marks included, white space at both ends left out.
    public static Span around(String text, int offset) {
        int start = Math.min(offset, text.length());
        while (start > 0 && !endsBefore(text, start)) {
            start--;
        }
        int end = Math.min(offset, text.length());
        while (end < text.length() && !(end > start && endsBefore(text, end))) {
            end++;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// The sentences of a passage in order, those at its ends cut to it.
    public static List<Span> in(String text, Span passage) {
        var sentences = new ArrayList<Span>();
        int at = passage.start();
        while (at < passage.end()) {
            var sentence = around(text, at);
            if (sentence.end() <= at) {
                at++;
                continue;
            }
            sentences.add(new Span(Math.max(passage.start(), sentence.start()), Math.min(passage.end(), sentence.end())));
            at = sentence.end();
        }
        return sentences;
    }

    /// Whether a sentence is over just before `offset`.
    private static boolean endsBefore(String text, int offset) {
        char last = text.charAt(offset - 1);
        if (last >= FIRST_CHINESE && last <= LAST_CHINESE) {
            return false;
        }
        if (last == '\n') {
            return true;
        }
        if (offset < text.length() && CLOSERS.indexOf(text.charAt(offset)) >= 0) {
            return false;
        }
        int at = offset - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        char mark = text.charAt(at);
        return ENDS.indexOf(mark) >= 0 || mark == '.' && endsEnglish(text, at);
    }

    private static boolean endsEnglish(String text, int dot) {
        return dot + 1 >= text.length()
                || text.charAt(dot + 1) == '\n'
                || text.charAt(dot + 1) == ' '
                        && dot > 1
                        && Character.isLowerCase(text.charAt(dot - 1))
                        && Character.isLowerCase(text.charAt(dot - 2));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }
}
