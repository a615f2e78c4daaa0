package yandu.analysis;

import java.util.List;
import yandu.document.Span;

/// Neighbouring clauses built alike: 一任接着一任干，一张蓝图绘到底; 匡正干的导向，增强干的动力，形成干的合力.
/// Alike: equally long and sharing characters at the same places.
final class ClauseRule implements PhraseRule {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 11;

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
        }
    }

    private void add(List<Span> clauses, int from, int to, Sink found) {
        if (to - from >= 2) {
            var span = new Span(clauses.get(from).start(), clauses.get(to - 1).end());
            found.add(span, PhraseKind.PARALLEL, to - from > 2 ? 0.5 : 0.2);
        }
    }

    private static boolean alike(String text, Span first, Span second) {
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
            if (c == '、' || c < 0x3400) {
                return false;
            }
            shared += c == text.charAt(second.start() + i) ? 1 : 0;
        }
        return shared >= 1 && shared < length;
    }
}
