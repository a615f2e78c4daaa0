package yandu.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Material;
import yandu.study.Prompt;

/// The persons that a report names, and questions for their names, where these are wanted.
final class People {
    /// How the keys of their cards begin: these are of this paper only, a name is nothing to learn by heart.
    static final String KEY = "person:";

    private static final int LONGEST_SENTENCE = 120;
    private static final int LEAST_CONTEXT = 8;

    private final Material material;
    private final boolean allowed;
    private final NavigableMap<Integer, Span> places = new TreeMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    People(Material material, boolean allowed) {
        this.material = material;
        this.allowed = allowed;
        for (var phrase : material.analysis().phrases()) {
            if (phrase.kind() == PhraseKind.PERSON) {
                names.add(phrase.text());
                phrase.occurrences().forEach(place -> places.put(place.start(), place));
            }
        }
    }

    boolean allowed() {
        return allowed;
    }

    Set<String> names() {
        return names;
    }

    /// Whether a span is the name of a person.
    boolean is(Span span) {
        return span.equals(places.get(span.start()));
    }

    /// Whether a person is named in a span as such, not as a part of the name of a thing.
    boolean in(Span span) {
        return places.subMap(span.start(), span.end()).values().stream().anyMatch(span::contains);
    }

    /// A card for the first place of each name where it can be asked for; none where they are not wanted.
    List<Card> cards() {
        var cards = new ArrayList<Card>();
        var seen = new LinkedHashSet<String>();
        for (var place : allowed ? places.values() : List.<Span>of()) {
            var name = place.of(material.text());
            if (!seen.contains(name)) {
                card(name, place).ifPresent(cards::add);
                seen.add(name);
            }
        }
        return cards;
    }

    private Optional<Card> card(String name, Span place) {
        var sentence = material.sentence(place);
        var front = sentence.of(material.text()).strip().replace(name, Prompt.BLANK);
        boolean fits = sentence.length() <= LONGEST_SENTENCE && front.length() >= LEAST_CONTEXT + Prompt.BLANK.length();
        return fits
                ? Optional.of(
                        new Card(
                                KEY + name,
                                CardKind.PHRASE_CLOZE,
                                Prompt.of("prompt.phrase-cloze", front),
                                new Answer.Literal(name, place),
                                sentence,
                                material.areaAt(place)))
                : Optional.empty();
    }
}
