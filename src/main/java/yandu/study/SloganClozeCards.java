package yandu.study;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// A member of a parallel list with a hole in it: 要勇开＿＿＿＿之先.
///
/// Bad would be: a hole that another member fits as well (what makes the member different is blanked, and
/// enough of what it leads to is shown), a hole over half a word (it ends where the members' common part
/// begins, or in the middle of an even head), a hole of one character.
final class SloganClozeCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var list : material.lists()) {
            for (var head : list.slogans()) {
                Slogan.of(list, head)
                        .map(Slogan::hole)
                        .flatMap(
                                hole ->
                                        material.cloze(hole)
                                                .map(cloze -> card(material, list, head, hole, cloze)))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    private static Card card(Material material, StudyList list, StudyList.Head head, Span hole, Cloze cloze) {
        var prompt = Prompt.of("prompt.slogan-cloze", cloze.front());
        return material.card(CardKind.SLOGAN_CLOZE, list.anchor(head), prompt, hole);
    }
}
