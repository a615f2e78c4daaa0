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
import yandu.document.Sentences;
import yandu.document.Span;

/// How much of a report is recited around a place.
public enum Reach {
    REPORT,
    PARAGRAPH,
    /// The innermost list.
    LIST,
    /// The innermost item of a list: an area, a slogan.
    ITEM,
    SENTENCE;

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
            case SENTENCE -> sentence(analysis, place);
        };
    }

    /// The reach that a passage is, the widest if it is several; a piece of a sentence counts as one.
    public static Optional<Reach> of(Analysis analysis, Span passage) {
        return Stream.of(values())
                .filter(reach -> reach.around(analysis, passage.start()).equals(passage))
                .findFirst()
                .or(() -> sentence(analysis, passage.start()).contains(passage) ? Optional.of(SENTENCE) : Optional.empty());
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

    /// Between sentences the paragraph.
    private static Span sentence(Analysis analysis, int place) {
        var sentence = Sentences.around(analysis.document().text(), place);
        return sentence.length() > 0 ? sentence : PARAGRAPH.around(analysis, place);
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
