package yandu.analysis.outline;

import java.util.List;

/// Tells numbers by which the paragraphs of a speech or a paper are cited from those that count the items of a list: an
/// English text numbers its paragraphs across its headings, and an excerpt of it begins in the middle.
final class ParagraphNumbers {
    /// A paragraph has so many characters at least.
    private static final int PROSE = 120;
    /// So far into an item its own heading ends.
    private static final int HEADING = 90;

    private final String text;
    private final Lines lines;

    ParagraphNumbers(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    boolean are(Run run) {
        if (run.family() != Family.ARABIC || !run.markers().stream().allMatch(Marker::atLine)) {
            return false;
        }
        long prose = run.markers().stream().filter(this::isProse).count();
        return 3 * prose >= 2 * run.markers().size() && (run.first().ordinal() > 1 || headingBetween(run.markers()));
    }

    /// Whether English sentences without a heading in front follow a label in its line.
    private boolean isProse(Marker marker) {
        int end = lines.end(lines.at(marker.start()));
        int words = Clauses.skip(text, marker.end(), end);
        return end - words >= PROSE && text.indexOf(':', words, words + HEADING) < 0 && Chars.isLatin(text.charAt(words)) && hasSentence(words, end);
    }

    private boolean hasSentence(int from, int end) {
        return text.indexOf(". ", from, end) > 0 || Chars.isIn(text.charAt(end - 1), ".!?;");
    }

    private boolean headingBetween(List<Marker> markers) {
        for (int at = 1; at < markers.size(); at++) {
            int before = lines.at(markers.get(at).start()) - 1;
            if (before > lines.at(markers.get(at - 1).start()) && isHeading(before)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(int line) {
        return lines.end(line) - lines.start(line) <= HEADING
                && Character.isUpperCase(text.charAt(lines.start(line)))
                && Character.isLetterOrDigit(text.charAt(lines.end(line) - 1));
    }
}
