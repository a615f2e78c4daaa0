package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// A list in a report, numbered or parallel.
///
/// @param name what the items have in common, a literal piece of the text (聚焦, 之…, 使命任务); may be empty
/// @param intro the words before the first item that lead to it, at most one sentence
/// @param style marker family in lower case with hyphens: `inline-yao`, `paragraph-shi`,
///     `unnumbered-parallel`, …
/// @param explicit whether the items carry labels that count (一要, （一）, 1.), not only a common opening
public record Enumeration(
        String name, String intro, String style, boolean explicit, Span span, List<Item> items) {

    public Enumeration {
        items = List.copyOf(items);
    }

    /// What to write above the items: the name, else the intro; empty where that says nothing or stands above already, with
    /// other spaces and marks or not.
    ///
    /// @param above the words that the list stands under, empty where it stands alone
    public String title(String above) {
        var title = name.isBlank() ? intro : name;
        return letters(title).equals(letters(above)) ? "" : title;
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
