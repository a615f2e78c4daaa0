package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;

/// Works named in 《…》.
final class WorkRule implements PhraseRule {
    private static final int LONGEST = 60;

    @Override
    public String name() {
        return "work";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var whole = text.text();
        int open = whole.indexOf('《');
        while (open >= 0) {
            int next = whole.indexOf('《', open + 1);
            int close = whole.indexOf('》', open, Math.min(whole.length(), open + LONGEST + 1));
            boolean closed = close > open + 1 && (next < 0 || close < next);
            if (closed && whole.substring(open, close).indexOf('\n') < 0) {
                double weight = close - open > 3 ? 0.7 : 0.25;
                found.add(new Candidate(new Span(open + 1, close), PhraseKind.WORK, weight, name()));
            }
            open = next;
        }
        return found;
    }
}
