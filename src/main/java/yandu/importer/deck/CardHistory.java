package yandu.importer.deck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a file knows of a card's memory, in the words of the program that wrote it.
///
/// @param phase where the card stands
/// @param due when a card in learning is asked; of one in review an instant in the middle of that day
/// @param interval days between its last review and the next
/// @param ease factor by which intervals grew, 2.5 for example; 0 where there is none
/// @param left steps of learning still to be done
/// @param fsrs what FSRS knows of it, where that scheduled it
/// @param suspended whether it is put aside until it is taken back
/// @param buried whether it is put aside for the day
/// @param flag colour 1..7; 0 for none
/// @param grades oldest first
public record CardHistory(
        Phase phase,
        Optional<Instant> due,
        int interval,
        double ease,
        int left,
        int reviews,
        int lapses,
        Optional<Fsrs> fsrs,
        boolean suspended,
        boolean buried,
        int flag,
        List<Grade> grades) {

    /// A card that was never asked.
    public static final CardHistory NONE =
            new CardHistory(Phase.NEW, Optional.empty(), 0, 0, 0, 0, 0, Optional.empty(), false, false, 0, List.of());

    /// Where a card stands.
    public enum Phase {
        NEW,
        LEARNING,
        REVIEW,
        RELEARNING
    }

    /// @param lastReview in whole seconds, where it is known
    public record Fsrs(double stability, double difficulty, Optional<Instant> lastReview) {}

    /// A row of the log.
    ///
    /// @param ease 1..4
    /// @param before where the card stood; one that was never asked counts as in learning
    /// @param interval days the card had been meant to wait, 0 where it was not in review
    public record Grade(Instant at, int ease, int millis, Phase before, int interval) {}

    public CardHistory {
        grades = List.copyOf(grades);
    }

    /// Whether it was ever asked.
    public boolean isLearned() {
        return phase != Phase.NEW;
    }
}
