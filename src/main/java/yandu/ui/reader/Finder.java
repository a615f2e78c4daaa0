package yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// Finds words in a text, whatever their case and width (ＡＢＣ, abc). Folds character by character, so offsets
/// stay.
final class Finder {

    /// More hits than this are not told apart.
    static final int MOST = 10_000;

    private final String folded;

    Finder(String text) {
        this.folded = fold(text);
    }

    /// Every place of `query`, by place, without overlaps; none for a blank query.
    List<Span> find(String query) {
        var wanted = fold(query.strip());
        var hits = new ArrayList<Span>();
        if (wanted.isEmpty()) {
            return hits;
        }
        int at = folded.indexOf(wanted);
        while (at >= 0 && hits.size() < MOST) {
            hits.add(new Span(at, at + wanted.length()));
            at = folded.indexOf(wanted, at + wanted.length());
        }
        return hits;
    }

    private static String fold(String text) {
        var folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, fold(folded.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c == '\u3000' || c == '\u00a0') {
            return ' ';
        }
        char narrow = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        return Character.toLowerCase(narrow);
    }
}
