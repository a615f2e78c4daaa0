package yandu.analysis.outline;

import yandu.analysis.outline.Marker.Place;

/// Whether labels that follow each other make a list.
final class RunCheck {
    private static final int HEADING = 40;
    /// Marks that words may begin with.
    private static final String OPENING = "“‘\"'《（(";

    private final String text;
    private final Lines lines;
    private final ParagraphNumbers paragraphs;

    RunCheck(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
        this.paragraphs = new ParagraphNumbers(text, lines);
    }

    boolean holds(Run run) {
        if (run.family() != Family.TOPIC && empty(run)) {
            return false;
        }
        if (paragraphs.are(run) || run.family() == Family.CIRCLED && areNotes(run)) {
            return false;
        }
        int size = run.markers().size();
        if (run.family() == Family.ARABIC && run.first().ordinal() > 1 && skips(run)) {
            return false;
        }
        return switch (run.family()) {
            case VERB -> size >= 3;
            case BARE -> size >= 2 && run.markers().stream().allMatch(this::opensClause) && separate(run);
            case DASH, BULLET -> size >= 2;
            case ORDER, ENGLISH -> size >= 2 && (size > 2 || run.last().ordinal() != Marker.LAST);
            case DI, YAO, SHI, QI, SIDE, CIRCLED -> size >= 2;
            case TOPIC -> size >= 2 || hasItsLine(run.first());
            case COMMA, PAREN, ARABIC, ARABIC_PAREN, ARABIC_HALF, DECIMAL, LETTER, ROMAN ->
                    size >= 2 || loneHeading(run.first());
            case PART, CHAPTER, SECTION, ARTICLE -> size >= 2 || run.first().atLine();
        };
    }

    /// Whether these are the notes under a text or a table: 注：①….
    private boolean areNotes(Run run) {
        int at = run.first().start();
        while (at > 0 && (Chars.isSpace(text.charAt(at - 1)) || Chars.isIn(text.charAt(at - 1), "：:"))) {
            at--;
        }
        return text.startsWith("注", at - 1) || text.startsWith("注释", at - 2);
    }

    /// Whether a label is left out after each: these are the numbers of pages.
    private static boolean skips(Run run) {
        int last = run.last().ordinal();
        return last - run.first().ordinal() >= 2 * (run.markers().size() - 1);
    }

    /// A list of which an excerpt shows one item: its label and head are a line of their own.
    private boolean loneHeading(Marker marker) {
        if (!marker.atLine() || marker.family() != Family.PAREN && marker.family() != Family.COMMA) {
            return false;
        }
        int line = lines.at(marker.start());
        int length = lines.end(line) - marker.end();
        return length > 1 && length <= HEADING && Chars.isIdeograph(text.charAt(lines.end(line) - 1))
                && line + 1 < lines.size();
    }

    /// Whether a label is all that stands in its line, as 材料3 does above a piece of a paper.
    private boolean hasItsLine(Marker marker) {
        int line = lines.at(marker.start());
        return marker.atLine() && lines.end(line) == marker.end() && line + 1 < lines.size();
    }

    private boolean empty(Run run) {
        for (var marker : run.markers()) {
            if (!empty(marker)) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but another label or a mark follows a label.
    private boolean empty(Marker marker) {
        int next = Clauses.skip(text, marker.end(), text.length());
        char c = Chars.at(text, next);
        return !Character.isLetterOrDigit(c) && !Chars.isIn(c, OPENING);
    }

    private boolean opensClause(Marker marker) {
        return marker.place() == Place.LINE || marker.place() == Place.SENTENCE;
    }

    /// Whether a bare number stands at its place only to count: the same word does not follow all of them.
    private boolean separate(Run run) {
        return run.markers().stream()
                        .map(marker -> text.charAt(marker.end()))
                        .distinct()
                        .count()
                > 1;
    }
}
