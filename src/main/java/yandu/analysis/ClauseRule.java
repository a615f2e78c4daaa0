package yandu.analysis;

import java.util.List;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Neighbouring clauses built alike: 一任接着一任干，一张蓝图绘到底; 匡正干的导向，增强干的动力，形成干的合力.
/// Alike: equally long and sharing characters at the same places.
final class ClauseRule implements PhraseRule {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 11;
    /// How many characters two clauses share at the same places; one by itself says less inside a clause.
    private static final int SHARED = 1;
    private static final int SHARED_INSIDE = 2;

    @Override
    public String name() {
        return "clause";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var clauses = text.chinese() ? text.clauses() : List.<Span>of();
        int from = 0;
        for (int i = 1; i <= clauses.size(); i++) {
            if (i == clauses.size() || !alike(text.text(), clauses.get(i - 1), clauses.get(i))) {
                add(clauses, from, i, found);
                from = i;
            }
            if (from == i && i < clauses.size()) {
                addInside(text, clauses.get(i - 1), clauses.get(i), found);
            }
        }
    }

    /// The end of a clause and the beginning of the next, where they begin with the same character and share another:
    /// 做到栽一棵活一棵，栽一片绿一片的要求.
    private void addInside(ScannedText text, Span first, Span second, Sink found) {
        var words = text.words();
        char opening = text.text().charAt(second.start());
        for (int start = first.end() - SHORTEST; start >= Math.max(first.start(), first.end() - LONGEST); start--) {
            int end = second.start() + first.end() - start;
            boolean fits = end <= second.end() && text.text().charAt(start) == opening && words.isBorder(start) && words.isBorder(end);
            boolean closed = fits && (end == second.end() || text.text().charAt(end) == '的');
            if (closed && alike(text.text(), new Span(start, first.end()), new Span(second.start(), end), SHARED_INSIDE)) {
                found.add(new Span(start, end), PhraseKind.PARALLEL, 0.2);
                return;
            }
        }
    }

    private void add(List<Span> clauses, int from, int to, Sink found) {
        if (to - from >= 2) {
            var span = new Span(clauses.get(from).start(), clauses.get(to - 1).end());
            found.add(span, PhraseKind.PARALLEL, to - from > 2 ? 0.5 : 0.2);
        }
    }

    private static boolean alike(String text, Span first, Span second) {
        return alike(text, first, second, SHARED);
    }

    /// @param least how many characters they share at the same places
    private static boolean alike(String text, Span first, Span second, int least) {
        char mark = text.charAt(first.end());
        if (second.start() != first.end() + 1 || mark != '，' && mark != ',') {
            return false;
        }
        int length = first.length();
        if (length != second.length() || length < SHORTEST || length > LONGEST) {
            return false;
        }
        int shared = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(first.start() + i);
            if (c == '、' || c < 0x3400 && !Chars.isQuote(c)) {
                return false;
            }
            shared += c == text.charAt(second.start() + i) ? 1 : 0;
        }
        return shared >= least && shared < length;
    }
}
