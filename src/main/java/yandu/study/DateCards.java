package yandu.study;

import java.util.ArrayList;
import java.util.List;

/// A date blanked in its sentence.
///
/// Bad would be: a year that the whole report is about ([StudyItems] leaves out what comes often), a date
/// line without a sentence, a date that stands again in the piece shown (blanked as well).
final class DateCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var item : material.items()) {
            if (item.kind() == StudyItem.Kind.DATE) {
                material.cloze(item.span())
                        .map(cloze -> Prompt.of("prompt.date", cloze.front()))
                        .map(prompt -> material.card(CardKind.DATE, item.key(), prompt, item.span()))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }
}
