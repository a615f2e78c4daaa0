package yandu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yandu.document.Span;

/// The structure of a report, everything in order of place.
///
/// @param lists the outermost lists
/// @param speeches who says what, where the text names a speaker
/// @param topics what each paragraph is about, the title left out
public record Outline(List<Enumeration> lists, List<Speech> speeches, List<Topic> topics) {

    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        lists = List.copyOf(lists);
        speeches = List.copyOf(speeches);
        topics = List.copyOf(topics);
    }

    /// An outline of lists only.
    public Outline(List<Enumeration> lists) {
        this(lists, List.of(), List.of());
    }

    /// The list that carries the report (the eight focus areas of the built-in one): the one that covers most
    /// text, where a list whose labels count weighs as much as one four times as long whose labels do not.
    public Optional<Enumeration> areas() {
        return lists.stream()
                .max(Comparator.comparingInt(Outline::weight).thenComparing(list -> -list.span().start()));
    }

    /// Where the headings of all items stand, those of lists in lists too.
    List<Span> headings() {
        var headings = new ArrayList<Span>();
        for (var list : lists) {
            collect(list, headings);
        }
        return headings;
    }

    private static void collect(Enumeration list, List<Span> headings) {
        for (var item : list.items()) {
            headings.add(item.headingSpan());
            for (var inner : item.lists()) {
                collect(inner, headings);
            }
        }
    }

    private static int weight(Enumeration list) {
        return list.span().length() * (list.explicit() ? 4 : 1);
    }
}
