package yandu.study;

import java.util.ArrayList;
import java.util.Optional;
import yandu.document.Anchor;
import yandu.document.Span;

/// Finds the places of a card again in a corrected text, by what stood there and around it.
///
/// @param before the text that the card points into
/// @param now the text that it is to point into
public record Relocation(String before, String now) {

    /// The same card, pointing into the text as it is now; empty if its sentence or its answer no longer stands there
    /// word for word.
    public Optional<Card> of(Card card, Material material) {
        return place(card.sentence())
                .flatMap(
                        sentence ->
                                answer(card.answer())
                                        .map(
                                                answer ->
                                                        new Card(
                                                                card.key(),
                                                                card.kind(),
                                                                card.prompt(),
                                                                answer,
                                                                sentence,
                                                                material.areaAt(sentence))));
    }

    private Optional<Span> place(Span span) {
        return span.end() > before.length() ? Optional.empty() : Anchor.of(before, span).resolve(now);
    }

    private Optional<Answer> answer(Answer answer) {
        return switch (answer) {
            case Answer.Literal(var text, var span) -> place(span).map(at -> new Answer.Literal(text, at));
            case Answer.Series(var pieces) -> {
                var found = new ArrayList<Answer.Literal>();
                pieces.forEach(piece -> place(piece.span()).ifPresent(at -> found.add(new Answer.Literal(piece.text(), at))));
                yield found.size() == pieces.size() ? Optional.of(new Answer.Series(found)) : Optional.empty();
            }
            case Answer.Expansion _, Answer.Own _ -> Optional.of(answer);
        };
    }
}
