package yandu.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The structure of a report: its lists, outermost ones only, in order of place.
public record Outline(List<Enumeration> lists) {

    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        lists = List.copyOf(lists);
    }

    /// The list that carries the report (the eight focus areas of the built-in one): of the explicit lists
    /// the one that covers most text; without explicit lists, the longest of the others.
    public Optional<Enumeration> areas() {
        return lists.stream()
                .max(
                        Comparator.comparing(Enumeration::explicit)
                                .thenComparing(list -> list.span().length())
                                .thenComparing(list -> -list.span().start()));
    }
}
