package yandu.ui.review;

import java.util.ArrayList;
import java.util.List;
import yandu.schedule.Rating;

/// Going through an answer of several pieces one after the other. Blanks of a sentence are only revealed; the items of a
/// list are each said to be right or wrong.
///
/// @param pieces how many there are
/// @param shown how many are in sight
/// @param verdicts on the first items; empty where nothing is judged
/// @param judged whether each item gets a verdict
public record Recital(int pieces, int shown, List<Boolean> verdicts, boolean judged) {

    public Recital {
        verdicts = List.copyOf(verdicts);
    }

    /// Nothing is in sight yet.
    static Recital of(int pieces, boolean judged) {
        return new Recital(pieces, 0, List.of(), judged);
    }

    /// Whether the last item in sight waits for its verdict.
    boolean isWaiting() {
        return judged && verdicts.size() < shown;
    }

    /// Whether all is in sight and judged.
    boolean isOver() {
        return shown == pieces && !isWaiting();
    }

    /// The next piece comes in sight.
    Recital reveal() {
        return new Recital(pieces, Math.min(pieces, shown + 1), verdicts, judged);
    }

    /// Everything is in sight, and nothing more is judged.
    Recital revealAll() {
        return new Recital(pieces, pieces, verdicts, false);
    }

    /// The item in sight was right or not; the next stays hidden.
    Recital judge(boolean right) {
        var all = new ArrayList<>(verdicts);
        all.add(right);
        return new Recital(pieces, shown, all, judged);
    }

    /// The grade that the verdicts amount to: all right is Good, up to a quarter wrong is Hard.
    Rating suggested() {
        long wrong = verdicts.stream().filter(right -> !right).count();
        if (wrong == 0) {
            return Rating.GOOD;
        }
        return wrong * 4 <= verdicts.size() ? Rating.HARD : Rating.AGAIN;
    }
}
