package yandu.analysis.outline;

import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;

/// How far the last item of a list reaches, where no next item ends it.
final class Reach {
    private static final int HEADING = 60;
    private static final int BARE = 40;
    private static final int RESIDUE = 8;
    /// How many other sections show where the last one ends.
    private static final int LIKE_OTHERS = 2;
    private static final CharSet STOPS = CharSet.of("。！？!?.");
    private final MarkedText marked;
    private final String text;
    private final Lines lines;
    private final Scan scan;
    private final Headings headings;
    private final Closing closing;

    Reach(MarkedText marked, Lines lines, Scan scan) {
        this.marked = marked;
        this.text = marked.text();
        this.lines = lines;
        this.scan = scan;
        this.headings = new Headings(text, lines, scan);
        this.closing = new Closing(text, lines, scan);
    }

    /// Whether the items of a run are sections of several paragraphs: another one is, or the only one's line
    /// is just a heading. Labels that number sentences head sections only where most of the others do.
    boolean sections(Run run) {
        var markers = run.markers();
        int several = 0;
        for (int at = 0; at + 1 < markers.size(); at++) {
            several += isSection(markers.get(at), markers.get(at + 1), run.family()) ? 1 : 0;
        }
        if (!run.family().block()) {
            return run.last().atLine() && run.family().counts() && 2 * several >= markers.size();
        }
        return several > 0 || markers.size() == 1 && headsOnly(run.first());
    }

    /// Whether more than its paragraph stands between a label and the next, beside the head of what is around the next.
    private boolean isSection(Marker marker, Marker next, Family family) {
        int first = lines.at(marker.start());
        int last = lines.at(next.start()) - 1;
        while (last > first && scan.startsOuter(lines.start(last), family)) {
            last--;
        }
        return last > first && paragraphEnd(marker) < lines.start(last);
    }

    /// Whether a label's line holds only a heading.
    boolean headsOnly(Marker marker) {
        int end = lines.end(lines.at(marker.start()));
        return marker.atLine()
                && end - marker.end() <= HEADING
                && end > marker.end()
                && !Chars.isIn(text.charAt(end - 1), "。；;！!，,.");
    }

    /// The end of the paragraph of a label; where the label stands alone in its line, of the next one.
    int paragraphEnd(Marker marker) {
        int line = lines.at(marker.start());
        int end = lines.paragraphEnd(line, scan);
        boolean alone = Clauses.skip(text, marker.end(), end) >= end && line + 1 < lines.size();
        return alone && !scan.startsLine(lines.start(line + 1)) ? lines.paragraphEnd(line + 1, scan) : end;
    }

    /// The end of the last item of a list whose items lie within paragraphs, looked for up to `limit`.
    ///
    /// @param brief whether the other items are one sentence or clause each
    int itemEnd(Run run, boolean brief, int limit) {
        var marker = run.last();
        int end = paragraphEnd(marker);
        if (marker.atLine()) {
            return shortLine(run, end) ? lines.paragraphEnd(lines.at(end) + 1, scan) : end;
        }
        int most = Math.min(end, Math.max(limit, marker.end()));
        return brief ? firstSentence(marker.end(), most) : closing(marker.end(), most);
    }

    /// Whether every item but the last is one sentence, or a clause of one.
    boolean brief(Run run) {
        boolean clauses = true;
        for (int at = 1; at < run.markers().size(); at++) {
            clauses &= isIn(joint(run.markers().get(at)), "；;，,、");
        }
        return clauses || run.markers().size() > 2 && onePerItem(run.markers());
    }

    /// Before a label, and before the word and in front of it.
    private int joint(Marker label) {
        int at = label.start();
        return text.startsWith("and ", at - 4) ? at - 5 : at - 1;
    }

    /// Whether the last label's line is only a head, while the others go on in theirs.
    private boolean shortLine(Run run, int end) {
        int line = lines.at(end - 1);
        boolean bare = end - run.last().end() <= BARE && run.markers().size() > 2 && line + 1 < lines.size()
                && text.charAt(end - 1) == '。' && !scan.startsLine(lines.start(line + 1));
        return bare && run.markers().stream()
                .limit(run.markers().size() - 1L)
                .allMatch(marker -> lines.end(lines.at(marker.start())) - marker.end() > 2 * BARE);
    }

    private boolean onePerItem(List<Marker> markers) {
        for (int at = 0; at + 1 < markers.size(); at++) {
            int from = markers.get(at).end();
            int to = markers.get(at + 1).start();
            if (lines.at(from) != lines.at(to) || Units.sentences(marked, from, to).size() != 1) {
                return false;
            }
        }
        return true;
    }

    private int firstSentence(int from, int end) {
        int stop = Clauses.first(marked, from, end, STOPS);
        while (stop < end && (Chars.isCloser(text.charAt(stop)) || STOPS.has(text.charAt(stop)))) {
            stop++;
        }
        return stop;
    }

    /// Where, in a long line, words begin that close a speech.
    private int closing(int from, int end) {
        for (var sentence : Units.sentences(marked, from, end)) {
            if (sentence.start() > from + 1 && closing.summarizes(sentence.start())) {
                return sentence.start();
            }
        }
        return end;
    }

    /// Where a section ends that could reach to `limit`: before a paragraph that closes the whole, before
    /// what is no text of the author, before a heading without a number where no other section has one; a
    /// section that a word only numbers (第三，) has no more lines than the longest other.
    int sectionEnd(Run run, int limit, boolean nested) {
        return Math.min(closedBefore(run, limit, nested), nested ? limit : labelledEnd(run, limit));
    }

    /// Where what has labels of its own ends in the last section, if that is where every other section ends that has such:
    /// what follows speaks of the whole. Else `limit`.
    private int labelledEnd(Run run, int limit) {
        var markers = run.markers();
        int alike = 0;
        for (int at = 0; at + 1 < markers.size(); at++) {
            int first = lines.at(markers.get(at).start());
            int next = lines.at(markers.get(at + 1).start());
            int last = lastLabel(first, next);
            if (last > first && lines.paragraphEnd(last, scan) < lines.end(next - 1)) {
                return limit;
            }
            alike += last > first ? 1 : 0;
        }
        int first = lines.at(run.last().start());
        int last = lastLabel(first, lines.at(limit - 1) + 1);
        return alike < LIKE_OTHERS || last == first ? limit : lines.paragraphEnd(last, scan);
    }

    /// The last line before another that begins with a label, down to the first.
    private int lastLabel(int first, int before) {
        int line = before - 1;
        while (line > first && !scan.startsLine(lines.start(line))) {
            line--;
        }
        return line;
    }

    private int closedBefore(Run run, int limit, boolean nested) {
        int line = lines.at(run.last().start()) + 1;
        int most = run.family().block() ? Integer.MAX_VALUE : line + longest(run) - 1;
        while (line < lines.size() && lines.start(line) < limit) {
            int start = lines.start(line);
            boolean sums = nested && !scan.startsLine(start) && closing.summarizes(start);
            boolean heading = headings.isHeading(line) && !hasHeading(run);
            if (sums || heading || line >= most || closing.begins(line)) {
                return lines.end(line - 1);
            }
            line++;
        }
        return limit;
    }

    /// Whether a heading without a number stands in a section but the last.
    private boolean hasHeading(Run run) {
        for (int line = lines.at(run.first().start()); line < lines.at(run.last().start()); line++) {
            if (headings.isHeading(line)) {
                return true;
            }
        }
        return false;
    }

    /// How many lines the longest item but the last has.
    private int longest(Run run) {
        int most = 1;
        for (int at = 0; at + 1 < run.markers().size(); at++) {
            int from = lines.at(run.markers().get(at).start());
            most = Math.max(most, lines.at(run.markers().get(at + 1).start()) - from);
        }
        return most;
    }

    /// `limit` without white space and page numbers before it, and without a title of what begins there.
    int trimmed(int from, int limit) {
        int line = lines.at(limit);
        boolean before = lines.start(line) >= limit && line > 0;
        int end = before ? lines.end(before(line, from)) : Math.min(limit, text.length());
        line = lines.at(Math.max(0, end - 1));
        while (line > 0 && lines.start(line) > from && end == lines.end(line) && isResidue(line)) {
            end = lines.end(--line);
        }
        while (end > from && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return Math.max(from, end);
    }

    /// The line before another, or the one before that where it is a title that stands alone between sentences.
    private int before(int line, int from) {
        int last = line - 1;
        boolean title = last > 1 && lines.start(last) > from && lines.end(last) - lines.start(last) <= RESIDUE
                && lines.end(last - 1) > from && STOPS.has(text.charAt(lines.end(last - 1) - 1))
                && !scan.startsLine(lines.start(last));
        return title && text.substring(lines.start(last), lines.end(last)).chars()
                        .allMatch(c -> Chars.isIdeograph((char) c))
                ? last - 1
                : last;
    }

    private boolean isResidue(int line) {
        var words = text.substring(lines.start(line), lines.end(line));
        return words.length() <= RESIDUE && words.chars().noneMatch(Character::isLetter);
    }

    private boolean isIn(int at, String set) {
        int place = at;
        while (place > 0 && Chars.isSpace(text.charAt(place))) {
            place--;
        }
        return Chars.isIn(text.charAt(place), set);
    }
}
