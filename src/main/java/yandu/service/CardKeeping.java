package yandu.service;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import yandu.schedule.CardId;
import yandu.schedule.Review;
import yandu.store.Database;
import yandu.store.Handlings;
import yandu.store.ReviewLog;
import yandu.study.Handling;
import yandu.study.Handling.Wording;

/// What a user does with cards, one or many at once: all of them or none, one step to take back, and with many cards it
/// says how far it is ([History#watched]). Memory is touched by
/// none of it but [#forget].
public final class CardKeeping {
    /// So many cards are written between two words on how far it is.
    private static final int A_STEP = 500;

    private final Database database;
    private final Handlings handlings;
    private final ReviewLog log;
    private final Gradebook gradebook;
    private final StudyRules rules;
    private final History history;

    public CardKeeping(
            Database database,
            ReviewLog log,
            Gradebook gradebook,
            StudyRules rules,
            History history) {
        this.database = database;
        this.handlings = new Handlings(database);
        this.log = log;
        this.gradebook = gradebook;
        this.rules = rules;
        this.history = history;
    }

    /// What was done with a card so far.
    ///
    /// @throws Refused if there never was such a card
    public Handling handling(CardId card) {
        return handlings.find(card).orElseThrow(CardKeeping::gone);
    }

    /// Puts cards aside until they are taken back, or takes them back.
    public void suspend(Collection<CardId> chosen, boolean suspended) {
        change(suspended ? "history.suspend" : "history.unsuspend", chosen, old -> old.withSuspended(suspended).withSorted(true));
    }

    /// Puts cards aside until tomorrow.
    public void bury(Collection<CardId> chosen) {
        var until = Optional.of(rules.days().tomorrow(rules.now()));
        change("history.cards.bury", chosen, old -> old.withBuriedUntil(until));
    }

    /// Gives cards a flag, 1..7, or takes it from them: 0.
    public void flag(Collection<CardId> chosen, int colour) {
        change("history.cards.flag", chosen, old -> old.withFlag(colour));
    }

    public void mark(Collection<CardId> chosen, boolean marked) {
        change(marked ? "history.cards.mark" : "history.cards.unmark", chosen, old -> old.withMarked(marked));
    }

    /// Adds tags to cards and takes others from them.
    ///
    /// @throws Refused if a tag holds white space
    public void tag(Collection<CardId> chosen, Collection<String> added, Collection<String> taken) {
        for (var tag : added) {
            if (tag.isBlank() || tag.codePoints().anyMatch(c -> Character.isWhitespace(c) || c == '\u3000')) {
                throw new Refused(Refused.Kind.INPUT, "cards.refused.tag", tag);
            }
        }
        change("history.cards.tag", chosen, old -> old.withTags(tags(old, added, taken)));
    }

    private static List<String> tags(Handling old, Collection<String> added, Collection<String> taken) {
        return Stream.concat(old.tags().stream(), added.stream()).filter(tag -> !taken.contains(tag)).toList();
    }

    /// Lets new cards come up for the first time: they were looked at.
    public void accept(Collection<CardId> chosen) {
        change("history.cards.accept", chosen, old -> old.withSorted(true).withSuspended(false));
    }

    /// Sets cards aside for good. They keep their memory and can be put back.
    public void remove(Collection<CardId> chosen) {
        var now = Optional.of(rules.now());
        change("history.cards.remove", chosen, old -> old.withRemoved(now));
    }

    /// Puts cards back that were set aside for good.
    public void putBack(Collection<CardId> chosen) {
        change("history.cards.put-back", chosen, old -> old.withRemoved(Optional.empty()));
    }

    /// Says what a made card asks and answers in the user's words, or in its maker's again.
    ///
    /// @throws Refused if the front or a given back is blank
    public void reword(CardId card, Optional<Wording> wording) {
        if (wording.filter(w -> w.front().isBlank() || w.back().filter(String::isBlank).isPresent()).isPresent()) {
            throw new Refused(Refused.Kind.INPUT, "cards.refused.blank");
        }
        change("history.cards.edit", List.of(card), old -> old.withWording(wording));
    }

    /// Makes cards new again: what was graded no longer counts. The log keeps it all.
    public void forget(Collection<CardId> chosen) {
        var given =
                chosen.stream()
                        .flatMap(card -> log.of(card.reportId(), card.cardKey()).stream())
                        .filter(review -> review.source() != Review.Source.ELSEWHERE)
                        .map(gradebook::given)
                        .toList();
        takeBack(given, chosen);
        history.record(
                "history.cards.forget",
                () -> {
                    chosen.forEach(card -> gradebook.forget(card, false));
                    given.forEach(Gradebook.Given::giveAgain);
                },
                () -> takeBack(given, chosen),
                chosen.size());
    }

    private void takeBack(List<Gradebook.Given> given, Collection<CardId> chosen) {
        database.transaction(
                () -> {
                    given.reversed().forEach(Gradebook.Given::takeBack);
                    chosen.forEach(card -> gradebook.forget(card, true));
                });
    }

    private void change(String key, Collection<CardId> chosen, UnaryOperator<Handling> change) {
        var before = new LinkedHashMap<CardId, Handling>();
        var after = new LinkedHashMap<CardId, Handling>();
        database.transaction(
                () -> {
                    var known = handlings.of(chosen);
                    for (var card : chosen) {
                        var old = known.get(card);
                        if (old == null) {
                            throw gone();
                        }
                        var changed = change.apply(old);
                        if (!changed.equals(old)) {
                            before.put(card, old);
                            after.put(card, changed);
                        }
                    }
                    write(before, after);
                });
        if (!after.isEmpty()) {
            history.record(key, () -> exchange(after, before), () -> exchange(before, after), after.size());
        }
    }

    private static Refused gone() {
        return new Refused(Refused.Kind.FAILED, "review.refused.gone");
    }

    /// @throws Refused if something else has changed one of the cards since
    private void exchange(Map<CardId, Handling> expected, Map<CardId, Handling> wanted) {
        if (!handlings.of(expected.keySet()).equals(expected)) {
            throw new Refused(Refused.Kind.FAILED, "history.refused.changed");
        }
        write(expected, wanted);
    }

    private void write(Map<CardId, Handling> before, Map<CardId, Handling> after) {
        int written = 0;
        for (var card : after.entrySet()) {
            handlings.write(card.getKey(), before.get(card.getKey()), card.getValue());
            if (++written % A_STEP == 0) {
                history.tell((double) written / after.size());
            }
        }
    }
}
