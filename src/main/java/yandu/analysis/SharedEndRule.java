package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import yandu.document.Span;

/// Short clauses near each other that begin or end with the same words: 不折不扣抓落实…雷厉风行抓落实…;
/// 更加注重以人为本…更加注重集约高效. Each is a slogan.
final class SharedEndRule implements PhraseRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 13;
    private static final int SHARED = 3;
    private static final int FARTHEST = 60;
    private static final int FEWEST = 3;

    @Override
    public String name() {
        return "shared-end";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        if (text.chinese()) {
            var whole = text.text();
            collect(text.clauses(), (a, b) -> commonFirst(whole, a, b), found);
            collect(text.clauses(), (a, b) -> commonLast(whole, a, b), found);
        }
        return found;
    }

    private void collect(List<Span> clauses, ToIntBiFunction<Span, Span> common, List<Candidate> found) {
        var run = new ArrayList<Span>();
        int shared = 0;
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            if (clause.length() < SHORTEST || clause.length() > LONGEST) {
                continue;
            }
            int now = run.isEmpty() ? 0 : common.applyAsInt(run.getLast(), clause);
            boolean near = !run.isEmpty() && clause.start() - run.getLast().end() <= FARTHEST;
            if (near && now >= SHARED && now < clause.length()) {
                run.add(clause);
                shared = Math.max(shared, now);
            } else if (!near || run.size() < 2) {
                flush(run, found);
                run.add(clause);
            }
        }
        flush(run, found);
    }

    private void flush(List<Span> run, List<Candidate> found) {
        if (run.size() >= FEWEST) {
            run.forEach(span -> found.add(new Candidate(span, PhraseKind.PARALLEL, 0.55, name())));
        }
        run.clear();
    }

    private static int commonFirst(String text, Span a, Span b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length())
                && text.charAt(a.start() + same) == text.charAt(b.start() + same)) {
            same++;
        }
        return same;
    }

    private static int commonLast(String text, Span a, Span b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length())
                && text.charAt(a.end() - 1 - same) == text.charAt(b.end() - 1 - same)) {
            same++;
        }
        return same;
    }
}
