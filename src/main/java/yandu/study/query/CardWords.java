package yandu.study.query;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Folded;
import yandu.analysis.text.SearchText;
import yandu.study.Card;
import yandu.study.Prompt;

/// The words of a card as an index holds them: every Chinese character and every digit is a word of its own, so that
/// any piece of a text is a run of whole words; Latin letters are found from the beginning of a word.
///
/// @param text what the front shows with its blanks filled, and the answer where the front does not hold it then
/// @param words of the text, parted by spaces
/// @param syllables how each Chinese character of the text sounds, parted by spaces
/// @param initials the first letters of every two syllables side by side: zz zy y for 制造业
public record CardWords(String text, String words, String syllables, String initials) {

    public static CardWords of(Card card) {
        var text = text(card);
        var syllables = syllables(text);
        return new CardWords(text, words(text), String.join(" ", syllables), initials(syllables));
    }

    private static String text(Card card) {
        var parts = card.answer().parts();
        var front = String.join(" ", card.prompt().args());
        int blank = 0;
        for (int at = front.indexOf(Prompt.BLANK); at >= 0 && !parts.isEmpty(); at = front.indexOf(Prompt.BLANK, at)) {
            var part = parts.get(Math.min(blank++, parts.size() - 1)).replace(Prompt.BLANK, "");
            front = front.substring(0, at) + part + front.substring(at + Prompt.BLANK.length());
            at += part.length();
        }
        var rest = parts.stream().skip(blank).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return front.contains(rest) ? front : front + " " + rest;
    }

    /// The words of a piece of text, folded as all searches fold, parted by spaces; none if it holds only marks.
    public static String words(String text) {
        var folded = Folded.of(text);
        var words = new StringBuilder(text.length() * 2);
        boolean inWord = false;
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            boolean latin = Folded.isInWord((char) c);
            if (Folded.counts(folded.charAt(i))) {
                words.append(latin && inWord || words.isEmpty() ? "" : " ").appendCodePoint(c);
            }
            inWord = latin;
        }
        return words.toString();
    }

    private static List<String> syllables(String text) {
        return new SearchText(text).syllables().stream().filter(syllable -> !syllable.isEmpty()).toList();
    }

    private static String initials(List<String> syllables) {
        var initials = new StringJoiner(" ");
        for (int i = 0; i < syllables.size(); i++) {
            var next = i + 1 < syllables.size() ? syllables.get(i + 1).substring(0, 1) : "";
            initials.add(syllables.get(i).charAt(0) + next);
        }
        return initials.toString();
    }

    /// Whether the last of these words may go on: what was typed ends in a Latin letter.
    public static boolean isOpen(String words) {
        return !words.isEmpty() && !Chars.isHan(words.charAt(words.length() - 1))
                && Character.isLetter(words.charAt(words.length() - 1));
    }
}
