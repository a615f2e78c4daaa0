package yandu.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Head of an item → its number, as the label in the text says it (五要), for lists that are numbered.
///
/// Bad would be: a head that stands in two lists or is a single word (总则), a list that cannot be named, a
/// label that does not count (“——”); the number of an item inside a chapter, which nobody needs to know.
final class AreaNumberCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        return material.lists().stream()
                .filter(list -> list.list().explicit() && list.isLearnable())
                .filter(list -> list.isNamed() && list.parent().isEmpty())
                .flatMap(list -> cards(material, list))
                .toList();
    }

    private static Stream<Card> cards(Material material, StudyList list) {
        return list.heads().stream()
                .filter(StudyList.Head::isSaying)
                .map(head -> card(material, list, head))
                .flatMap(Optional::stream);
    }

    private static Optional<Card> card(Material material, StudyList list, StudyList.Head head) {
        var prompt = list.prompt("prompt.area-number", head.text(), "" + list.heads().size());
        return head.label(material.text())
                .filter(_ -> material.isUnique(head))
                .map(label -> material.card(CardKind.AREA_NUMBER, list.anchor(head), prompt, label));
    }
}
