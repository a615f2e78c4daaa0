package yandu.analysis.outline;

import yandu.document.Span;

/// Picks the words that say what a paragraph is about.
public final class Topics {
    private static final int MOST = 30;
    private static final String[] FRAMES = {"按照", "围绕", "根据", "为", "经", "对于", "在", "随着", "面对", "通过"};

    private Topics() {}

    /// The first clause that says something: behind a date, behind the words that name a speaker, behind a frame
    /// (按照…，), without 要 or 必须; what stands between 把 and 作为.
    public static Span of(String text, Span paragraph) {
        int start = behindDate(text, paragraph);
        start = Speakers.lead(text, new Span(start, paragraph.end()));
        int stop = stop(text, start, paragraph.end());
        for (int tries = 0; tries < 3 && stop < paragraph.end() && isFrame(text, start, stop); tries++) {
            start = Clauses.skip(text, stop, paragraph.end());
            stop = stop(text, start, paragraph.end());
        }
        return shorten(text, start, stop);
    }

    private static int behindDate(String text, Span paragraph) {
        int comma = Clauses.first(text, paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 16), "，,");
        boolean date = Numerals.isDigit(text.charAt(paragraph.start())) && comma + 1 < paragraph.end()
                && Chars.isComma(text.charAt(comma));
        return date ? comma + 1 : paragraph.start();
    }

    private static boolean isFrame(String text, int start, int stop) {
        int from = text.startsWith("要", start) ? start + 1 : start;
        for (var frame : FRAMES) {
            if (text.startsWith(frame, from) && text.charAt(stop) == '，') {
                return true;
            }
        }
        return stop - start < 4;
    }

    private static int stop(String text, int from, int end) {
        return Clauses.first(text, from, Math.min(end, from + 200), "，,。；;：:？?！!\n");
    }

    private static Span shorten(String text, int start, int stop) {
        int from = start;
        for (var word : new String[] {"要", "必须"}) {
            if (text.startsWith(word, from) && stop - from > word.length() + 3) {
                from += word.length();
                break;
            }
        }
        int as = text.indexOf("作为", from, Math.max(from, stop));
        if (text.startsWith("把", from) && as > from + 4) {
            return new Span(from + 1, Math.min(as, from + 1 + MOST));
        }
        var span = Clauses.trim(text, from, stop);
        return span.length() <= MOST ? span : new Span(span.start(), span.start() + MOST);
    }
}
