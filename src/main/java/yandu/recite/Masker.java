package yandu.recite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.study.Card;
import yandu.study.Material;

/// Makes the masks of a report. Immutable; made once for a report and its cards.
public final class Masker {

    /// People, places and organizations are not learnt by heart.
    private static final Set<PhraseKind> KEYWORDS =
            EnumSet.complementOf(EnumSet.of(PhraseKind.PLACE, PhraseKind.ORGANIZATION, PhraseKind.PERSON));

    private final Clauses clauses;
    private final NavigableMap<Integer, Span> keywords = new TreeMap<>();
    private final NavigableMap<Integer, Span> labels = new TreeMap<>();
    private final NavigableMap<Span, List<String>> cards = new TreeMap<>();
    private final List<Asked> several = new ArrayList<>();

    public Masker(Material material, List<Card> cards) {
        clauses = new Clauses(material.text(), labels);
        material.analysis().outline().lists().forEach(this::label);
        Stream.concat(heads(material), phrases(material)).sorted().forEach(this::keyword);
        Asked.in(cards, material.text()).forEach(this::feed);
    }

    /// What a level hides of a passage.
    public Mask mask(Span passage, MaskLevel level) {
        var blanks = new ArrayList<Blank>();
        hidden(passage, level).map(this::blank).forEach(blanks::add);
        var mask = new Mask(level, passage, blanks, List.of());
        return mask.with(several.stream().flatMap(asked -> bundle(mask, asked).stream()).toList());
    }

    private Stream<Span> hidden(Span passage, MaskLevel level) {
        return switch (level) {
            case PLAIN -> Stream.empty();
            case KEYWORDS ->
                    keywords.subMap(passage.start(), passage.end()).values().stream().filter(passage::contains);
            case HALF, FIRST, ALL ->
                    clauses.in(passage).stream().flatMap(clause -> clauses.hidden(clause, level).stream());
        };
    }

    private Blank blank(Span span) {
        var keys =
                cards.subMap(new Span(span.start(), Integer.MAX_VALUE), new Span(span.end(), span.end()))
                        .entrySet().stream()
                        .filter(card -> span.contains(card.getKey()))
                        .flatMap(card -> card.getValue().stream())
                        .toList();
        return new Blank(span, new Size(clauses.count(span), clauses.isLatin(span)), keys);
    }

    private static Stream<Span> heads(Material material) {
        return material.lists().stream().flatMap(list -> list.heads().stream()).map(head -> head.span());
    }

    private static Stream<Span> phrases(Material material) {
        return material.analysis().phrases().stream()
                .filter(phrase -> KEYWORDS.contains(phrase.kind()))
                .flatMap(phrase -> phrase.occurrences().stream());
    }

    /// Of keywords that overlap the first counts, of those that begin together the longest.
    private void keyword(Span found) {
        clauses.bare(found.start(), found.end())
                .filter(span -> overlapping(keywords, span).isEmpty())
                .ifPresent(span -> keywords.put(span.start(), span));
    }

    private static Optional<Span> overlapping(NavigableMap<Integer, Span> spans, Span span) {
        var before = spans.lowerEntry(span.end());
        return Optional.ofNullable(before).map(entry -> entry.getValue()).filter(span::overlaps);
    }

    private void label(Enumeration list) {
        for (var item : list.items()) {
            label(item);
            item.lists().forEach(this::label);
        }
    }

    /// From the beginning of an item to its head; an item without a label has none.
    private void label(Item item) {
        if (!item.label().isEmpty() && item.span().start() < item.headingSpan().start()) {
            labels.put(item.span().start(), new Span(item.span().start(), item.headingSpan().start()));
        }
    }

    /// Of the cards of a family that ask for the same words only the first is fed; the user's own always are.
    private void feed(Asked.Family family, List<Asked> all) {
        var taken = new TreeMap<Integer, Span>();
        for (var asked : all) {
            if (asked.places().size() > 1) {
                several.add(asked);
            } else if (family == Asked.Family.OWN) {
                cards.computeIfAbsent(asked.places().getFirst(), _ -> new ArrayList<>()).add(asked.card());
            } else if (overlapping(taken, asked.places().getFirst()).isEmpty()) {
                var span = asked.places().getFirst();
                taken.put(span.start(), span);
                cards.computeIfAbsent(span, _ -> new ArrayList<>(List.of(asked.card())));
            }
        }
    }

    /// The blanks that hide all the words of a card, if all are hidden.
    private static Optional<Bundle> bundle(Mask mask, Asked asked) {
        var blanks = asked.places().stream().map(mask::holding).distinct().toList();
        return blanks.contains(-1) ? Optional.empty() : Optional.of(new Bundle(asked.card(), blanks));
    }
}
