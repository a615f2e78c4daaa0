package yandu.quiz;

import yandu.analysis.text.Chars;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Whether what is left around a blank says which of many things belongs into it. 健全＿＿＿＿ could be anything.
final class Clues {
    /// So much has to stand before a blank whose own clause says nothing.
    private static final int LEAD = 24;

    private final String text;
    private final Words words;

    Clues(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /// Whether the clause of a blank says something besides its verb.
    boolean areInClause(Span blank) {
        int first = words.at(start(blank));
        int last = words.at(Math.max(0, end(blank) - 1));
        for (int i = first; i <= last; i++) {
            boolean outside = words.end(i) <= blank.start() || words.start(i) >= blank.end();
            if (outside && says(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether enough stands before a blank, and its verb not twice.
    boolean areBefore(String front, int blank, Span place) {
        var lead = front.substring(0, blank);
        int verb = place.start() == 0 ? -1 : words.at(place.start() - 1);
        var word = verb < 0 ? "" : text.substring(words.start(verb), words.end(verb));
        return lead.codePoints().filter(Character::isLetter).count() >= LEAD
                && (word.length() < 2 || front.indexOf(word) == front.lastIndexOf(word));
    }

    private int start(Span blank) {
        int at = blank.start();
        while (at > 0 && !Chars.endsClause(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int end(Span blank) {
        int at = blank.end();
        while (at < text.length() && !Chars.endsClause(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean says(int word) {
        return switch (words.type(word)) {
            case NOUN, VERBAL_NOUN, VERB, PLACE, IDIOM, LATIN, DIGITS ->
                    !words.isGeneric(word) && !words.isFrame(word) && words.length(word) > 1;
            case ADJECTIVE, ADVERB, FUNCTION, NUMBER, TIME, UNKNOWN, QUOTE, PAUSE, MARK, SPACE -> false;
        };
    }
}
