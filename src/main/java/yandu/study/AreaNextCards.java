package yandu.study;

import java.util.ArrayList;
import java.util.List;

/// One item of a list → the next, for every list, numbered or not: so that the list can be said in order.
///
/// Bad would be: a head that stands in two lists (two items come next), a list with a gap (what comes next is
/// not what comes next); in a list without numbers and name a head that the report also says elsewhere,
/// which may be no item at all.
final class AreaNextCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var list : material.lists()) {
            for (int i = 1; list.isLearnable() && i < list.heads().size(); i++) {
                var head = list.heads().get(i - 1);
                var next = list.heads().get(i);
                if (isPlain(material, list, head) && isPlain(material, list, next)) {
                    cards.add(material.card(CardKind.AREA_NEXT, list.anchor(head), prompt(list, head), next.span()));
                }
            }
        }
        return cards;
    }

    private static boolean isPlain(Material material, StudyList list, StudyList.Head head) {
        var text = material.text();
        return material.isUnique(head)
                && (list.list().explicit()
                        || list.noun().isPresent()
                        || text.indexOf(head.text()) == text.lastIndexOf(head.text()));
    }

    private static Prompt prompt(StudyList list, StudyList.Head head) {
        return list.list().explicit()
                ? Prompt.of("prompt.area-next", head.text())
                : list.noun()
                        .map(noun -> Prompt.of("prompt.area-next.noun", head.text(), noun))
                        .orElseGet(() -> Prompt.of("prompt.area-next", head.text()));
    }
}
