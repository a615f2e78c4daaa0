package yandu.analysis;

import yandu.document.Span;

/// Works named in 《…》.
final class WorkRule implements PhraseRule {
    private static final int LONGEST = 60;

    @Override
    public String name() {
        return "work";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var whole = text.text();
        int open = whole.indexOf('《');
        while (open >= 0) {
            int next = whole.indexOf('《', open + 1);
            int close = whole.indexOf('》', open, Math.min(whole.length(), open + LONGEST + 1));
            boolean closed = close > open + 1 && (next < 0 || close < next);
            if (closed && whole.substring(open, close).indexOf('\n') < 0) {
                double weight = close - open > 3 ? 0.7 : 0.25;
                found.add(new Span(open + 1, close), PhraseKind.WORK, weight);
            }
            open = next;
        }
    }
}
