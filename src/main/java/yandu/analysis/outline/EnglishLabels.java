package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// English labels: First, … Next, … Finally, and Roman numerals.
final class EnglishLabels {
    private static final String[] ENGLISH = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"
    };
    private static final String[] EMPHASIS = {" of all", " and foremost"};
    private static final String[] BEGINNINGS = {"One place to start", "One place to begin", "To start", "To begin"};
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };

    private EnglishLabels() {}

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
        if (roman != null) {
            return roman;
        }
        for (var word : BEGINNINGS) {
            if (text.startsWith(word, at)) {
                int end = at + word.length();
                end += Chars.at(text, end) == ',' ? 1 : 0;
                return new Marker(Family.ENGLISH, "", 1, at, end, Place.LINE);
            }
        }
        return null;
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
