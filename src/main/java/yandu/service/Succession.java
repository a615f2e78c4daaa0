package yandu.service;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yandu.document.Document;
import yandu.store.Cards;
import yandu.store.OwnCards;
import yandu.store.StoredCard;
import yandu.study.Card;
import yandu.study.CardMakers;
import yandu.study.Handling;
import yandu.study.Lineage;
import yandu.study.Material;
import yandu.study.OwnCard;

/// Brings the cards of a report over when its text, the rules or what the user says about phrases change. Nothing that a
/// user did is dropped: a card made again keeps memory and handling, one made from a corrected sentence inherits them
/// ([Lineage]), and one whose sentence is gone is listed under "needs a look".
public final class Succession {
    private final Cards cards;
    private final OwnCards own;
    private final StudyRules rules;

    public Succession(Cards cards, OwnCards own, StudyRules rules) {
        this.cards = cards;
        this.own = own;
        this.rules = rules;
    }

    /// What makers call cards that keep an older key.
    Map<String, String> aliases(String reportId) {
        return cards.aliases(reportId);
    }

    /// Makes `made` and the user's own cards the cards of a report; how many it has then.
    ///
    /// @param before the text they were made from until now, where there was one
    /// @param newRules whether rules or makers have changed since
    int succeed(String reportId, Optional<Document> before, Material material, List<Card> made, boolean newRules) {
        var asked = cards.made(reportId);
        var written = own.of(reportId);
        var ours = written.stream().flatMap(card -> card.cards(material).stream()).toList();
        var keys = ours.stream().map(Card::key).collect(toSet());
        var theirs = made.stream().filter(card -> !keys.contains(card.key())).toList();
        var lineage = lineage(reportId, theirs, keys);
        lineage.heirs().forEach(heir -> cards.alias(reportId, heir.maker(), heir.card().key(), heir.score()));
        var all = CardMakers.inOrder(Stream.concat(lineage.named(theirs).stream(), ours.stream()));
        cards.replace(reportId, all, rules.now());

        boolean corrected = before.filter(text -> !text.equals(material.analysis().document())).isPresent();
        if (corrected || newRules) {
            mourn(reportId, before, asked, lineage, corrected);
        }
        written.stream().filter(card -> card.isLost(material.text())).forEach(card -> lose(reportId, card));
        return all.size();
    }

    private Lineage lineage(String reportId, List<Card> made, Set<String> ours) {
        var before = new ArrayList<Card>();
        var keys = new HashSet<>(ours);
        Stream.concat(cards.made(reportId).stream(), cards.aside(reportId).stream().map(StoredCard::card))
                .filter(card -> keys.add(card.key()))
                .forEach(before::add);
        return Lineage.of(before, made);
    }

    /// Cards that were asked until now and have no heir. Without a corrected text only those are worth a look that the
    /// user has put something into.
    private void mourn(
            String reportId, Optional<Document> before, List<Card> asked, Lineage lineage, boolean corrected) {
        var lost = lineage.lost().stream().map(Card::key).collect(toSet());
        for (var card : asked) {
            if (lost.contains(card.key()) && (corrected || isTouched(reportId, card.key()))) {
                var sentence = before.map(text -> sentence(text, card)).orElse("");
                cards.lose(reportId, card.key(), sentence, rules.now());
            }
        }
    }

    private boolean isTouched(String reportId, String key) {
        return cards.findAny(reportId, key)
                .filter(card -> card.memory().reviews() > 0 || !card.handling().equals(Handling.NONE))
                .isPresent();
    }

    private static String sentence(Document text, Card card) {
        return card.sentence().end() <= text.text().length() ? text.slice(card.sentence()) : "";
    }

    private void lose(String reportId, OwnCard card) {
        var quote = card.anchor().orElseThrow().quote();
        card.sides().forEach(side -> cards.lose(reportId, side.key(), quote, rules.now()));
    }
}
