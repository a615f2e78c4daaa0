package yandu.quiz;

import yandu.analysis.text.Chars;
import yandu.document.Span;

/// The words around a blank. What the report says elsewhere in the same words might be true there, too.
final class Frame {
    /// So many characters on either side.
    private static final int REACH = 2;

    private final String text;
    private final Span blank;
    private final String before;
    private final String after;

    Frame(String text, Span blank) {
        this.text = text;
        this.blank = blank;
        this.before = wordBefore(blank.start());
        this.after = wordAfter(blank.end());
    }

    /// Whether a piece of the report stands anywhere in the very words that stand around the blank.
    boolean mightHold(String piece) {
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            if (isAround(at, at + piece.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a piece of the report stands anywhere between the very words that stand on both sides of the blank, or is
    /// led to by the same ones: there it is as true as the answer.
    boolean holds(String piece) {
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            if (isLedTo(at) || isBefore(at) && isAfter(at + piece.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether another place has the same words around it.
    boolean isLike(Span other) {
        return isAround(other.start(), other.end());
    }

    private boolean isAround(int start, int end) {
        return isBefore(start) || isAfter(end) || isLedTo(start);
    }

    private boolean isBefore(int start) {
        return before.length() == REACH && before.equals(wordBefore(start));
    }

    private boolean isAfter(int end) {
        return after.length() == REACH && after.equals(wordAfter(end));
    }

    /// Whether the same characters, words and marks, lead to both.
    private boolean isLedTo(int start) {
        int lead = 2 * REACH;
        if (blank.start() < lead || start < lead) {
            return false;
        }
        var last = text.substring(blank.start() - lead, blank.start());
        return last.chars().filter(c -> Chars.isHan((char) c)).count() >= REACH
                && text.startsWith(last, start - lead);
    }

    private String wordBefore(int at) {
        int end = at;
        while (end > 0 && Chars.isOpeningQuote(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < REACH && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private String wordAfter(int at) {
        int start = at;
        while (start < text.length() && Chars.isClosingQuote(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < REACH && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
