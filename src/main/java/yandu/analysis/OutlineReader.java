package yandu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yandu.analysis.outline.Clauses;
import yandu.analysis.outline.Draft;
import yandu.analysis.outline.Lines;
import yandu.analysis.outline.ListFinder;
import yandu.document.Document;
import yandu.document.Sentences;
import yandu.document.Span;

/// Reads the structure of a document.
final class OutlineReader {
    private static final int INTRO = 80;

    private final String text;

    private OutlineReader(String text) {
        this.text = text;
    }

    /// The outline of a document; the same text gives the same outline.
    static Outline read(Document document) {
        var text = document.text();
        var reader = new OutlineReader(text);
        var lines = new Lines(text);
        return new Outline(ListFinder.find(text, lines).stream()
                .map(reader::list)
                .sorted(Comparator.comparing(Enumeration::span))
                .toList());
    }

    private Enumeration list(Draft draft) {
        var items = draft.entries().stream().map(this::item).toList();
        return new Enumeration(
                name(items), intro(draft.span().start()), draft.style(), draft.explicit(), draft.span(), items);
    }

    private Item item(Draft.Entry entry) {
        var span = entry.span();
        var head = Clauses.head(text, entry.label().end(), span.end());
        var lists = entry.lists().stream().map(this::list).toList();
        return new Item(
                label(entry), entry.ordinal(), head.of(text), span, head, measures(head.end(), span.end(), lists), lists);
    }

    private String label(Draft.Entry entry) {
        return entry.label().of(text).strip();
    }

    private List<Measure> measures(int from, int end, List<Enumeration> lists) {
        var found = new ArrayList<Measure>();
        int at = from;
        for (var list : lists) {
            add(found, at, Math.max(at, list.span().start()));
            at = Math.max(at, list.span().end());
        }
        add(found, at, Math.max(at, end));
        return found;
    }

    private void add(List<Measure> found, int from, int end) {
        for (var clause : Clauses.measures(text, from, end)) {
            found.add(new Measure(clause.of(text), clause));
        }
    }

    private String intro(int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        if (at == 0) {
            return "";
        }
        var sentence = Sentences.around(text.substring(Math.max(0, at - INTRO * 2), at), Math.min(at, INTRO * 2) - 1);
        return sentence.of(text.substring(Math.max(0, at - INTRO * 2), at));
    }

    private String name(List<Item> items) {
        var first = items.getFirst().heading();
        int common = first.length();
        for (var item : items) {
            int agree = 0;
            while (agree < Math.min(common, item.heading().length())
                    && item.heading().charAt(agree) == first.charAt(agree)) {
                agree++;
            }
            common = agree;
        }
        return items.size() > 1 ? first.substring(0, common) : "";
    }
}
