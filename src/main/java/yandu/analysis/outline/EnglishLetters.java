package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Labels that are letters: A., a., IV., (a), (B), (iii).
final class EnglishLetters {
    static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };
    /// The numerals that are letters too, and the neighbour that tells that they are numerals.
    private static final String[][] ALONE = {{"i", "(ii)"}, {"v", "(iv)"}, {"x", "(ix)"}};
    /// How far away the neighbour may be.
    private static final int LOOK = 600;
    private static final int LONGEST = 5;

    private EnglishLetters() {}

    /// IV. or A. or a. before a space, first in a line.
    static Marker dotted(String text, int at) {
        for (int number = ROMAN.length; number > 0; number--) {
            var word = ROMAN[number - 1];
            int end = at + word.length();
            boolean stops = Chars.at(text, end) == '.' && Chars.isSpace(Chars.at(text, end + 1));
            if (stops && text.startsWith(word, at)) {
                return new Marker(Family.ROMAN, "", number, at, end + 1, Place.LINE);
            }
        }
        boolean labels = Chars.at(text, at + 1) == '.' && Chars.at(text, at + 2) == ' '
                && Chars.at(text, at + 3) < 128 && Character.isLetterOrDigit(Chars.at(text, at + 3));
        return labels ? letter(text.charAt(at), ".", at, at + 2, Place.LINE) : null;
    }

    /// (a), (B), (iii), where something begins: a line, a sentence, what follows a mark, or and.
    ///
    /// @param at where the bracket opens
    static Marker bracketed(String text, int at, Place place) {
        int from = Chars.behindSpace(text, at + 1, place);
        int end = Math.min(from + LONGEST, Chars.behindLetters(text, from));
        int closer = Chars.behindSpace(text, end, place);
        boolean opens = place == Place.LINE || place == Place.SENTENCE || place == Place.CLAUSE && goesOn(text, at);
        if (end == from || !opens || !Chars.isIn(Chars.at(text, closer), "）)〕﹚")) {
            return null;
        }
        var word = text.substring(from, end);
        int roman = roman(text, at, word);
        if (roman > 0) {
            return new Marker(Family.ROMAN, "(", roman, at, closer + 1, place);
        }
        return end == from + 1 ? letter(text.charAt(from), "", at, closer + 1, place) : null;
    }

    /// Small letters and capitals are two kinds.
    private static Marker letter(char c, String variant, int at, int end, Place place) {
        boolean small = c >= 'a';
        return new Marker(Family.LETTER, small ? variant + "a" : variant, c - (small ? 'a' : 'A') + 1, at, end, place);
    }

    /// Whether a mark, or a mark and a word that links, stand before a place.
    private static boolean goesOn(String text, int at) {
        int before = text.startsWith("and ", at - 4) ? at - 5 : text.startsWith("or ", at - 3) ? at - 4 : at - 1;
        return Chars.at(text, before) == ' ' && Chars.isIn(Chars.at(text, before - 1), ":;,—–");
    }

    private static int roman(String text, int at, String word) {
        for (var alone : ALONE) {
            if (alone[0].equals(word)) {
                int near = Math.max(0, at - LOOK);
                var around = text.substring(near, Math.min(text.length(), at + LOOK));
                return around.contains(alone[1]) ? number(word) : 0;
            }
        }
        return word.length() > 1 ? number(word) : 0;
    }

    private static int number(String word) {
        for (int number = 0; number < ROMAN.length; number++) {
            if (ROMAN[number].equalsIgnoreCase(word) && Character.isLowerCase(word.charAt(0))) {
                return number + 1;
            }
        }
        return 0;
    }
}
