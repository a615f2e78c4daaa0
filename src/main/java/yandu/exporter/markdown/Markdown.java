package yandu.exporter.markdown;

import java.util.regex.Pattern;

/// Text that stays text inside Markdown.
final class Markdown {
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    private static final Pattern LINE_START =
            Pattern.compile("^(\\s*)(?:([#+=-])|(\\d{1,9})([.)]))", Pattern.MULTILINE);

    private Markdown() {}

    /// Words inside a line: marks of Markdown and HTML are escaped.
    static String inline(String text) {
        return INLINE.matcher(text).replaceAll("\\\\$0");
    }

    /// Words that open a line: what would make a heading or a list of it is escaped, too.
    static String block(String text) {
        return opening(inline(text));
    }

    /// As [#block], for words whose other marks are right as they are.
    static String opening(String text) {
        return LINE_START.matcher(text).replaceAll(
                match ->
                        match.group(2) != null
                                ? match.group(1) + "\\\\" + match.group(2)
                                : match.group(1) + match.group(3) + "\\\\" + match.group(4));
    }

    /// Words in a cell of a table: one line.
    static String cell(String text) {
        return inline(text).replace("\n", "<br>");
    }
}
