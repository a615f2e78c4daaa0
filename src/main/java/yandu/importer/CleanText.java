package yandu.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A text made ready to be a report by all repairs.
///
/// @param repairs what was changed, as a reader wants to know it
/// @param source the way back into the text as it was
record CleanText(String text, List<Imported.Repaired> repairs, SourceMap source) {

    static CleanText of(String raw) {
        var text = raw;
        var source = SourceMap.SAME;
        var counts = new LinkedHashMap<String, Integer>();
        for (var repair : Repairs.ALL) {
            var edits = repair.find(text);
            if (!edits.isEmpty()) {
                source = source.then(edits, text);
                text = apply(text, edits);
                counts.merge(repair.key(), edits.size(), Integer::sum);
            }
        }
        return new CleanText(text, told(counts), source);
    }

    private static List<Imported.Repaired> told(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isEmpty())
                .map(count -> new Imported.Repaired(count.getKey(), count.getValue()))
                .toList();
    }

    static String apply(String text, List<Edit> edits) {
        var out = new StringBuilder(text.length());
        int from = 0;
        for (var edit : edits) {
            out.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return out.append(text, from, text.length()).toString();
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
