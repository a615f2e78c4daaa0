package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.outline.Marker.Place;

/// Finds what may be a label. It goes once through the text and looks only at a few characters around each
/// place; whether a label is one, the run that it makes with others decides ([Runs]).
final class MarkerScanner {
    /// Words that lead straight to a label: 最重要的就是一要….
    private static final String LEADS = "是为即有下";
    /// How far back the words before a label are looked for: hostile texts hold long rows of spaces and closing marks.
    private static final int LOOK = 40;

    private final String text;
    private final Lines lines;
    private final List<Marker> found = new ArrayList<>();

    MarkerScanner(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    Scan scan() {
        int line = 0;
        int at = 0;
        while (at < text.length()) {
            while (line < lines.size() && lines.start(line) < at) {
                line++;
            }
            int start = line < lines.size() ? lines.start(line) : text.length();
            at = nextBeginning(at, start);
            if (at < start) {
                at = read(at, placeOf(at));
            } else if (at < text.length()) {
                at = lines.leads(line) ? lines.end(line) : read(at, Place.LINE);
            }
        }
        return Scan.of(found);
    }

    /// The first place from `from` up to `end` where a label can begin, though not first in a line.
    private int nextBeginning(int from, int end) {
        int at = from;
        while (at < end && !Labels.mayBegin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Reads the labels at a place; where to go on.
    private int read(int at, Place place) {
        var marker = Labels.at(text, at, place);
        if (marker == null) {
            return at + 1;
        }
        int next = marker.end();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        var second = next < text.length() ? Labels.at(text, next, Place.SENTENCE) : null;
        if (second != null && (second.ordinal() == marker.ordinal() || second.ordinal() == Marker.LAST)
                && second.family() != marker.family()) {
            found.add(
                    new Marker(
                            marker.family(),
                            marker.variant(),
                            marker.ordinal(),
                            marker.start(),
                            second.end(),
                            marker.place()));
            return second.end();
        }
        found.add(marker);
        if (second != null && marker.atLine() && second.end() <= text.length()) {
            found.add(second);
            return second.end();
        }
        return Math.max(marker.end(), at + 1);
    }

    /// The place of what begins at `at` within a line; null in the middle of a word.
    private Place placeOf(int at) {
        int before = at - 1;
        if (before >= 0 && Chars.isIdeograph(text.charAt(before))) {
            return Chars.isIn(text.charAt(before), LEADS) ? Place.GLUED : null;
        }
        int farthest = Math.max(0, at - LOOK);
        while (before >= farthest && (Chars.isSpace(text.charAt(before)) && text.charAt(before) != '\n')) {
            before--;
        }
        if (before < 0) {
            return Place.LINE;
        }
        char last = text.charAt(before);
        while (before > farthest && Chars.isCloser(last)) {
            last = text.charAt(--before);
        }
        if (Chars.endsSentence(last) || last == '—') {
            return Place.SENTENCE;
        }
        if (Chars.isComma(last)) {
            return Place.CLAUSE;
        }
        return Chars.isCloser(text.charAt(at - 1)) || Chars.isSpace(text.charAt(at - 1)) ? Place.CLAUSE : null;
    }
}
