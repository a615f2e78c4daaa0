package yandu.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Replay;
import yandu.schedule.Review;
import yandu.store.BroughtMemories;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.ReviewLog;

/// Moves log and memory together: flashcards, masked recitation and quizzes all grade through it.
public final class Gradebook {
    /// No more time than this is counted for one grade.
    public static final Duration MOST = Duration.ofMinutes(1);

    private final Database database;
    private final Cards cards;
    private final ReviewLog log;
    private final BroughtMemories brought;
    private final StudyRules rules;

    public Gradebook(Database database, Cards cards, ReviewLog log, StudyRules rules) {
        this.database = database;
        this.cards = cards;
        this.log = log;
        this.brought = new BroughtMemories(database);
        this.rules = rules;
    }

    /// Grades a card now: a row of the log and the card's new memory in one transaction, durable on return.
    ///
    /// @throws Refused if there is no such card
    Review grade(CardId card, Rating rating, int millis, Review.Source source) {
        return write(card, rating, counted(millis), source, rules.now());
    }

    /// So much of a time as is counted.
    static int counted(int millis) {
        return Math.clamp(millis, 0, (int) MOST.toMillis());
    }

    /// As the other, at any time.
    Review write(CardId card, Rating rating, int millis, Review.Source source, Instant at) {
        return repeat(new Review(0, card.reportId(), card.cardKey(), at, rating, millis, source, false));
    }

    /// Writes a grade that was undone once more, as it was.
    Review repeat(Review undone) {
        return database.transaction(() -> write(undone, memory(CardId.of(undone))));
    }

    /// Writes a grade, inside a transaction.
    ///
    /// @param before memory of the card before it
    Review write(Review review, Memory before) {
        var card = CardId.of(review);
        var after = rules.scheduler().review(before, review.rating(), review.at(), card.seed());
        long id = log.add(review, before);
        cards.remember(card.reportId(), card.cardKey(), after);
        return new Review(
                id,
                review.reportId(),
                review.cardKey(),
                review.at(),
                review.rating(),
                review.millis(),
                review.source(),
                false);
    }

    /// Takes a grade back: the card's memory is what the grades left in the log make it.
    void undo(Review review) {
        var card = CardId.of(review);
        database.transaction(
                () -> {
                    log.undo(review, rules.now());
                    cards.remember(card.reportId(), card.cardKey(), replay(card));
                });
    }

    /// A card that came along with a memory begins as new, or with that memory once more.
    void forget(CardId card, boolean forgotten) {
        if (brought.find(card).isPresent()) {
            brought.forget(card, forgotten);
            cards.remember(card.reportId(), card.cardKey(), replay(card));
        }
    }

    /// A grade that was given, for taking it back and giving it again.
    Given given(Review review) {
        return new Given(review);
    }

    /// A grade that counts or was taken back; given again it is another row of the log.
    final class Given {
        private Review review;

        private Given(Review review) {
            this.review = review;
        }

        Review review() {
            return review;
        }

        /// @throws Refused if it is taken back already
        void takeBack() {
            if (log.find(review.id()).filter(found -> !found.undone()).isEmpty()) {
                throw new Refused(Refused.Kind.FAILED, "history.refused.changed");
            }
            undo(review);
        }

        /// @throws Refused if the card is gone
        void giveAgain() {
            review = repeat(review);
        }
    }

    private Memory replay(CardId card) {
        var replay = new Replay(rules.scheduler(), Map.of(card, brought.start(card)));
        log.of(card.reportId(), card.cardKey()).forEach(replay::add);
        return replay.of(card);
    }

    /// What is known of a card's memory.
    ///
    /// @throws Refused if there is no such card
    Memory memory(CardId card) {
        return cards.memory(card.reportId(), card.cardKey())
                .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone"));
    }
}
