package yandu.analysis.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import yandu.analysis.outline.Marker.Place;

/// Labels of the parts of a law or a plan, first in their line: Action 1:, Article 3, SEC. 2., CHAPTER IV, Pillar One:.
final class EnglishUnits {
    private static final List<String> UNITS =
            List.of("ACTION", "ARTICLE", "CHAPTER", "GOAL", "GUIDELINE", "MEASURE", "OBJECTIVE", "PART", "PHASE", "PILLAR",
                    "POINT", "PRACTICE", "PRINCIPLE", "PRIORITY", "RECOMMENDATION", "SECTION", "STEP", "STRATEGY", "TARGET",
                    "TASK", "THEME", "TITLE");
    /// How a law writes section from its second on.
    private static final String SHORT = "SEC.";
    private static final List<String> NUMBERS =
            List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");
    /// What stands behind the number; where it is only referred to, a word does.
    private static final String BEHIND = ":.(–—\n";
    private static final int LONGEST = 15;

    private EnglishUnits() {}

    /// @param at where a capital begins a line
    static Marker at(String text, int at) {
        int word = Chars.behindLetters(text, at);
        boolean shortened = text.startsWith(SHORT, at);
        var unit = shortened ? "SECTION" : word - at > LONGEST ? "" : text.substring(at, word).toUpperCase(Locale.ROOT);
        int from = shortened ? at + SHORT.length() + 1 : word + 1;
        if (Chars.at(text, from - 1) != ' ' || !UNITS.contains(unit)) {
            return null;
        }
        int end = behindNumber(text, from);
        int stop = Chars.at(text, end) == ' ' ? end + 1 : end;
        boolean dash = stop > end && Chars.at(text, stop) == '-';
        if (end == from || !dash && !Chars.isIn(Chars.at(text, stop), BEHIND)) {
            return null;
        }
        int ordinal = ordinal(text, from, end);
        int behind = dash ? stop + 1 : Chars.isIn(Chars.at(text, end), ":.") ? end + 1 : end;
        return ordinal < 1 ? null : new Marker(family(unit), unit, ordinal, at, behind, Place.LINE);
    }

    private static Family family(String unit) {
        return switch (unit) {
            case "PART", "TITLE" -> Family.PART;
            case "CHAPTER" -> Family.CHAPTER;
            case "SECTION" -> Family.SECTION;
            case "ARTICLE" -> Family.ARTICLE;
            default -> Family.TOPIC;
        };
    }

    private static int behindNumber(String text, int from) {
        int digits = Numerals.digitsEnd(text, from);
        return digits > from ? digits : Math.min(from + LONGEST, Chars.behindLetters(text, from));
    }

    /// What is written in digits, as a Roman numeral or as a word; 0 if it is no number.
    private static int ordinal(String text, int from, int end) {
        if (Numerals.isDigit(text.charAt(from))) {
            return Numerals.digits(text, from, end);
        }
        var word = text.substring(from, end);
        int roman = Arrays.asList(EnglishLetters.ROMAN).indexOf(word);
        return roman >= 0 ? roman + 1 : NUMBERS.indexOf(word.toUpperCase(Locale.ROOT)) + 1;
    }
}
