package yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yandu.analysis.Analysis;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.Topic;
import yandu.document.Block;
import yandu.document.Document;
import yandu.document.Span;
import yandu.ui.reader.OutlineEntry.Kind;

/// Makes the outline as it is shown: title, paragraphs by topic, in each its lists with items and measures.
final class OutlineEntries {

    /// A paragraph without a topic shows this many of its first characters.
    private static final int MOST = 24;

    private final Document document;
    private final List<Enumeration> lists;
    private final Optional<Enumeration> areas;
    private final List<Topic> topics;

    private OutlineEntries(Analysis analysis) {
        this.document = analysis.document();
        this.lists = analysis.outline().lists();
        this.areas = analysis.outline().areas();
        this.topics = analysis.outline().topics();
    }

    static List<OutlineEntry> of(Analysis analysis) {
        return new OutlineEntries(analysis).entries();
    }

    private List<OutlineEntry> entries() {
        var entries = new ArrayList<OutlineEntry>();
        int covered = 0;
        for (Block block : document.blocks()) {
            if (block.span().start() < covered) {
                continue;
            }
            var inside = listsFrom(block.span());
            var children = inside.stream().map(this::list).toList();
            covered = inside.stream().mapToInt(list -> list.span().end()).max().orElse(0);
            entries.add(new OutlineEntry(kind(block), topic(block.span()), 0, 0, 0, block.span(), children));
        }
        return entries;
    }

    /// The lists that begin in a block; they may reach beyond it.
    private List<Enumeration> listsFrom(Span block) {
        return lists.stream().filter(list -> block.contains(list.span().start())).toList();
    }

    private OutlineEntry list(Enumeration list) {
        boolean carries = areas.filter(list::equals).isPresent();
        var items = list.items().stream().map(item -> item(item, carries)).toList();
        return new OutlineEntry(Kind.LIST, list.name(), 0, items.size(), 0, list.span(), items);
    }

    private OutlineEntry item(Item item, boolean area) {
        var children = new ArrayList<OutlineEntry>();
        item.lists().forEach(list -> children.add(list(list)));
        item.measures()
                .forEach(
                        measure ->
                                children.add(
                                        new OutlineEntry(
                                                Kind.MEASURE, measure.text(), 0, 0, 0, measure.span(), List.of())));
        children.sort((a, b) -> a.span().compareTo(b.span()));
        return new OutlineEntry(
                Kind.ITEM, item.heading(), item.ordinal(), 0, area ? item.ordinal() : 0, item.span(), children);
    }

    private String topic(Span span) {
        var topic = topics.stream().filter(found -> found.paragraph().overlaps(span)).findFirst();
        return topic.map(Topic::text).orElseGet(() -> opening(document.slice(span)));
    }

    private static String opening(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }

    private static Kind kind(Block block) {
        return switch (block.kind()) {
            case TITLE -> Kind.TITLE;
            case HEADING -> Kind.HEADING;
            case PARAGRAPH, ITEM, ROW, NOTE -> Kind.PARAGRAPH;
        };
    }
}
