package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// One item of a list.
///
/// @param label as it stands in the text: 一要, （一）, 要; may be empty
/// @param ordinal place in the list, from 1
/// @param heading the head without the label: 聚焦经济社会发展目标
/// @param span label, head and body
/// @param headingSpan where `heading` stands
/// @param measures the clauses of the body, in order
/// @param lists lists inside this item
public record Item(
        String label,
        int ordinal,
        String heading,
        Span span,
        Span headingSpan,
        List<Measure> measures,
        List<Enumeration> lists) {

    public Item {
        measures = List.copyOf(measures);
        lists = List.copyOf(lists);
    }
}
