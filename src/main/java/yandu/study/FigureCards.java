package yandu.study;

import java.util.ArrayList;
import java.util.List;

/// A figure blanked in its sentence, with its unit: so that not the unit gives the size away.
///
/// Bad would be: a number that nobody can know from what is left (the sentence must say what is counted), a
/// number that stands again in the piece shown (blanked as well), a number of a table or a title.
final class FigureCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        for (var item : material.items()) {
            if (item.kind() == StudyItem.Kind.FIGURE) {
                material.cloze(item.span())
                        .map(cloze -> Prompt.of("prompt.figure", cloze.front()))
                        .map(prompt -> material.card(CardKind.FIGURE, item.key(), prompt, item.span()))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }
}
