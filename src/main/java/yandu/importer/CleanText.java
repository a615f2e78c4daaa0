package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text made ready to be a report: line ends are `\n`, controls are gone, and what was changed is counted.
///
/// @param repairs what a reader would want to know was changed; line ends and a byte order mark are not told
record CleanText(String text, List<Imported.Repaired> repairs) {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]");

    static CleanText of(String raw) {
        var text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        text = LINE_END.matcher(text).replaceAll("\n");
        var repairs = new ArrayList<Imported.Repaired>();
        int controls = (int) CONTROL.matcher(text).results().count();
        if (controls > 0) {
            text = CONTROL.matcher(text).replaceAll("");
            repairs.add(new Imported.Repaired("import.repair.control", controls));
        }
        return new CleanText(text, List.copyOf(repairs));
    }

    /// Whether there is nothing to read.
    boolean isEmpty() {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether a character is a control that no text needs.
    static boolean isControl(int c) {
        return (c < ' ' || c >= 0x7f && c < 0xa0) && "\t\n\r\f\u0085".indexOf(c) < 0;
    }
}
