package yandu.recite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;

/// The words of the text that a card asks for where they stand. Who says these has answered it.
///
/// @param card its key
/// @param places of the words, in order, at least one
record Asked(String card, List<Span> places) {

    /// Cards that ask alike. One blank feeds no two of a family that ask for the same words.
    enum Family {
        WORDS,
        HEADS,
        SEVERAL,
        OWN,
        /// Saying their words in the text does not answer them.
        NEVER
    }

    /// @param order among the cards of the family: what asks most like a blank does comes first
    private record Way(Family family, int order) {}

    Asked {
        places = List.copyOf(places);
    }

    private static Way way(CardKind kind) {
        return switch (kind) {
            case PHRASE_CLOZE -> new Way(Family.WORDS, 0);
            case FIGURE -> new Way(Family.WORDS, 1);
            case DATE -> new Way(Family.WORDS, 2);
            case SLOGAN_CLOZE -> new Way(Family.HEADS, 0);
            case AREA_HEAD -> new Way(Family.HEADS, 1);
            case SLOGAN_COMPLETION -> new Way(Family.HEADS, 2);
            case AREA_NEXT -> new Way(Family.HEADS, 3);
            case SEQUENCE -> new Way(Family.SEVERAL, 0);
            case SENTENCE_CLOZE -> new Way(Family.SEVERAL, 1);
            case OWN, OWN_CLOZE -> new Way(Family.OWN, 0);
            case AREA_NUMBER, MEASURE_AREA, EXPANSION, CONTRAST -> new Way(Family.NEVER, 0);
        };
    }

    /// What cards ask for in a text, by family, what asks most like a blank first.
    static Map<Family, List<Asked>> in(List<Card> cards, String text) {
        return cards.stream()
                .filter(card -> way(card.kind()).family() != Family.NEVER && !places(card, text).isEmpty())
                .sorted(Comparator.comparingInt(card -> way(card.kind()).order()))
                .collect(
                        groupingBy(
                                card -> way(card.kind()).family(),
                                () -> new EnumMap<>(Family.class),
                                mapping(
                                        card -> new Asked(card.key(), places(card, text)), toList())));
    }

    private static List<Span> places(Card card, String text) {
        return switch (card.answer()) {
            case Answer.Literal(var _, var span) -> List.of(span);
            case Answer.Series(var pieces) -> pieces.stream().map(Answer.Literal::span).toList();
            case Answer.Own(var parts) -> find(parts, card.sentence(), text);
            case Answer.Expansion _ -> List.of();
        };
    }

    /// Where the user's words stand in a sentence, one after the other; none if not all do.
    private static List<Span> find(List<String> parts, Span sentence, String text) {
        var found = new ArrayList<Span>();
        int from = sentence.start();
        for (var part : parts) {
            int at = part.isBlank() ? -1 : text.indexOf(part, from);
            if (at < 0 || at + part.length() > sentence.end()) {
                return List.of();
            }
            found.add(new Span(at, at + part.length()));
            from = at + part.length();
        }
        return found;
    }
}
