package yandu.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

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

    private record Entry(Object card, Rating rating, Instant at) {}

    /// From the library's own log; undone reviews are left out.
    public static TrainingSet of(Iterable<Review> log, StudyDay calendar) {
        var entries = new ArrayList<Entry>();
        for (var review : log) {
            if (!review.undone()) {
                entries.add(new Entry(CardId.of(review), review.rating(), review.at()));
            }
        }
        return new TrainingSet(entries, calendar);
    }

    /// From a log of other FSRS tools.
    public static TrainingSet ofRows(List<ReviewLogCsv.Row> rows, StudyDay calendar) {
        var entries = new ArrayList<Entry>(rows.size());
        rows.forEach(row -> entries.add(new Entry(row.cardId(), row.rating(), row.at())));
        return new TrainingSet(entries, calendar);
    }

    private TrainingSet(List<Entry> entries, StudyDay calendar) {
        entries.sort(Comparator.comparing(Entry::at));
        var places = new LinkedHashMap<Object, Integer>();
        int[] cardOf = new int[entries.size()];
        for (int i = 0; i < cardOf.length; i++) {
            cardOf[i] = places.computeIfAbsent(entries.get(i).card, key -> places.size());
        }
        start = starts(cardOf, places.size());
        card = new int[cardOf.length];
        grade = new byte[cardOf.length];
        days = new int[cardOf.length];
        item = fill(entries, cardOf, calendar);
    }

    /// Cards follow each other, each with room for its reviews.
    private static int[] starts(int[] cardOf, int cards) {
        var start = new int[cards + 1];
        for (int number : cardOf) {
            start[number + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        return start;
    }

    /// Deals the reviews, by time, to their cards; the items among them.
    private int[] fill(List<Entry> entries, int[] cardOf, StudyDay calendar) {
        var next = Arrays.copyOf(start, start.length - 1);
        var lastDay = new long[next.length];
        var items = new int[entries.size()];
        int count = 0;
        for (int i = 0; i < cardOf.length; i++) {
            var entry = entries.get(i);
            int own = cardOf[i];
            int review = next[own]++;
            long day = calendar.of(entry.at).toEpochDay();
            card[review] = own;
            grade[review] = (byte) entry.rating.grade();
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
