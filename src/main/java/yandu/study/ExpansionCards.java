package yandu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.document.Span;

/// A set phrase → what it stands for, from the glossary with its source: the report itself does not spell it
/// out.
///
/// Bad would be: an expansion that only says the phrase again, a phrase that is itself the list of its
/// members (以学铸魂、 以学增智 …: a cloze asks for it), a phrase the report does not contain, the same entry twice
/// under two spellings.
final class ExpansionCards implements CardMaker {

    @Override
    public List<Card> make(Material material) {
        var cards = new ArrayList<Card>();
        var asked = new HashSet<Glossary.Entry>();
        for (var phrase : inText(material)) {
            material.glossary()
                    .find(phrase.text())
                    .filter(asked::add)
                    .ifPresent(entry -> add(material, entry, phrase.first(), cards));
        }
        for (var entry : material.glossary().entries()) {
            int at = asked.contains(entry) ? -1 : material.text().indexOf(entry.term());
            if (at >= 0) {
                add(material, entry, new Span(at, at + entry.term().length()), cards);
            }
        }
        return cards;
    }

    /// Cards of one sentence come as their phrases do, not by their scores, which change from version to version.
    private static List<Phrase> inText(Material material) {
        return material.analysis().phrases().stream().sorted(Comparator.comparing(Phrase::first)).toList();
    }

    private static void add(Material material, Glossary.Entry entry, Span place, List<Card> cards) {
        if (saysMore(entry)) {
            cards.add(
                    new Card(
                            Keys.of(CardKind.EXPANSION.id(), entry.term()),
                            CardKind.EXPANSION,
                            Prompt.of("prompt.expansion", entry.term()),
                            new Answer.Expansion(entry.expansion(), entry.source()),
                            material.sentence(place),
                            material.areaAt(place)));
        }
    }

    private static boolean saysMore(Glossary.Entry entry) {
        var term = Keys.normalise(entry.term());
        var members = Keys.normalise(String.join("", entry.items()));
        return !term.equals(Keys.normalise(entry.expansion())) && !term.equals(members);
    }
}
