package yandu.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.Measure;

/// A measure → the item it belongs to: the area, the mission, the slogan.
///
/// Bad would be: a measure that two items name; a fragment, or a passage too long to read at a glance; a bare statement of
/// figures; the opening words of a chapter that has its own list inside (they introduce, they are no measure); an item
/// whose head cannot be said.
final class MeasureAreaCards implements CardMaker {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        var times = times(material);
        for (var list : material.lists()) {
            for (var head : list.heads()) {
                if (list.isLearnable() && material.isUnique(head) && head.item().lists().isEmpty()) {
                    head.item().measures().stream()
                            .filter(measure -> canBeAsked(measure, head) && times.get(measure.text()) == 1)
                            .map(measure -> card(material, list, measure, head))
                            .forEach(cards::add);
                }
            }
        }
        return cards;
    }

    private static Map<String, Integer> times(Material material) {
        var times = new HashMap<String, Integer>();
        for (var list : material.lists()) {
            for (var item : list.list().items()) {
                item.measures().forEach(measure -> times.merge(measure.text(), 1, Integer::sum));
            }
        }
        return times;
    }

    private static boolean canBeAsked(Measure measure, StudyList.Head head) {
        var words = measure.text();
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !Character.isDigit(words.charAt(0))
                && words.indexOf('\n') < 0
                && !words.contains(head.text());
    }

    private static Card card(Material material, StudyList list, Measure measure, StudyList.Head head) {
        var card = material.card(CardKind.MEASURE_AREA, measure.text(), prompt(list, measure), head.span());
        return card.at(material.sentence(measure.span()));
    }

    /// Says what sort of item is meant, in words of the report.
    private static Prompt prompt(StudyList list, Measure measure) {
        return list.pattern()
                .map(pattern -> Prompt.of("prompt.measure-area.like", measure.text(), pattern))
                .or(() -> list.noun().map(noun -> Prompt.of("prompt.measure-area.noun", measure.text(), noun)))
                .orElseGet(() -> chapter(list, measure));
    }

    private static Prompt chapter(StudyList list, Measure measure) {
        return list.parent()
                .map(parent -> Prompt.of("prompt.measure-area.in", measure.text(), parent.text()))
                .orElseGet(() -> Prompt.of("prompt.measure-area", measure.text()));
    }
}
