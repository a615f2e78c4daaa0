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
        int pause = -1;
        int comma = -1;
        int is = -1;
        int as = -1;
        boolean any = false;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (ANY.has(c)) {
                pause = c == '、' && pause < 0 ? at : pause;
                comma = c == '，' && comma < 0 ? at : comma;
                is = c == '是' && is < 0 && at > span.start() ? at : is;
                as = c == '为' ? at : as;
                any = true;
            }
        }
        return any ? new Joints(pause, comma, is, as) : NONE;
    }
}
