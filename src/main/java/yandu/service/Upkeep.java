package yandu.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Replay;
import yandu.schedule.Review;
import yandu.store.Basis;
import yandu.store.BroughtMemories;
import yandu.store.CardState;
import yandu.store.Cards;
import yandu.store.Counted;
import yandu.store.Database;
import yandu.store.ReviewLog;

/// Looking after the library: the log is the truth, and the memory of every card follows from it and from the
/// settings that memory hangs on.
public final class Upkeep {
    private final Database database;
    private final Cards cards;
    private final ReviewLog log;
    private final BroughtMemories brought;
    private final Basis basis;
    private final Counted counted;
    private final StudyRules rules;

    public Upkeep(Database database, Cards cards, ReviewLog log, StudyRules rules) {
        this.database = database;
        this.cards = cards;
        this.log = log;
        this.brought = new BroughtMemories(database);
        this.basis = new Basis(database);
        this.counted = new Counted(database);
        this.rules = rules;
    }

    /// What a check of the library found.
    ///
    /// @param integrity `ok`, or what SQLite says is wrong with the file
    /// @param reviews rows of the log, undone ones included
    /// @param setBack rows that are dated before the one written before them: the clock was set back. They count as
    ///     given on the day of the card's last review, so nothing is lost by them
    /// @param astray cards whose memory is not what the log makes it
    /// @param miscounted quarters of an hour whose work is not counted as the log has it
    public record Health(
            String integrity, int cards, int reviews, int setBack, List<CardId> astray, int miscounted) {

        public boolean isSound() {
            return integrity.equals("ok") && astray.isEmpty() && miscounted == 0;
        }
    }

    /// Replays the log row by row, and counts.
    private final class Reading {
        final Replay replay = new Replay(rules.scheduler(), brought.starts());
        int rows;
        int setBack;
        private Instant last = Instant.MIN;

        Reading() {
            log.each(this::take);
        }

        private void take(Review review) {
            rows++;
            if (review.source() != Review.Source.ELSEWHERE) { // those that came with a deck came late, all of them
                setBack += review.at().isBefore(last) ? 1 : 0;
                last = review.at();
            }
            replay.add(review);
        }

        Memory memory(CardState card) {
            return replay.of(id(card));
        }

        /// Whether a card is not what the log makes it. When it is due is left out: that also depends on the recall
        /// that was wished for when it was graded.
        boolean isAstray(CardState card) {
            return !undated(card.memory()).equals(undated(memory(card)));
        }
    }

    /// Checks the file and compares every card with the log; changes nothing.
    public Health verify() {
        return database.transaction(
                () -> {
                    var reading = new Reading();
                    var states = cards.everyState();
                    var astray = states.stream().filter(reading::isAstray).map(Upkeep::id).toList();
                    return new Health(
                            database.integrity(), states.size(), reading.rows, reading.setBack, astray, counted.astray());
                });
    }

    /// Gives every card the memory that the log and today's settings make it, and counts the work anew; how many cards
    /// that changed.
    /// Done twice, it changes nothing the second time.
    public int recompute() {
        return database.transaction(
                () -> {
                    counted.recount();
                    var reading = new Reading();
                    var wrong =
                            cards.everyState().stream()
                                    .filter(card -> !card.memory().equals(reading.memory(card)))
                                    .toList();
                    return mend(wrong, reading);
                });
    }

    /// Works memory out anew where settings it hangs on (parameters, steps, calendar) are not those it was worked out
    /// with; how many cards that changed. A card whose memory stays keeps its due date too. Costs nothing where
    /// nothing has changed.
    public int settle() {
        return database.transaction(
                () -> {
                    var known = basis.find();
                    if (known.equals(Optional.of(rules.basis()))) {
                        return 0;
                    }
                    if (known.isEmpty()) {
                        basis.keep(rules.basis());
                        return 0;
                    }
                    var reading = new Reading();
                    return mend(cards.everyState().stream().filter(reading::isAstray).toList(), reading);
                });
    }

    private int mend(List<CardState> wrong, Reading reading) {
        wrong.forEach(card -> cards.remember(card.reportId(), card.key(), reading.memory(card)));
        basis.keep(rules.basis());
        return wrong.size();
    }

    private static CardId id(CardState card) {
        return new CardId(card.reportId(), card.key());
    }

    private static Memory undated(Memory memory) {
        return new Memory(
                memory.phase(),
                memory.stability(),
                memory.difficulty(),
                memory.step(),
                memory.due().map(due -> Instant.EPOCH),
                memory.lastReview(),
                memory.reviews(),
                memory.lapses());
    }
}
