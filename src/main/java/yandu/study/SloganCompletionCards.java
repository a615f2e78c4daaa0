package yandu.study;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// The beginning of a member of a parallel list → the rest: 要勇开＿＿＿＿ → 解放思想之先.
///
/// Bad would be: a beginning that two members share, a rest of one character, a head that cannot be halved without
/// breaking a word ([Slogan] leaves it out).
final class SloganCompletionCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var list : material.lists()) {
            for (var head : list.isLearnable() && !list.list().explicit() ? list.heads() : List.<StudyList.Head>of()) {
                Slogan.of(list, head)
                        .map(slogan -> card(material, list, head, slogan.rest()))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    private static Card card(Material material, StudyList list, StudyList.Head head, Span rest) {
        int start = head.label(material.text()).map(Span::start).orElse(head.span().start());
        var front = new Span(start, rest.start()).of(material.text()) + Prompt.BLANK;
        var prompt = Prompt.of("prompt.slogan-completion", front);
        return material.card(CardKind.SLOGAN_COMPLETION, list.anchor(head), prompt, rest);
    }
}
