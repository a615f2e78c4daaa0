package yandu.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import yandu.document.Anchor;
import yandu.document.Span;

/// What a user wrote to learn: one card, or one for every number of a cloze text.
///
/// @param id the key of its card; of a cloze the beginning of its cards' keys. A made card that the user keeps as an
///     own one keeps the key it had
/// @param front of a cloze its text with the deletions
/// @param back of a cloze what is shown besides, possibly nothing
/// @param anchor where in the report it belongs, where it belongs somewhere
public record OwnCard(String id, CardKind kind, String front, String back, Optional<Anchor> anchor) {

    /// @throws IllegalArgumentException if the kind is one that the program makes
    public OwnCard {
        if (!kind.isOwn()) {
            throw new IllegalArgumentException(kind + " is not written by hand");
        }
    }

    /// Its cards in a report as it stands now. One whose place is gone stands at about the old place.
    public List<Card> cards(Material material) {
        var place = anchor.map(a -> a.resolve(material.text()).orElseGet(() -> near(a, material.text())));
        var sentence = place.map(material::sentence).orElse(new Span(0, 0));
        var area = place.map(material::areaAt).orElse(OptionalInt.empty());
        return sides().map(side -> side.card(kind, sentence, area)).toList();
    }

    /// Whether the words it belongs to are gone from the report.
    public boolean isLost(String text) {
        return anchor.filter(a -> a.resolve(text).isEmpty()).isPresent();
    }

    /// Whether it asks something and answers it.
    public boolean isComplete() {
        return sides().findAny().isPresent() && sides().allMatch(Side::isComplete);
    }

    /// What its cards ask and answer, before they have a place.
    public Stream<Side> sides() {
        if (kind != CardKind.OWN_CLOZE) {
            return Stream.of(new Side(id, front, new Answer.Own(back)));
        }
        var text = ClozeText.of(front);
        return text.numbers().stream().map(n -> side(n, text.side(n)));
    }

    private Side side(int number, ClozeText.Side side) {
        return new Side(id + ":c" + number, side.front(), new Answer.Own(side.answers()));
    }

    /// One card of it.
    public record Side(String key, String front, Answer.Own answer) {

        /// Whether it asks something and answers it.
        public boolean isComplete() {
            return !front.isBlank() && answer.parts().stream().noneMatch(String::isBlank);
        }

        /// The card at a place.
        public Card card(CardKind kind, Span sentence, OptionalInt area) {
            return new Card(key, kind, Prompt.own(front), answer, sentence, area);
        }
    }

    private static Span near(Anchor lost, String text) {
        int at = Math.min(lost.span().start(), Math.max(0, text.length() - 1));
        return new Span(at, at);
    }
}
