package yandu.ui.mistakes;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import yandu.document.Report;

/// Mistakes of one area of a report.
///
/// @param area place of the area, from 1; empty for questions on the report as a whole
public record MistakeGroup(Report report, OptionalInt area, List<Missed> mistakes) {

    private record Place(String title, String reportId, int area) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::title)
                        .thenComparing(Place::reportId)
                        .thenComparingInt(Place::area);

        private static Place of(Missed missed) {
            var report = missed.report();
            int area = missed.mistake().question().area().orElse(Integer.MAX_VALUE);
            return new Place(report.title(), report.id(), area);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /// Groups by report, then area in order, what belongs to no area last; inside a group the order stays.
    public static List<MistakeGroup> of(List<Missed> mistakes) {
        var groups =
                mistakes.stream()
                        .collect(
                                groupingBy(
                                        Place::of,
                                        TreeMap::new,
                                        collectingAndThen(toList(), MistakeGroup::group)));
        return List.copyOf(groups.values());
    }

    private static MistakeGroup group(List<Missed> members) {
        var first = members.getFirst();
        return new MistakeGroup(first.report(), first.mistake().question().area(), members);
    }
}
