package yandu.stats;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was done, day by day and hour by hour: pure projections of counted grades.
public record Activity(List<Cell> cells) {

    public static final Activity NONE = new Activity(List.of());

    public Activity {
        cells = List.copyOf(cells);
    }

    /// Work of a day or an hour.
    ///
    /// @param right grades above Again
    public record Work(int reviews, int right, long millis) {

        public static final Work NONE = new Work(0, 0, 0);

        static Work of(List<Cell> cells) {
            return sum(cells.stream().map(Cell::work));
        }

        static Work sum(Stream<Work> parts) {
            return parts.reduce(NONE, Work::plus);
        }

        Work plus(Work other) {
            return new Work(reviews + other.reviews, right + other.right, millis + other.millis);
        }

        /// The share that was right, 0..1; 0 where there was nothing.
        public double share() {
            return reviews == 0 ? 0 : (double) right / reviews;
        }
    }

    /// A study day and the work on it.
    public record Day(LocalDate day, Work work) {}

    /// The days from one to another, both included, those without work too.
    public List<Day> days(LocalDate from, LocalDate to) {
        var byDay = cells.stream().collect(groupingBy(Cell::day));
        return from.datesUntil(to.plusDays(1))
                .map(day -> new Day(day, Work.of(byDay.getOrDefault(day, List.of()))))
                .toList();
    }

    /// The work of each hour of the clock, from 0 to 23.
    ///
    /// @param dayStartHour hour of the clock at which a study day begins
    public List<Work> hours(int dayStartHour) {
        Map<Integer, List<Cell>> byHour = cells.stream().collect(groupingBy(cell -> (cell.hour() + dayStartHour) % 24));
        return IntStream.range(0, 24).mapToObj(hour -> Work.of(byHour.getOrDefault(hour, List.of()))).toList();
    }

    /// How many days in a row, up to today or yesterday, had any work.
    public int streak(LocalDate today) {
        var worked = new TreeMap<LocalDate, Integer>();
        cells.forEach(cell -> worked.merge(cell.day(), cell.work().reviews(), Integer::sum));
        Predicate<LocalDate> any = day -> worked.getOrDefault(day, 0) > 0;
        var last = any.test(today) ? today : today.minusDays(1);
        return (int) Stream.iterate(last, any, day -> day.minusDays(1)).count();
    }

    /// Cards in review that were recalled in a time, by how long they had waited.
    public record Retention(Work young, Work mature) {

        /// Both together.
        public Work all() {
            return young.plus(mature);
        }
    }

    /// True retention over some days, today the last: cards in review only, learning left out.
    public Retention retention(LocalDate today, int days) {
        var first = today.minusDays(days - 1L);
        var kept =
                cells.stream()
                        .filter(cell -> !cell.day().isBefore(first) && !cell.day().isAfter(today))
                        .map(Cell::kept)
                        .toList();
        return new Retention(
                Work.sum(kept.stream().map(Retention::young)), Work.sum(kept.stream().map(Retention::mature)));
    }
}
