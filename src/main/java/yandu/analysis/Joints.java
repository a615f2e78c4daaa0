package yandu.analysis;

import yandu.analysis.text.CharSet;
import yandu.document.Span;

/// Where some characters stand that join words, looked for once for all who ask of a span; -1 where there is none.
///
/// @param pause the first 、
/// @param comma the first ，
/// @param is the first 是 behind the first character
/// @param as the last 为
/// @param must the first 要 behind the first character
/// @param to the first 到 behind the first character
/// @param where the first 上, 中 or 下 behind the first character
/// @param quote the first “ or ”
record Joints(int pause, int comma, int is, int as, int must, int to, int where, int quote) {
    private static final CharSet ANY = CharSet.of("、，是为要到上中下“”");
    private static final Joints NONE = new Joints(-1, -1, -1, -1, -1, -1, -1, -1);

    static Joints in(String text, Span span) {
        int at = span.start();
        while (at < span.end() && !ANY.has(text.charAt(at))) {
            at++;
        }
        return at == span.end() ? NONE : from(at, text, span);
    }

    private static Joints from(int first, String text, Span span) {
        int pause = -1;
        int comma = -1;
        int is = -1;
        int as = -1;
        int must = -1;
        int to = -1;
        int where = -1;
        int quote = -1;
        for (int at = first; at < span.end(); at++) {
            boolean inside = at > span.start();
            switch (text.charAt(at)) {
                case '、' -> pause = pause < 0 ? at : pause;
                case '，' -> comma = comma < 0 ? at : comma;
                case '为' -> as = at;
                case '是' -> is = is < 0 && inside ? at : is;
                case '要' -> must = must < 0 && inside ? at : must;
                case '到' -> to = to < 0 && inside ? at : to;
                case '上', '中', '下' -> where = where < 0 && inside ? at : where;
                case '“', '”' -> quote = quote < 0 ? at : quote;
                default -> {
                    // joins nothing
                }
            }
        }
        return new Joints(pause, comma, is, as, must, to, where, quote);
    }
}
