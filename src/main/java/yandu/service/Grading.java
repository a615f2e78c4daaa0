package yandu.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.AcceptedGrades;
import yandu.store.AcceptedGrades.AcceptedGrade;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.GivenAnswers;
import yandu.store.StoredCard;
import yandu.study.Answer;
import yandu.study.Recital;

/// Grades in a session of review, with all that follows from one: the row of the log, the card's new memory, the cards that
/// ask for the items of a list, siblings put aside, and the card that is up then. What follows is a function of the grade,
/// the library and the settings: if the program ends in between it is worked out at the next start.
final class Grading {
    private final AcceptedGrades accepted;
    private final Gradebook gradebook;
    private final Cards cards;
    private final GivenAnswers replies;
    private final Sitting sitting;
    private final StudyRules rules;

    Grading(Database database, Gradebook gradebook, Cards cards, Sitting sitting, StudyRules rules) {
        this.accepted = new AcceptedGrades(database);
        this.gradebook = gradebook;
        this.cards = cards;
        this.replies = new GivenAnswers(database);
        this.sitting = sitting;
        this.rules = rules;
        database.whenOpened(this::finish);
    }

    /// A grade that was given, those of the card's items, and the cards that were put aside by it.
    ///
    /// @param buried until when they were put aside before, by key
    record Graded(
            CardId card, Gradebook.Given grade, List<Gradebook.Given> items, Map<String, Optional<Instant>> buried) {}

    /// Gives a grade; it is durable on return.
    ///
    /// @param ahead told of the card that is up then as soon as it is known, if a session is under way and goes on
    /// @throws Refused if there is no such card
    Graded give(AcceptedGrade grade, Consumer<StoredCard> ahead) {
        return sitting.whole(
                () ->
                        accepted.accept(grade, given -> follow(given, ahead))
                                .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone")));
    }

    private void finish() {
        sitting.forget();
        accepted.finish(grade -> follow(grade, next -> {}));
    }

    private Graded follow(AcceptedGrade given, Consumer<StoredCard> ahead) {
        var card = given.card();
        var now = given.at();
        var before = gradebook.memory(card);
        var foreseen = given.verdicts().isEmpty() ? sitting.foresee(card, before.phase(), now) : Optional.<Sitting.Next>empty();
        foreseen.map(Sitting.Next::card).ifPresent(ahead);

        var review = new Review(0, card.reportId(), card.cardKey(), now, given.rating(), given.millis(), Review.Source.CARD, false);
        var grade = gradebook.given(gradebook.write(review, before));
        given.reply().ifPresent(replies::add);
        var graded = new Graded(card, grade, gradeItems(card, given.verdicts(), now), burySiblings(card, now));
        foreseen.ifPresentOrElse(sitting::goOn, () -> sitting.goOn(now).ifPresent(ahead));
        return graded;
    }

    /// A right item is Good, a wrong one Again.
    private List<Gradebook.Given> gradeItems(CardId card, List<Boolean> verdicts, Instant now) {
        var items = verdicts.isEmpty() ? List.<Recital.Item>of() : items(card);
        var given = new ArrayList<Gradebook.Given>();
        for (int i = 0; i < Math.min(items.size(), verdicts.size()); i++) {
            var rating = verdicts.get(i) ? Rating.GOOD : Rating.AGAIN;
            items.get(i)
                    .cardKey()
                    .map(key -> gradebook.write(new CardId(card.reportId(), key), rating, 0, Review.Source.MASK, now))
                    .map(gradebook::given)
                    .ifPresent(given::add);
        }
        return given;
    }

    /// The items of a list card, in order, each with the card that asks for it alone.
    private List<Recital.Item> items(CardId id) {
        var list = cards.find(id.reportId(), id.cardKey()).map(StoredCard::card);
        return list.isPresent() && list.get().answer() instanceof Answer.Series(var pieces)
                ? Recital.of(list.get(), pieces.stream().flatMap(piece -> cards.asking(id.reportId(), piece.span()).stream()).toList())
                : List.of();
    }

    /// The cards that were put aside, and until when they were before.
    private Map<String, Optional<Instant>> burySiblings(CardId card, Instant now) {
        if (!rules.burySiblings()) {
            return Map.of();
        }
        return cards.burySiblings(card.reportId(), card.cardKey(), now, sitting.end(now), rules.days().tomorrow(now));
    }

    private void bury(String reportId, Set<String> keys, Instant graded) {
        var tomorrow = Optional.of(rules.days().tomorrow(graded));
        keys.forEach(key -> cards.bury(reportId, key, tomorrow));
    }

    /// The card is as before and up again.
    void takeBack(Graded graded) {
        sitting.forget();
        graded.items().reversed().forEach(Gradebook.Given::takeBack);
        graded.grade().takeBack();
        graded.buried().forEach((key, until) -> cards.bury(graded.card().reportId(), key, until));
        sitting.putUp(graded.card());
    }

    void giveAgain(Graded graded) {
        sitting.forget();
        graded.grade().giveAgain();
        graded.items().forEach(Gradebook.Given::giveAgain);
        bury(graded.card().reportId(), graded.buried().keySet(), graded.grade().review().at());
        sitting.goOn(rules.now());
    }
}
