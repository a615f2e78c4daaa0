package yandu.ui.reader;

import java.util.List;
import yandu.document.Span;

/// One line of the outline.
///
/// @param text empty for a list whose items share no word
/// @param number place in its list from 1; 0 for what is in none
/// @param count number of items of a list, else 0
/// @param area place of the area from 1 where the entry is one, else 0
record OutlineEntry(
        Kind kind, String text, int number, int count, int area, Span span, List<OutlineEntry> children) {

    /// What an entry stands for.
    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST,
        ITEM,
        MEASURE
    }
}
