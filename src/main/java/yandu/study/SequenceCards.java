package yandu.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The name of a list → all its items in order, each graded alone ([Recital]).
///
/// Bad would be: a list that cannot be named, so that nobody knows what to say; a name that says an item; items that say
/// nothing by themselves (总则); more than can be said in one breath.
final class SequenceCards implements CardMaker {
    private static final int MOST = 12;

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var list : material.lists()) {
            boolean sayable = list.isLearnable() && list.heads().size() <= MOST;
            if (sayable && list.heads().stream().allMatch(StudyList.Head::isSaying)) {
                prompt(list).map(prompt -> card(material, list, prompt)).ifPresent(cards::add);
            }
        }
        return cards;
    }

    private static Optional<Prompt> prompt(StudyList list) {
        var count = "" + list.heads().size();
        return list.context()
                .map(name -> Prompt.of("prompt.sequence.in", count, name))
                .or(() -> list.noun().map(noun -> Prompt.of("prompt.sequence.noun", count, noun)))
                .or(() -> list.pattern().map(pattern -> Prompt.of("prompt.sequence.like", count, pattern)))
                .or(() -> list.main() ? Optional.of(Prompt.of("prompt.sequence", count)) : Optional.empty());
    }

    private static Card card(Material material, StudyList list, Prompt prompt) {
        var pieces = list.heads().stream().map(head -> new Answer.Literal(head.text(), head.span())).toList();
        var first = list.heads().getFirst();
        return new Card(
                Keys.of(CardKind.SEQUENCE.id(), list.anchor(first)),
                CardKind.SEQUENCE,
                prompt,
                new Answer.Series(pieces),
                material.sentence(first.span()),
                material.areaAt(first.span()));
    }
}
