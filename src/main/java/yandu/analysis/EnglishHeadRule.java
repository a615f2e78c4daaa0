package yandu.analysis;

import java.util.regex.Pattern;
import yandu.document.Span;

/// What an English report says that is to be done: the heads of its lists without the words that lead to them (we need
/// to encourage innovation), lines that are headings, whole sentences in quotation marks, and three things that open alike (more production, more efficiency, more incentives).
final class EnglishHeadRule implements PhraseRule {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 80;
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:(?:we|it|they|this|the [a-z]+|I|let us|let’s|let's) )?"
                            + "(?:(?:need|have|want|is|are|must|should|shall|will|can|ought)(?: to)? |to )?");
    private static final Pattern ALIKE =
            Pattern.compile("\\b(\\w{4,}) [\\w-]{4,20}(?:, \\1 [\\w-]{4,20}){1,12},? (?:and )?\\1 [\\w-]{4,20}");

    @Override
    public String name() {
        return "english-head";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (!text.chinese()) {
            text.outline().lists().forEach(list -> collect(list, text.text(), found));
            headings(text.text(), found);
            quotes(text, found);
            var matcher = ALIKE.matcher(text.text());
            while (matcher.find()) {
                var span = new Span(matcher.start(), matcher.end());
                found.add(span, PhraseKind.PARALLEL, 0.75);
            }
        }
    }

    /// Short lines without a mark at their end, but for those that begin with a label.
    private void headings(String text, Sink found) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            boolean heading = end - start >= SHORTEST && end - start <= LONGEST
                    && Character.isUpperCase(text.charAt(start)) && Character.isLetter(text.charAt(end - 1));
            int space = text.indexOf(' ', start);
            if (heading && space < end && !Character.isDigit(text.charAt(space + 1))) {
                found.add(new Span(start, end), PhraseKind.TERM, 0.5);
            }
            start = end + 1;
        }
    }

    /// Quoted words, without the mark that English sets before the closing quotation mark.
    private void quotes(ScannedText text, Sink found) {
        for (var quote : text.quotes()) {
            int end = quote.end() - 1;
            end -= ".,".indexOf(text.text().charAt(end - 1)) >= 0 ? 1 : 0;
            boolean shouted = text.text().indexOf('!', quote.start(), end) >= 0;
            if (end - quote.start() > SHORTEST && end - quote.start() <= LONGEST && !shouted) {
                found.add(new Span(quote.start() + 1, end), PhraseKind.QUOTED, 0.65);
            }
        }
    }

    private void collect(Enumeration list, String text, Sink found) {
        for (var item : list.items()) {
            var head = item.headingSpan();
            var lead = LEAD.matcher(text).region(head.start(), head.end());
            var span = new Span(lead.lookingAt() ? lead.end() : head.start(), head.end());
            if (span.length() >= SHORTEST && span.length() <= LONGEST) {
                found.add(span, PhraseKind.TERM, list.explicit() ? 0.75 : 0.6);
            }
            item.lists().forEach(inner -> collect(inner, text, found));
        }
    }
}
