package yandu.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Review log → memory. The state of every card is what this says and nothing else: its grades, taken in from the memory
/// that it began with.
public final class Replay {
    private final Scheduler scheduler;
    private final Map<CardId, Memory> starts;
    private final Map<CardId, Track> tracks = new LinkedHashMap<>();

    /// Where one card has got to.
    private static final class Track {
        final long seed;
        Memory memory;

        Track(CardId card, Memory start) {
            seed = card.seed();
            memory = start;
        }
    }

    /// A row of a foreign log and what is known of its card right after it.
    ///
    /// @param repeated whether the row before it of the same card is the same, grade and time: it is one review that
    ///     was written twice, and changes nothing
    public record Step(ReviewLogCsv.Row row, Memory memory, boolean repeated) {}

    /// Of cards that all begin as new.
    public Replay(Scheduler scheduler) {
        this(scheduler, Map.of());
    }

    /// @param starts memories of the cards that brought one along, as it was then
    public Replay(Scheduler scheduler, Map<CardId, Memory> starts) {
        this.scheduler = scheduler;
        this.starts = starts;
    }

    /// Takes the next review in, in the order in which the log was written. An undone one is passed over, and so is one that
    /// came along with a memory: it is in it.
    public void add(Review review) {
        if (!review.undone() && review.source() != Review.Source.ELSEWHERE) {
            var track = tracks.computeIfAbsent(CardId.of(review), card -> new Track(card, start(card)));
            track.memory = scheduler.review(track.memory, review.rating(), review.at(), track.seed);
        }
    }

    /// The memory of a card as of the reviews taken in; what it began with if it has none.
    public Memory of(CardId card) {
        var track = tracks.get(card);
        return track == null ? start(card) : track.memory;
    }

    private Memory start(CardId card) {
        return starts.getOrDefault(card, Memory.NEW);
    }

    /// The memory of every card that has reviews, in order of first review.
    ///
    /// @param log in the order in which it was written; undone reviews are passed over
    public static Map<CardId, Memory> of(Iterable<Review> log, Scheduler scheduler) {
        var replay = new Replay(scheduler);
        log.forEach(replay::add);
        var memories = new LinkedHashMap<CardId, Memory>();
        replay.tracks.forEach((card, track) -> memories.put(card, track.memory));
        return memories;
    }

    /// One step for each row, in the order of the rows. Whatever that order is, the reviews of a card are
    /// taken by time, rows of one time as they come.
    public static List<Step> steps(List<ReviewLogCsv.Row> rows, Scheduler scheduler) {
        var latest = new HashMap<String, Step>();
        var steps = new ArrayList<Step>(Collections.nCopies(rows.size(), null));
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(i -> rows.get(i).at()))
                .forEach(i -> {
                    var row = rows.get(i);
                    var last = latest.get(row.cardId());
                    var step = last != null && last.row().equals(row) ? repeated(last) : step(row, last, scheduler);
                    latest.put(row.cardId(), step);
                    steps.set(i, step);
                });
        return List.copyOf(steps);
    }

    private static Step step(ReviewLogCsv.Row row, Step last, Scheduler scheduler) {
        var before = last == null ? Memory.NEW : last.memory();
        long seed = new CardId("", row.cardId()).seed();
        return new Step(row, scheduler.review(before, row.rating(), row.at(), seed), false);
    }

    private static Step repeated(Step last) {
        return new Step(last.row(), last.memory(), true);
    }
}
