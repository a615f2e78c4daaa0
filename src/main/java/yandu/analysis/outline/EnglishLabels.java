package yandu.analysis.outline;

import java.util.List;
import yandu.analysis.outline.Marker.Place;

/// English labels: First, … Next, … Finally, Roman numerals, A., Action 1:, and the bullets that only English lists have.
final class EnglishLabels {
    private static final String[] ENGLISH = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"
    };
    private static final String[] EMPHASIS = {" of all", " and foremost"};
    private static final String[] BEGINNINGS = {"One place to start", "One place to begin", "To start", "To begin"};
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };

    /// Words that number the parts of a plan or a law.
    private static final List<String> UNITS =
            List.of("Action", "Article", "Chapter", "Goal", "Guideline", "Measure", "Objective", "Part", "Phase", "Pillar",
                    "Point", "Practice", "Principle", "Priority", "Recommendation", "Section", "Step", "Strategy", "Target",
                    "Task", "Theme");
    private static final String BEHIND_UNIT = ":.(–—\n";

    private EnglishLabels() {}

    /// A dot, star or dash, or two dashes, before English words at the beginning of a line; a figure or a word alone may be
    /// a note or an answer to tick.
    static Marker bullet(String text, int at, Place place) {
        char sign = text.charAt(at);
        boolean twice = sign == '-' && Chars.at(text, at + 1) == '-';
        int end = twice ? at + 2 : at + 1;
        boolean words = isBeforeWord(text, end) && (twice || isBeforeWord(text, behindLetters(text, end + 1)));
        return words && place == Place.LINE
                ? new Marker(twice ? Family.DASH : Family.BULLET, String.valueOf(sign), 0, at, end, place)
                : null;
    }

    /// The end of the English word that begins at `at`.
    private static int behindLetters(String text, int at) {
        int end = at;
        while (Chars.at(text, end) < 128 && Character.isLetter(Chars.at(text, end))) {
            end++;
        }
        return end;
    }

    /// Whether a space and an English word or figure follow.
    private static boolean isBeforeWord(String text, int at) {
        char word = Chars.at(text, at + 1);
        return Chars.at(text, at) == ' ' && word < 128 && Character.isLetterOrDigit(word);
    }

    /// First, … Second, … Next, … Finally, where a sentence begins; in small letters behind a mark that leads to
    /// them: three goals: first, …; second, …; and third, ….
    static Marker english(String text, int at, Place place) {
        boolean capital = Character.isUpperCase(text.charAt(at));
        boolean opens = place == Place.LINE || place == Place.SENTENCE || Chars.at(text, at - 2) == '.';
        if (capital ? !opens : !leads(text, at)) {
            return null;
        }
        for (int word = 0; word < ENGLISH.length; word++) {
            if (startsWith(text, at, ENGLISH[word])) {
                int end = at + ENGLISH[word].length();
                end += text.startsWith("ly", end) ? 2 : 0;
                end += word == 0 ? emphasis(text, end) : 0;
                return Chars.at(text, end) == ','
                        ? new Marker(Family.ENGLISH, "", word + 1, at, end + 1, place)
                        : null;
            }
        }
        if (startsWith(text, at, "Next,")) {
            return new Marker(Family.ENGLISH, "", Marker.NEXT, at, at + 5, place);
        }
        if (startsWith(text, at, "Finally,") || startsWith(text, at, "Lastly,")) {
            return new Marker(Family.ENGLISH, "", Marker.LAST, at, text.indexOf(',', at) + 1, place);
        }
        return place == Place.LINE && capital ? beginning(text, at) : null;
    }

    private static boolean startsWith(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, 1) && text.startsWith(word.substring(1), at + 1);
    }

    /// Words that only lend weight: First of all, First and foremost.
    private static int emphasis(String text, int at) {
        for (var words : EMPHASIS) {
            if (text.startsWith(words, at)) {
                return words.length();
            }
        }
        return 0;
    }

    /// Whether a mark, or a mark and the word and, stand before a place.
    private static boolean leads(String text, int at) {
        int before = text.startsWith("and ", at - 4) ? at - 5 : at - 1;
        return Chars.at(text, before) == ' ' && Chars.isIn(Chars.at(text, before - 1), ":;,—–");
    }

    /// A Roman numeral, or One place to start, which begins what Next or Second goes on.
    private static Marker beginning(String text, int at) {
        var roman = roman(text, at);
        var numbered = roman != null ? roman : letter(text, at);
        if (numbered != null) {
            return numbered;
        }
        for (var word : BEGINNINGS) {
            if (text.startsWith(word, at)) {
                int end = at + word.length();
                end += Chars.at(text, end) == ',' ? 1 : 0;
                return new Marker(Family.ENGLISH, "", 1, at, end, Place.LINE);
            }
        }
        return unit(text, at);
    }

    /// A. before an English word.
    private static Marker letter(String text, int at) {
        boolean letter = Chars.at(text, at + 1) == '.' && isBeforeWord(text, at + 2);
        return letter ? new Marker(Family.LETTER, ".", text.charAt(at) - 'A' + 1, at, at + 2, Place.LINE) : null;
    }

    /// A word that names the parts of a plan, with its number: Action 1:, Step 2 (….
    private static Marker unit(String text, int at) {
        int space = behindLetters(text, at);
        int end = Numerals.digitsEnd(text, space + 1);
        int stop = Chars.at(text, end) == ' ' ? end + 1 : end;
        boolean labels = Chars.at(text, space) == ' ' && end > space + 1 && Chars.isIn(Chars.at(text, stop), BEHIND_UNIT)
                && UNITS.contains(text.substring(at, space));
        if (!labels) {
            return null;
        }
        int ordinal = Numerals.digits(text, space + 1, end);
        int behind = Chars.isIn(Chars.at(text, end), ":.") ? end + 1 : end;
        return new Marker(Family.TOPIC, text.substring(at, space), ordinal, at, behind, Place.LINE);
    }

    private static Marker roman(String text, int at) {
        for (int number = ROMAN.length; number > 0; number--) {
            var word = ROMAN[number - 1];
            int end = at + word.length();
            boolean stops = Chars.at(text, end) == '.' && Chars.isSpace(Chars.at(text, end + 1));
            if (stops && text.startsWith(word, at)) {
                return new Marker(Family.ROMAN, "", number, at, end + 1, Place.LINE);
            }
        }
        return null;
    }
}
