package yandu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import yandu.analysis.Measure;

/// A measure → the item it belongs to: the area, the mission, the slogan.
///
/// Bad would be: a measure that two items name; one that is no whole thought ([Clause]) or says nothing of its own
/// ([Substance]); a passage too long to read at a glance; a result in figures; the opening words of a chapter that has its own
/// list inside (they introduce, they are no measure); an item whose head cannot be said; fifty cards for one
/// chapter (those that open a sentence come first, they say what it is about).
final class MeasureAreaCards implements CardMaker {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final int MOST_OF_ITEM = 8;

    /// A longer chapter tells of many things: what stands somewhere in it does not belong to its head.
    private static final int LONGEST_ITEM = 1500;
    private static final Pattern IN_FIGURES =
            Pattern.compile(".*(?:[%％…。；！？\n]|[0-9][.．][0-9]).*", Pattern.DOTALL);

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        var twins = new Twins(material.lists());
        for (var list : material.lists()) {
            for (var head : list.heads()) {
                if (list.isLearnable() && material.isUnique(head) && holdsMeasures(head)) {
                    best(material, head, twins)
                            .forEach(measure -> cards.add(card(material, list, measure, head)));
                }
            }
        }
        return cards;
    }

    private static boolean holdsMeasures(StudyList.Head head) {
        return head.isSaying() && head.item().lists().isEmpty() && head.item().span().length() <= LONGEST_ITEM;
    }

    /// The measures of an item that are asked for, in order of place.
    private static List<Measure> best(Material material, StudyList.Head head, Twins twins) {
        return head.item().measures().stream()
                .filter(measure -> canBeAsked(material, measure, head) && !twins.has(measure))
                .sorted(Comparator.comparing(measure -> opensSentence(material, measure) ? 0 : 1))
                .limit(MOST_OF_ITEM)
                .sorted(Comparator.comparing(Measure::span))
                .toList();
    }

    private static boolean opensSentence(Material material, Measure measure) {
        return material.sentence(measure.span()).start() == measure.span().start();
    }

    private static boolean canBeAsked(Material material, Measure measure, StudyList.Head head) {
        var words = measure.text();
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !Character.isDigit(words.charAt(0))
                && !IN_FIGURES.matcher(words).matches()
                && !words.contains(head.text())
                && Clause.isWhole(words)
                && material.substance().isEnough(words);
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
