package yandu.study;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.stream.Stream;
import yandu.analysis.text.Folded;

/// What is left of a text when everything is taken away that a typist need not get right: NFKC, no white
/// space, no punctuation, simplified characters. Signs that belong to a figure stay: a point between digits,
/// percent signs.
final class Folding {
    /// Symbols by their Unicode category, but typed where book-title marks and dashes are meant.
    private static final String USED_AS_PUNCTUATION = "<>~`^|";

    private static final String PART_OF_FIGURES = "%‰";

    /// Holds the simplified characters in general use, and of the traditional ones few but rarer forms, see [Folded#usual].
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");

    /// The tables take a fifth of a second to load: only when somebody writes in traditional characters.
    private static final class Script {
        static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
    }

    private final boolean traditional;

    private Folding(boolean traditional) {
        this.traditional = traditional;
    }

    /// The folding for texts that are to be compared: all of them are simplified or, where none of them has a
    /// character that might be traditional, none.
    static Folding of(Stream<String> texts) {
        var simplified = SIMPLIFIED.newEncoder();
        return new Folding(
                texts.flatMapToInt(String::codePoints)
                        .filter(Character::isIdeographic)
                        .mapToObj(Character::toString)
                        .anyMatch(c -> !simplified.canEncode(c) || !c.equals(Folded.usual(c))));
    }

    String fold(String text) {
        return traditional ? simplified(bare(text)) : bare(text);
    }

    private static String simplified(String text) {
        return Folded.usual(Script.SIMPLIFY.transliterate(text));
    }

    private static String bare(String text) {
        int[] points = Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray();
        var kept = new StringBuilder(points.length);
        for (int i = 0; i < points.length; i++) {
            if (isDecimalPoint(points, i)) {
                kept.append('.');
            } else if (!isDropped(points[i])) {
                kept.appendCodePoint(points[i]);
            }
        }
        return kept.toString();
    }

    /// 1.5 is not 15. A Chinese keyboard gives 1。5.
    private static boolean isDecimalPoint(int[] points, int i) {
        return (points[i] == '.' || points[i] == '。')
                && i > 0
                && i + 1 < points.length
                && Character.isDigit(points[i - 1])
                && Character.isDigit(points[i + 1]);
    }

    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            case Character.OTHER_PUNCTUATION -> PART_OF_FIGURES.indexOf(point) < 0;
            default -> USED_AS_PUNCTUATION.indexOf(point) >= 0;
        };
    }
}
