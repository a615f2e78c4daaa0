package yandu.quiz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import yandu.document.Span;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.CardMakers;
import yandu.study.Material;
import yandu.study.StudyItem;
import yandu.study.StudyList;

/// What the questions of a paper are made from: the cards of a report, its phrases and its lists, worked out
/// once.
public final class Pool {
    private final Material material;
    private final Map<CardKind, List<Card>> cards = new EnumMap<>(CardKind.class);
    private final Map<StudyItem.Kind, List<StudyItem>> items = new EnumMap<>(StudyItem.Kind.class);
    private final NavigableMap<Integer, StudyItem> phrasesByPlace = new TreeMap<>();
    private final Map<String, List<Span>> places = new HashMap<>();
    private final List<Group> groups;

    /// A list and those of its items that have measures.
    public record Group(StudyList list, List<Member> members) {}

    /// An item of a list.
    ///
    /// @param facts measures that belong to it and do not give it away: they share no two characters with its
    ///     head
    public record Member(StudyList.Head head, List<Fact> facts) {}

    /// A measure with the card that asks where it belongs.
    public record Fact(String text, Span span, Card card) {}

    /// Everything that a report holds for questions.
    public Pool(Material material) {
        this.material = material;
        for (var card : CardMakers.make(material)) {
            cards.computeIfAbsent(card.kind(), _ -> new ArrayList<>()).add(card);
        }
        for (var item : material.items()) {
            items.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item);
            if (item.kind().isPhrase()) {
                phrasesByPlace.put(item.span().start(), item);
            }
        }
        material.analysis().phrases().forEach(phrase -> places.put(phrase.text(), phrase.occurrences()));
        var owners = new HashMap<String, Card>();
        cards(CardKind.MEASURE_AREA).forEach(card -> owners.put(card.prompt().args().getFirst(), card));
        this.groups = material.lists().stream().map(list -> group(list, owners)).toList();
    }

    /// The lists of the report with what belongs to their items.
    public List<Group> groups() {
        return groups;
    }

    /// The cards of a kind, in order of place, possibly none.
    public List<Card> cards(CardKind kind) {
        return cards.getOrDefault(kind, List.of());
    }

    Material material() {
        return material;
    }

    String text() {
        return material.text();
    }

    List<StudyItem> items(StudyItem.Kind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /// The phrase that starts where `span` does.
    Optional<StudyItem> phraseAt(Span span) {
        return Optional.ofNullable(phrasesByPlace.get(span.start()));
    }

    /// The phrases inside a span, in order of place; of two that start together one.
    List<StudyItem> phrasesIn(Span span) {
        return phrasesByPlace.subMap(span.start(), span.end()).values().stream()
                .filter(item -> span.contains(item.span()))
                .toList();
    }

    /// Everywhere the words of an item stand as a phrase.
    List<Span> placesOf(StudyItem item) {
        return places.getOrDefault(item.text(), List.of(item.span()));
    }

    private static Group group(StudyList list, Map<String, Card> owners) {
        var members = new ArrayList<Member>();
        for (var head : list.heads()) {
            var facts = new ArrayList<Fact>();
            for (var measure : head.item().measures()) {
                var card = owners.get(measure.text());
                var own = head.text().substring(list.opening().length());
                if (card != null && !Likeness.shareWord(measure.text(), own)) {
                    facts.add(new Fact(measure.text(), measure.span(), card));
                }
            }
            if (!facts.isEmpty()) {
                members.add(new Member(head, List.copyOf(facts)));
            }
        }
        return new Group(list, List.copyOf(members));
    }
}
