package yandu.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.document.Span;

/// Number of an item → its head, for lists that are numbered in the text: 五要聚焦＿＿＿＿.
///
/// Bad would be: a number that several lists have (a list inside another is named in the prompt, and one
/// without a name of its own is not asked about); what all heads begin with as part of the answer (it stands
/// in the prompt); a head that is a whole sentence or a single word (总则), a list of two, a register of fifty
/// ([StudyList] leaves them out); a number that goes on from another chapter (（三十二） of four).
final class AreaHeadCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        return material.lists().stream()
                .filter(list -> list.list().explicit() && list.isLearnable() && list.isNamed())
                .flatMap(list -> cards(material, list))
                .toList();
    }

    private static Stream<Card> cards(Material material, StudyList list) {
        return list.heads().stream()
                .filter(StudyList.Head::isSaying)
                .filter(head -> head.place() <= list.heads().size())
                .map(head -> card(material, list, head))
                .flatMap(Optional::stream);
    }

    private static Optional<Card> card(Material material, StudyList list, StudyList.Head head) {
        var answer = new Span(head.span().start() + list.opening().length(), head.span().end());
        return head.label(material.text())
                .map(label -> new Span(label.start(), answer.start()).of(material.text()) + Prompt.BLANK)
                .map(front -> list.prompt("prompt.area-head", front, "" + head.place(), "" + list.heads().size()))
                .map(prompt -> material.card(CardKind.AREA_HEAD, list.anchor(head), prompt, answer));
    }
}
