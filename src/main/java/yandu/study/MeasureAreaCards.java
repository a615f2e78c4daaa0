package yandu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import yandu.analysis.Measure;

/// A measure → the item it belongs to: the area, the mission, the slogan.
///
/// Bad would be: a measure that two items name; a fragment, or a passage too long to read at a glance; half a
/// thought (it begins with 而, 也, 无论 …) or a question; a result in figures; the opening words of a chapter that has its own
/// list inside (they introduce, they are no measure); an item whose head cannot be said; fifty cards for one
/// chapter (those that open a sentence come first, they say what it is about).
final class MeasureAreaCards implements CardMaker {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final int MOST_OF_ITEM = 8;
    private static final Pattern HALF_A_THOUGHT =
            Pattern.compile(
                    "^(?:无法|没有|只有|只要|除非|不能|难以|也|而|但|还是|还要|既|又|却|就|才|都|更是|并|且|或|则|即|因|由于|如果|虽|尽管|无论|不论|不管|不仅|不但|不只|从而|进而|以及"
                            + "|这|那|此|其|它|他|她|我们|我|你|面对|经过|使|是|有|对此|同时|期间|其中).*"
                            + "|.*(?:这一|这个|这些|上述|什么|怎么|怎样|如何|为何|谁).*|.*[吗呢吧]");
    /// For whom or where, but not what: 对孤寡老人等群体, 在乡卫生院.
    private static final Pattern FRAGMENT =
            Pattern.compile("(?:对|向|为|在|从|由|以|根据|按照|依据|结合|围绕|针对)[^，,]*(?:等|群体|人员|企业|行业|部门|方面|[院里中内上下前后县市村镇乡区省])");
    private static final Pattern IN_FIGURES =
            Pattern.compile(".*(?:[%％…。；！？\n]|[0-9][.．][0-9]).*", Pattern.DOTALL);

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        var times = times(material);
        for (var list : material.lists()) {
            for (var head : list.heads()) {
                if (list.isLearnable() && head.isSaying() && material.isUnique(head) && head.item().lists().isEmpty()) {
                    best(material, head, times)
                            .forEach(measure -> cards.add(card(material, list, measure, head)));
                }
            }
        }
        return cards;
    }

    /// The measures of an item that are asked for, in order of place.
    private static List<Measure> best(Material material, StudyList.Head head, Map<String, Integer> times) {
        return head.item().measures().stream()
                .filter(measure -> canBeAsked(measure, head) && times.get(measure.text()) == 1)
                .sorted(Comparator.comparing(measure -> opensSentence(material, measure) ? 0 : 1))
                .limit(MOST_OF_ITEM)
                .sorted(Comparator.comparing(Measure::span))
                .toList();
    }

    private static boolean opensSentence(Material material, Measure measure) {
        return material.sentence(measure.span()).start() == measure.span().start();
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
                && !IN_FIGURES.matcher(words).matches()
                && !HALF_A_THOUGHT.matcher(words).matches()
                && !FRAGMENT.matcher(words).matches()
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
