package yandu.importer.deck;

import java.util.regex.Pattern;

/// The marks of deletions, `{{c1::words::hint}}`.
final class ClozeMarks {
    private static final Pattern INNERMOST = Pattern.compile("\\{\\{c[\\d,]+::((?:(?!\\{\\{c[\\d,]+::|::|\\}\\}).)*+)(?:::(?:(?!\\}\\}).)*+)?\\}\\}", Pattern.DOTALL);
    private static final int DEEPEST = 8;

    private ClozeMarks() {}

    /// A text with the words of its deletions and without their marks and hints.
    static String without(String text) {
        var plain = text;
        for (int depth = 0; depth < DEEPEST && plain.contains("{{c"); depth++) {
            plain = INNERMOST.matcher(plain).replaceAll("$1");
        }
        return plain;
    }
}
