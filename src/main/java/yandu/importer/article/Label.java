package yandu.importer.article;

import java.util.regex.Pattern;

/// The label that a browser puts before an item of a numbered list, which is not in the page's text.
final class Label {
    private static final Pattern LABELLED =
            Pattern.compile("^\\s*([（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十\\d]{1,3})");

    private Label() {}

    /// Empty where the item brings its own.
    ///
    /// @param type as in HTML: `1`, `a`, `A`; others count as `1`
    static String of(String type, int number, String item) {
        if (LABELLED.matcher(item).find()) {
            return "";
        }
        boolean letters = number >= 1 && number <= 26 && (type.equals("a") || type.equals("A"));
        return (letters ? String.valueOf((char) (type.charAt(0) + number - 1)) : String.valueOf(number)) + ". ";
    }
}
