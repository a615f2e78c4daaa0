package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Heads of list items (聚焦城乡融合发展): what the author himself put at the front.
final class HeadingRule implements PhraseRule {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        text.outline().lists().forEach(list -> collect(list, text.text(), found::add));
        return found;
    }

    private void collect(Enumeration list, String text, Consumer<Candidate> found) {
        for (var item : list.items()) {
            var span = trimmed(text, item.headingSpan());
            if (span.length() >= SHORTEST && span.length() <= LONGEST) {
                found.accept(new Candidate(span, PhraseKind.TERM, list.explicit() ? 0.8 : 0.6, name()));
            }
            item.lists().forEach(inner -> collect(inner, text, found));
        }
    }

    private static Span trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && (Chars.endsClause(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
