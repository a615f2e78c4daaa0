package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// English labels: First, … Finally, and Roman numerals.
final class EnglishLabels {
    private static final String[] ENGLISH = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"
    };
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };

    private EnglishLabels() {}

    static Marker english(String text, int at, Place place) {
        if (place != Place.LINE && place != Place.SENTENCE && Chars.at(text, at - 2) != '.') {
            return null;
        }
        for (int word = 0; word < ENGLISH.length; word++) {
            int end = at + ENGLISH[word].length();
            if (text.startsWith(ENGLISH[word], at)) {
                if (text.startsWith("ly", end)) {
                    end += 2;
                }
                return Chars.at(text, end) == ','
                        ? new Marker(Family.ENGLISH, "", word + 1, at, end + 1, place)
                        : null;
            }
        }
        var roman = place == Place.LINE ? roman(text, at) : null;
        if (roman != null) {
            return roman;
        }
        boolean last = text.startsWith("Finally,", at) || text.startsWith("Lastly,", at);
        return last
                ? new Marker(Family.ENGLISH, "", Marker.LAST, at, text.indexOf(',', at) + 1, place)
                : null;
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
