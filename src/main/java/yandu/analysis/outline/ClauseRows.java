package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Finds clauses in a row, within one sentence, that open with the same word and each say a thing of their own:
/// 坚持党的全面领导、坚持以人民为中心、坚持守正创新、坚持系统观念. A slogan of short pieces (自我净化、自我完善) is none.
final class ClauseRows {
    private static final int LEAST = 4;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;
    private static final int WORD = 2;
    private static final CharSet COMMAS = CharSet.of("，；：。！？,;:");
    private static final CharSet PAUSES = CharSet.of("、");
    private static final String NO_WORD = "我你他她它这那其该谁因";

    private final MarkedText marked;
    private final String text;

    ClauseRows(MarkedText marked) {
        this.marked = marked;
        this.text = marked.text();
    }

    /// The rows within sentences, by place.
    List<List<Span>> find(List<Span> sentences) {
        var rows = new ArrayList<List<Span>>();
        for (var sentence : sentences) {
            if (sentence.length() >= LEAST * SHORTEST) {
                var clauses = cut(sentence, COMMAS);
                collect(clauses, rows);
                for (var clause : clauses) {
                    if (clause.length() >= LEAST * SHORTEST && text.indexOf('、', clause.start(), clause.end()) >= 0) {
                        collect(cut(clause, PAUSES), rows);
                    }
                }
            }
        }
        return rows;
    }

    private List<Span> cut(Span unit, CharSet marks) {
        var clauses = new ArrayList<Span>();
        int start = unit.start();
        while (start < unit.end()) {
            int stop = Clauses.first(marked, start, unit.end(), marks);
            clauses.add(new Span(start, stop));
            start = stop + 1;
        }
        return clauses;
    }

    private void collect(List<Span> clauses, List<List<Span>> rows) {
        int from = 0;
        while (from < clauses.size()) {
            int to = from + 1;
            while (to < clauses.size() && alike(clauses.get(from), clauses.get(to))) {
                to++;
            }
            if (to - from >= LEAST - 1) {
                var row = new ArrayList<>(clauses.subList(from, to));
                if (from > 0) {
                    addFirst(row, clauses.get(from - 1));
                }
                row.add(withoutRest(row.removeLast()));
                if (row.size() >= LEAST && row.stream().allMatch(ClauseRows::fits)) {
                    rows.add(row);
                }
            }
            from = to;
        }
    }

    private boolean alike(Span first, Span other) {
        return Math.min(first.length(), other.length()) > WORD
                && text.regionMatches(first.start(), text, other.start(), WORD)
                && Chars.isIdeograph(text.charAt(first.start()))
                && !Chars.isIn(text.charAt(first.start()), NO_WORD)
                && Chars.isIdeograph(text.charAt(first.start() + 1));
    }

    private static boolean fits(Span clause) {
        return clause.length() >= SHORTEST && clause.length() <= LONGEST;
    }

    /// Adds the end of the clause before where it opens alike behind words that lead to the row: 贯彻坚持….
    private void addFirst(List<Span> row, Span before) {
        var word = text.substring(row.getFirst().start(), row.getFirst().start() + WORD);
        int at = before.of(text).lastIndexOf(word);
        if (at > 0 && before.length() - at >= SHORTEST) {
            row.addFirst(new Span(before.start() + at, before.end()));
        }
    }

    /// The last clause without what 等 sums up behind it.
    private Span withoutRest(Span last) {
        int rest = text.lastIndexOf('等', last.end() - 1);
        return rest < last.start() + SHORTEST ? last : new Span(last.start(), rest);
    }
}
