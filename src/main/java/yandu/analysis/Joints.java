package yandu.analysis;

import yandu.analysis.text.CharSet;
import yandu.document.Span;

/// Where some characters stand that join words, looked for once for all who ask of a span; -1 where there is none.
///
/// @param pause the first 、
/// @param comma the first ，
/// @param is the first 是 behind the first character
/// @param as the last 为
record Joints(int pause, int comma, int is, int as) {
    private static final CharSet ANY = CharSet.of("、，是为");
    private static final Joints NONE = new Joints(-1, -1, -1, -1);

    static Joints in(String text, Span span) {
        int at = span.start();
        while (at < span.end() && !ANY.has(text.charAt(at))) {
            at++;
        }
        return at == span.end() ? NONE : of(text, span);
    }

    private static Joints of(String text, Span span) {
        int pause = -1;
        int comma = -1;
        int is = -1;
        int as = -1;
        for (int at = span.end() - 1; at >= span.start(); at--) {
            char c = text.charAt(at);
            pause = c == '、' ? at : pause;
            comma = c == '，' ? at : comma;
            is = c == '是' && at > span.start() ? at : is;
            as = c == '为' && as < 0 ? at : as;
        }
        return new Joints(pause, comma, is, as);
    }
}
