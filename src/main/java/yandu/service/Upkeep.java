package yandu.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Replay;
import yandu.store.CardState;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.ReviewLog;

/// Looking after the library: the log is the truth, and the memory of every card follows from it.
public final class Upkeep {
    private final Database database;
    private final Cards cards;
    private final ReviewLog log;
    private final StudyRules rules;

    public Upkeep(Database database, Cards cards, ReviewLog log, StudyRules rules) {
        this.database = database;
        this.cards = cards;
        this.log = log;
        this.rules = rules;
    }

    /// What a check of the library found.
    ///
    /// @param integrity `ok`, or what SQLite says is wrong with the file
    /// @param reviews rows of the log, undone ones included
    /// @param astray cards whose memory is not what the log makes it
    public record Health(String integrity, int cards, int reviews, List<CardId> astray) {

        public boolean isSound() {
            return integrity.equals("ok") && astray.isEmpty();
        }
    }

    /// Checks the file and compares every card with the log; changes nothing. When a card is due is left out
    /// of the comparison: it also depends on the recall that was wished for when it was graded.
    public Health verify() {
        return database.transaction(
                () -> {
                    var reviews = log.everything();
                    var truth = Replay.of(reviews, rules.scheduler());
                    var states = cards.everyState();
                    var astray = states.stream().filter(card -> isAstray(card, truth)).map(Upkeep::id);
                    return new Health(database.integrity(), states.size(), reviews.size(), astray.toList());
                });
    }

    /// Gives every card the memory that the log and today's settings make it; how many cards that changed.
    /// Done twice, it changes nothing the second time.
    public int recompute() {
        return database.transaction(
                () -> {
                    var truth = Replay.of(log.everything(), rules.scheduler());
                    int changed = 0;
                    for (var card : cards.everyState()) {
                        var memory = memory(truth, card);
                        if (!memory.equals(card.memory())) {
                            cards.remember(card.reportId(), card.key(), memory);
                            changed++;
                        }
                    }
                    return changed;
                });
    }

    private static boolean isAstray(CardState card, Map<CardId, Memory> truth) {
        return !undated(card.memory()).equals(undated(memory(truth, card)));
    }

    private static Memory memory(Map<CardId, Memory> truth, CardState card) {
        return truth.getOrDefault(id(card), Memory.NEW);
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
