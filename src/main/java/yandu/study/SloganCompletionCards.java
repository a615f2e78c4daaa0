package yandu.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yandu.document.Span;

/// The beginning of a member of a parallel list → the rest: 要勇开＿＿＿＿ → 解放思想之先.
///
/// Bad would be: a beginning that the report goes on from in another way elsewhere (要坚守 leads to two things:
/// the prompt names the list by what its members have in common, and where they have nothing in common such a
/// beginning is not asked); a rest of one character; a head that cannot be halved without breaking a word
/// ([Slogan] leaves it out).
final class SloganCompletionCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var list : material.lists()) {
            for (var head : list.slogans()) {
                Slogan.of(list, head)
                        .flatMap(slogan -> card(material, list, head, slogan.rest()))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    private static Optional<Card> card(Material material, StudyList list, StudyList.Head head, Span rest) {
        var text = material.text();
        int start = head.label(text).map(Span::start).orElse(head.span().start());
        var beginning = text.substring(start, rest.start());
        var front = beginning + Prompt.BLANK;
        if (!list.inside().isEmpty()) {
            var prompt = Prompt.of("prompt.slogan-completion.like", front, list.pattern().orElseThrow());
            return Optional.of(material.card(CardKind.SLOGAN_COMPLETION, list.anchor(head), prompt, rest));
        }
        boolean once = text.indexOf(beginning) == text.lastIndexOf(beginning);
        var prompt = Prompt.of("prompt.slogan-completion", front);
        return once
                ? Optional.of(material.card(CardKind.SLOGAN_COMPLETION, list.anchor(head), prompt, rest))
                : Optional.empty();
    }
}
