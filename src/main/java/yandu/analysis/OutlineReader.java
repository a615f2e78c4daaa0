package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.outline.Announced;
import yandu.analysis.outline.Clauses;
import yandu.analysis.outline.Draft;
import yandu.analysis.outline.LeadIn;
import yandu.analysis.outline.Lines;
import yandu.analysis.outline.ListFinder;
import yandu.analysis.outline.Names;
import yandu.analysis.outline.Topics;
import yandu.analysis.text.Chars;
import yandu.analysis.text.MarkedText;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Sentences;
import yandu.document.Span;

/// Reads the structure of a document: makes the records of what `outline` finds.
final class OutlineReader {
    private static final int INTRO = 160;
    private static final int ANNOUNCED = 60;

    /// What begins a heading in Markdown, in a text that is shown as it is.
    private static final char MARK = '#';

    private final MarkedText marked;
    private final String text;
    private final Lines lines;

    private OutlineReader(MarkedText marked) {
        this.marked = marked;
        this.text = marked.text();
        this.lines = new Lines(marked);
    }

    /// The outline of a document; the same text gives the same outline.
    static Outline read(Document document) {
        var reader = new OutlineReader(new MarkedText(document.text()));
        var lists = reader.lists(ListFinder.find(reader.marked, reader.lines), 0);
        var paragraphs = new ArrayList<Span>();
        for (var block : document.blocks()) {
            if (block.kind() != Block.Kind.TITLE) {
                paragraphs.add(block.span());
            }
        }
        return new Outline(lists, SpeechReader.read(reader.marked, paragraphs), reader.topics(paragraphs));
    }

    /// @param around where what is around the lists begins
    private List<Enumeration> lists(List<Draft> drafts, int around) {
        var lists = new ArrayList<Enumeration>(drafts.size());
        for (var draft : drafts) {
            lists.add(list(draft, around));
        }
        return lists;
    }

    private Enumeration list(Draft draft, int around) {
        var heads = heads(draft.entries());
        var items = new ArrayList<Item>();
        for (int at = 0; at < heads.size(); at++) {
            items.add(item(draft.entries().get(at), heads.get(at)));
        }
        var span = draft.span();
        return new Enumeration(
                name(items, draft, around), intro(span.start()), draft.style(), draft.explicit(), span, items);
    }

    private Item item(Draft.Entry entry, Span head) {
        var span = entry.span();
        var lists = lists(entry.lists(), span.start());
        return new Item(
                entry.label().of(text).strip(),
                entry.ordinal(),
                head.of(text),
                span,
                head,
                measures(head.end(), span.end(), lists),
                lists);
    }

    /// The heads of items, without a first clause that tells nothing apart: the same in all of them, and their only one
    /// or one that only leads to the next.
    private List<Span> heads(List<Draft.Entry> entries) {
        var heads = new ArrayList<Span>(entries.size());
        for (var entry : entries) {
            heads.add(head(entry));
        }
        if (heads.size() < 2) {
            return heads;
        }
        var first = Clauses.firstClause(marked, heads.getFirst());
        boolean tells = !first.equals(heads.getFirst()) && !LeadIn.is(text, first.start(), first.end());
        return tells || !allBeginWith(first, heads) ? heads : secondClauses(entries, heads);
    }

    private boolean allBeginWith(Span first, List<Span> heads) {
        for (var head : heads) {
            var clause = Clauses.firstClause(marked, head);
            if (clause.length() != first.length()
                    || !text.regionMatches(clause.start(), text, first.start(), first.length())) {
                return false;
            }
        }
        return true;
    }

    /// What follows the first clauses, or the heads where an item has but one clause.
    private List<Span> secondClauses(List<Draft.Entry> entries, List<Span> heads) {
        var second = new ArrayList<Span>(heads.size());
        for (int at = 0; at < heads.size(); at++) {
            int from = Clauses.firstClause(marked, heads.get(at)).end();
            var clause = Clauses.head(marked, from, entries.get(at).span().end());
            if (clause.length() < 2) {
                return heads;
            }
            second.add(clause);
        }
        return second;
    }

    /// The head stands on the label's line, or on the next where the label stands alone: the whole line where the
    /// item goes on in the next.
    private Span head(Draft.Entry entry) {
        int from = Clauses.skip(text, entry.label().end(), entry.span().end());
        int line = lines.at(from);
        int end = Math.max(from, Math.min(entry.span().end(), lines.span(line).end()));
        boolean goesOn = Clauses.skip(text, end, entry.span().end()) < entry.span().end();
        boolean title = goesOn && lines.endsItself(line) && Clauses.isTitle(marked, new Span(from, end));
        return title ? Clauses.trim(text, from, end) : Clauses.head(marked, from, end);
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
        for (var clause : Clauses.measures(marked, from, end)) {
            found.add(new Measure(clause.of(text), clause));
        }
    }

    /// What the heads have in common, else the noun that announces the list: just before it, or, for
    /// sentences on one theme each, anywhere before it in its paragraph.
    private String name(List<Item> items, Draft draft, int around) {
        var heads = new ArrayList<String>(items.size());
        for (var item : items) {
            heads.add(item.heading());
        }
        var common = Names.common(heads);
        int start = draft.span().start();
        int from = draft.style().endsWith("topic") ? lines.span(lines.at(start)).start() : sentenceBefore(start);
        return common.isEmpty() ? Announced.noun(text, Math.max(around, from), start) : common;
    }

    /// Where the sentence begins that ends before a place, at most so far back as a list is announced.
    private int sentenceBefore(int start) {
        int farthest = Math.max(0, start - ANNOUNCED);
        int end = start;
        while (end > farthest && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        while (end > farthest && !Chars.endsSentence(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private String intro(int start) {
        int end = start;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == MARK)) {
            end--;
        }
        int from = Math.max(0, end - INTRO);
        var before = text.substring(from, end);
        return before.isEmpty() ? "" : unmarked(Sentences.around(before, before.length() - 1).of(before));
    }

    /// Words without the marks of a heading before them.
    private static String unmarked(String words) {
        int at = 0;
        while (at < words.length() && words.charAt(at) == MARK) {
            at++;
        }
        return words.substring(at).strip();
    }

    private List<Topic> topics(List<Span> paragraphs) {
        var topics = new ArrayList<Topic>(paragraphs.size());
        for (var paragraph : paragraphs) {
            topics.add(new Topic(paragraph, Topics.of(marked, paragraph).of(text)));
        }
        return topics;
    }
}
