package yandu.analysis.outline;

import java.util.List;
import yandu.analysis.outline.Marker.Place;

/// English labels that are words: First, … Next, … Finally, The first is …; and the bullets that only English lists have.
final class EnglishLabels {
    private static final String[] ENGLISH = {
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"
    };
    private static final String[] EMPHASIS = {" of all", " and foremost"};
    private static final String[] BEGINNINGS = {"One place to start", "One place to begin", "To start", "To begin"};
    private static final String[] ORDINALS = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"};

    private EnglishLabels() {}

    /// A dot, star or dash, or two dashes, before English words at the beginning of a line; a figure or a word alone may be
    /// a note or an answer to tick.
    static Marker bullet(String text, int at, Place place) {
        char sign = text.charAt(at);
        boolean twice = sign == '-' && Chars.at(text, at + 1) == '-';
        int end = twice ? at + 2 : at + 1;
        boolean words = isBeforeWord(text, end) && (twice || isBeforeWord(text, Chars.behindLetters(text, end + 1)));
        return words && place == Place.LINE
                ? new Marker(twice ? Family.DASH : Family.BULLET, String.valueOf(sign), 0, at, end, place)
                : null;
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
        if (capital && text.startsWith("The ", at)) {
            return the(text, at, place);
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

    /// A letter or Roman numeral, the part of a law or plan, or One place to start, which Next or Second goes on.
    private static Marker beginning(String text, int at) {
        var numbered = EnglishLetters.dotted(text, at);
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
        return EnglishUnits.at(text, at);
    }

    /// The first is …. The second is …. where sentences begin.
    private static Marker the(String text, int at, Place place) {
        for (int word = 0; word < ORDINALS.length; word++) {
            int end = at + 4 + ORDINALS[word].length();
            if (text.startsWith(ORDINALS[word], at + 4)) {
                return text.startsWith(" is ", end) ? new Marker(Family.ENGLISH, "is", word + 1, at, end, place) : null;
            }
        }
        return null;
    }
}
