package yandu.analysis.outline;

import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Picks the words that say what a paragraph is about.
public final class Topics {
    private static final int LEAST = 4;
    private static final int MOST = 30;
    /// How far into a paragraph a topic is looked for.
    private static final int LOOK = 300;
    private static final CharSet STOPS = CharSet.of("，,。.；;：:？?！!\n");
    private static final CharSet COMMAS = CharSet.of("，,");
    /// What leads on here whatever it ends with.
    private static final CharSet LEADS = CharSet.of("为经在");

    private Topics() {}

    /// The first clause that says something and is short enough: behind a date, behind the words that name a
    /// speaker, behind a frame (按照…，), without 要 or 必须; what stands between 把 and 作为. Where there is none,
    /// the beginning.
    public static Span of(MarkedText marked, Span paragraph) {
        var text = marked.text();
        int end = Math.min(paragraph.end(), paragraph.start() + LOOK);
        int start = behindDate(marked, paragraph);
        while (start < end) {
            start = Speakers.lead(marked, new Span(start, end));
            int stop = Clauses.first(marked, start, end, STOPS);
            var words = core(text, start, stop);
            int scale = scale(text, words);
            boolean fits = words.length() >= LEAST * scale && words.length() <= MOST * scale;
            if (fits && !isFrame(text, start, stop, end)) {
                return words;
            }
            start = Math.max(stop + 1, Clauses.skip(text, stop, end));
        }
        var words = core(text, paragraph.start(), Clauses.first(marked, paragraph.start(), end, STOPS));
        int most = MOST * scale(text, words);
        int limit = words.start() + most;
        return words.length() <= most ? words : new Span(words.start(), cut(text, words.start(), limit));
    }

    /// How many letters say as much as one Chinese character.
    private static int scale(String text, Span words) {
        return words.length() > 0 && Chars.isLatin(text.charAt(words.start())) ? 4 : 1;
    }

    private static int cut(String text, int from, int limit) {
        int space = text.substring(from, limit).lastIndexOf(' ');
        return Chars.isLatin(text.charAt(limit - 1)) && space > 0 ? from + space : limit;
    }

    private static int behindDate(MarkedText marked, Span paragraph) {
        var text = marked.text();
        if (!Numerals.isDigit(text.charAt(paragraph.start()))) {
            return paragraph.start();
        }
        int look = Math.min(paragraph.end(), paragraph.start() + 16);
        int comma = Clauses.first(marked, paragraph.start(), look, COMMAS);
        return comma + 1 < paragraph.end() && Chars.isComma(text.charAt(comma)) ? comma + 1 : paragraph.start();
    }

    /// Whether a clause only leads to the next: 按照…，or the name of an agency before a colon.
    private static boolean isFrame(String text, int start, int stop, int end) {
        if (stop < end && Chars.isIn(text.charAt(stop), "：:")) {
            var clause = text.substring(start, stop);
            return clause.contains("消息") || clause.endsWith("电") || clause.endsWith("讯");
        }
        int from = text.startsWith("要", start) ? start + 1 : start;
        return stop < end && text.charAt(stop) == '，'
                && (LEADS.has(text.charAt(from)) || LeadIn.is(text, from, stop));
    }

    private static Span core(String text, int start, int stop) {
        int from = Clauses.skip(text, start, stop);
        for (var word : new String[] {"要", "必须"}) {
            if (text.startsWith(word, from) && stop - from > word.length() + 3) {
                from += word.length();
                break;
            }
        }
        int as = text.indexOf("作为", from, Math.max(from, stop));
        boolean frame = text.startsWith("把", from) && as > from + 4;
        return frame ? new Span(from + 1, as) : Clauses.trim(text, from, stop);
    }
}
