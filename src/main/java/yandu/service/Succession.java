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
import yandu.study.Relocation;

/// Brings the cards of a report over when its text, the rules or what the user says about phrases change. Nothing that a
/// user did is dropped: a card made again keeps memory and handling, one made from a corrected sentence inherits them
/// ([Lineage]), one that is no longer made stays while its sentence stands ([Relocation]), and one whose sentence is gone
/// is listed under "needs a look".
public final class Succession {
    private final Cards cards;
    private final OwnCards own;
    private final StudyRules rules;

    public Succession(Cards cards, OwnCards own, StudyRules rules) {
        this.cards = cards;
        this.own = own;
        this.rules = rules;
    }

    /// Why cards are made anew.
    enum Occasion {
        /// The text was corrected: every card whose maker no longer makes it stays while its sentence stands.
        CORRECTION,
        /// An older text comes back: what the newer one brought goes with it, unless the user has put something into it.
        RETURN,
        /// Rules or makers changed: cards stay that the user has put something into.
        RULES,
        /// The user decided on phrases or wrote cards: what that removes is gone.
        DECISION;

        boolean keeps(boolean touched) {
            return switch (this) {
                case CORRECTION -> true;
                case RETURN, RULES -> touched;
                case DECISION -> false;
            };
        }
    }

    /// What makers call cards that keep an older key.
    Map<String, String> aliases(String reportId) {
        return cards.aliases(reportId);
    }

    /// Makes `made` and the user's own cards the cards of a report; how many it has then.
    ///
    /// @param before the text they were made from until now, where there was one
    int succeed(
            String reportId, Optional<Document> before, Material material, List<Card> made, Occasion occasion) {
        var asked = cards.made(reportId);
        var written = own.of(reportId);
        var ours = written.stream().flatMap(card -> card.cards(material).stream()).toList();
        var keys = ours.stream().map(Card::key).collect(toSet());
        var theirs = made.stream().filter(card -> !keys.contains(card.key())).toList();
        var lineage = lineage(reportId, theirs, keys);
        lineage.heirs().forEach(heir -> cards.alias(reportId, heir.maker(), heir.card().key(), heir.score()));
        var orphans = orphans(reportId, asked, lineage, occasion);
        var old = before.map(Document::text).orElse(material.text());
        var found = new Relocation(old, material.text());
        var retained = orphans.stream().flatMap(card -> found.of(card, material).stream()).toList();
        var all =
                CardMakers.inOrder(
                        Stream.of(lineage.named(theirs), ours, retained).flatMap(List::stream));
        cards.replace(reportId, all, rules.now());
        retained.forEach(card -> cards.retain(reportId, card.key()));

        var kept = retained.stream().map(Card::key).collect(toSet());
        orphans.stream()
                .filter(card -> !kept.contains(card.key()))
                .forEach(card -> cards.lose(reportId, card.key(), sentence(old, card), rules.now()));
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

    /// Cards that were asked until now, are no longer made, have no heir and must not be dropped.
    private List<Card> orphans(String reportId, List<Card> asked, Lineage lineage, Occasion occasion) {
        var lost = lineage.lost().stream().map(Card::key).collect(toSet());
        var retained = cards.retained(reportId);
        return asked.stream()
                .filter(card -> lost.contains(card.key()))
                .filter(
                        card ->
                                retained.contains(card.key())
                                        || occasion.keeps(isTouched(reportId, card.key())))
                .toList();
    }

    private boolean isTouched(String reportId, String key) {
        return cards.findAny(reportId, key)
                .filter(card -> card.memory().reviews() > 0 || !card.handling().withSorted(false).equals(Handling.NONE))
                .isPresent();
    }

    private static String sentence(String text, Card card) {
        return card.sentence().end() <= text.length() ? card.sentence().of(text) : "";
    }

    private void lose(String reportId, OwnCard card) {
        var quote = card.anchor().orElseThrow().quote();
        card.sides().forEach(side -> cards.lose(reportId, side.key(), quote, rules.now()));
    }
}
