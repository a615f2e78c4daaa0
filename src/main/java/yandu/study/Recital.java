package yandu.study;

import java.util.List;
import java.util.Optional;
import yandu.document.Span;

/// How a list is said from beginning to end: item by item, each with the card that asks for that item alone.
public final class Recital {
    /// Of several cards the one that asks most directly.
    private static final List<CardKind> DIRECT =
            List.of(CardKind.AREA_HEAD, CardKind.AREA_NEXT, CardKind.SLOGAN_COMPLETION, CardKind.SLOGAN_CLOZE);

    private Recital() {}

    /// @param cardKey the card that asks for this item, where there is one: the first item of a list without numbers has
    ///     none
    public record Item(String text, Span span, Optional<String> cardKey) {}

    /// The items of a list card, in order; none of any other card.
    ///
    /// @param all the cards of the report
    public static List<Item> of(Card sequence, List<Card> all) {
        return sequence.answer() instanceof Answer.Series(var pieces)
                ? pieces.stream().map(piece -> new Item(piece.text(), piece.span(), card(piece.span(), all))).toList()
                : List.of();
    }

    private static Optional<String> card(Span item, List<Card> all) {
        return DIRECT.stream()
                .flatMap(kind -> all.stream().filter(card -> card.kind() == kind && asksFor(card, item)))
                .map(Card::key)
                .findFirst();
    }

    private static boolean asksFor(Card card, Span item) {
        return card.answer() instanceof Answer.Literal(var _, var span) && item.contains(span);
    }
}
