package yandu.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import yandu.recite.Knowledge;
import yandu.recite.Known;
import yandu.recite.Masker;
import yandu.schedule.CardId;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.StoredCard;

/// Reciting a report in its text: what is hidden of it, what is known of it, and grades for what was recited.
public final class Reciting {
    private final Database database;
    private final Cards cards;
    private final Gradebook gradebook;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public Reciting(
            Database database,
            Cards cards,
            Gradebook gradebook,
            Shelf shelf,
            StudyRules rules,
            History history) {
        this.database = database;
        this.cards = cards;
        this.gradebook = gradebook;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// What makes the masks of a report; suspended cards are not fed.
    ///
    /// @throws Refused if there is no such report
    public Masker masker(String reportId) {
        var asked = stored(reportId).stream().filter(card -> !card.suspended()).map(StoredCard::card).toList();
        return new Masker(shelf.material(reportId), asked);
    }

    /// What is known of a report now; suspended cards are left out.
    public Knowledge knowledge(String reportId) {
        var now = rules.now();
        return new Knowledge(
                stored(reportId).stream().filter(card -> !card.suspended()).map(card -> known(card, now)).toList());
    }

    private Known known(StoredCard stored, Instant now) {
        var memory = stored.memory();
        double recall = rules.scheduler().recall(memory, now);
        boolean due = memory.reviews() > 0 && !stored.isAside(now) && rules.days().isDue(memory, now);
        boolean mastered = memory.phase() == Phase.REVIEW && recall >= rules.settings().get().scheduling().desiredRetention();
        return new Known(stored.card(), recall, memory.reviews(), due, mastered);
    }

    private List<StoredCard> stored(String reportId) {
        return cards.list(Scope.report(reportId).selection());
    }

    /// Grades cards whose words were recited: all of them or none, one step to take back.
    ///
    /// @param grades by the key of the card, at least one
    /// @param millis time spent on all of them together
    /// @throws Refused if there is no such card
    public void grade(String reportId, Map<String, Rating> grades, int millis) {
        int each = millis / grades.size();
        var given =
                database.transaction(
                        () ->
                                grades.entrySet().stream()
                                        .map(grade -> give(new CardId(reportId, grade.getKey()), grade.getValue(), each))
                                        .toList());
        history.record(
                "history.recite",
                () -> given.reversed().forEach(Gradebook.Given::takeBack),
                () -> given.forEach(Gradebook.Given::giveAgain),
                given.size());
    }

    private Gradebook.Given give(CardId card, Rating rating, int millis) {
        return gradebook.given(gradebook.grade(card, rating, millis, Review.Source.MASK));
    }
}
