package yandu.recite;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.analysis.Analysis;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.document.Block;
import yandu.document.Span;

/// How much of a report is recited around a place.
public enum Reach {
    REPORT,
    PARAGRAPH,
    /// The innermost list.
    LIST,
    /// The innermost item of a list: an area, a slogan.
    ITEM;

    /// The word used in keys: `paragraph`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The reach after this one, round and round.
    public Reach next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// The passage around a place; where no list is, the paragraph, and between paragraphs the one before.
    public Span around(Analysis analysis, int place) {
        return switch (this) {
            case REPORT -> new Span(0, analysis.document().text().length());
            case PARAGRAPH -> paragraph(analysis.document().blocks(), place);
            case LIST -> list(analysis, place).map(Enumeration::span).orElseGet(() -> PARAGRAPH.around(analysis, place));
            case ITEM -> item(analysis, place).map(Item::span).orElseGet(() -> PARAGRAPH.around(analysis, place));
        };
    }

    /// The innermost list around a place.
    public static Optional<Enumeration> list(Analysis analysis, int place) {
        return all(analysis.outline().lists())
                .filter(list -> list.span().contains(place))
                .min(Comparator.comparingInt(list -> list.span().length()));
    }

    private static Optional<Item> item(Analysis analysis, int place) {
        return all(analysis.outline().lists())
                .flatMap(list -> list.items().stream())
                .filter(item -> item.span().contains(place))
                .min(Comparator.comparingInt(item -> item.span().length()));
    }

    private static Stream<Enumeration> all(List<Enumeration> lists) {
        return lists.stream()
                .flatMap(
                        list ->
                                Stream.concat(
                                        Stream.of(list),
                                        all(list.items().stream().flatMap(item -> item.lists().stream()).toList())));
    }

    private static Span paragraph(List<Block> blocks, int place) {
        return blocks.stream()
                .map(Block::span)
                .filter(span -> span.start() <= place)
                .max(Comparator.comparingInt(Span::start))
                .or(() -> blocks.stream().map(Block::span).findFirst())
                .orElse(new Span(0, 0));
    }
}
