package yandu.schedule;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The reviews of many cards in plain arrays, card by card, as the optimizer reads them. An item is a review
/// at least one study day after the one before it: what a model of memory can be measured by. Items are
/// numbered by time.
public final class TrainingSet {
    /// Later reviews of one card are no items, as in the published optimizer.
    private static final int MOST_REVIEWS = 256;

    /// Reviews of card `c` are `start[c]` up to `start[c + 1]`.
    final int[] start;

    /// For each review its card.
    final int[] card;

    /// For each review its grade, 1..4.
    final byte[] grade;

    /// For each review the study days since the one before it, 0 for the first.
    final int[] days;

    /// For each item its review, by time.
    final int[] item;

    /// From the library's own log; undone reviews are left out.
    public static TrainingSet of(Iterable<Review> log, StudyDay calendar) {
        var builder = new Builder(calendar);
        log.forEach(builder::add);
        return builder.build();
    }

    /// From a log of other FSRS tools.
    public static TrainingSet ofRows(List<ReviewLogCsv.Row> rows, StudyDay calendar) {
        var builder = new Builder(calendar);
        rows.forEach(row -> builder.add(row.cardId(), row.rating(), row.at()));
        return builder.build();
    }

    /// Takes reviews in one by one, in any order, at a few bytes each.
    public static final class Builder {
        private final StudyDay calendar;
        private final Map<Object, Integer> places = new HashMap<>();
        private int[] card = new int[1024];
        private byte[] grade = new byte[1024];
        private long[] at = new long[1024];
        private int count;

        public Builder(StudyDay calendar) {
            this.calendar = calendar;
        }

        /// A review of the library; an undone one is left out.
        public void add(Review review) {
            if (!review.undone()) {
                add(CardId.of(review), review.rating(), review.at());
            }
        }

        void add(Object key, Rating rating, Instant time) {
            if (count == card.length) {
                card = Arrays.copyOf(card, 2 * count);
                grade = Arrays.copyOf(grade, 2 * count);
                at = Arrays.copyOf(at, 2 * count);
            }
            card[count] = places.computeIfAbsent(key, unknown -> places.size());
            grade[count] = (byte) rating.grade();
            at[count] = time.toEpochMilli();
            count++;
        }

        /// The set of all that was added.
        public TrainingSet build() {
            boolean inOrder = IntStream.range(1, count).allMatch(i -> at[i - 1] <= at[i]);
            return new TrainingSet(inOrder ? this : byTime());
        }

        /// The same by time, reviews of one time as they came.
        private Builder byTime() {
            var ordered = new Builder(calendar);
            IntStream.range(0, count)
                    .boxed()
                    .sorted(Comparator.comparingLong(i -> at[i]))
                    .forEach(i -> ordered.add(card[i], Rating.of(grade[i]), Instant.ofEpochMilli(at[i])));
            return ordered;
        }
    }

    private TrainingSet(Builder log) {
        start = starts(log);
        card = new int[log.count];
        grade = new byte[log.count];
        days = new int[log.count];
        item = fill(log);
    }

    /// Cards follow each other, each with room for its reviews.
    private static int[] starts(Builder log) {
        var start = new int[log.places.size() + 1];
        for (int i = 0; i < log.count; i++) {
            start[log.card[i] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        return start;
    }

    /// Deals the reviews, by time, to their cards; the items among them.
    private int[] fill(Builder log) {
        var next = Arrays.copyOf(start, start.length - 1);
        var lastDay = new long[next.length];
        var items = new int[log.count];
        int count = 0;
        for (int i = 0; i < log.count; i++) {
            int own = log.card[i];
            int review = next[own]++;
            long day = log.calendar.number(Instant.ofEpochMilli(log.at[i]));
            card[review] = own;
            grade[review] = log.grade[i];
            days[review] = review == start[own] ? 0 : (int) (day - lastDay[own]);
            lastDay[own] = day;
            if (days[review] > 0 && review - start[own] < MOST_REVIEWS) {
                items[count++] = review;
            }
        }
        return Arrays.copyOf(items, count);
    }

    public int cards() {
        return start.length - 1;
    }

    public int reviews() {
        return grade.length;
    }

    public int items() {
        return item.length;
    }

    /// The grade a card was given first, 1..4.
    int firstGrade(int number) {
        return grade[start[number]];
    }

    /// Whether an item was remembered.
    boolean isRecalled(int review) {
        return grade[review] > 1;
    }
}
