package yandu.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Short clauses near each other that begin or end with the same characters: 不折不扣抓落实…雷厉风行抓落实…;
/// 更加注重以人为本…更加注重集约高效. Each is a slogan.
final class SharedEndRule implements PhraseRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 13;
    private static final int SHARED = 3;
    private static final int FARTHEST = 80;
    private static final int FEWEST = 3;
    private static final List<String> SPEECH = List.of("指出", "强调", "要求", "认为", "表示", "说");

    @Override
    public String name() {
        return "shared-end";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        if (text.chinese()) {
            Map<Long, List<Span>> runs = new LinkedHashMap<>();
            for (var whole : text.clauses()) {
                boolean modal = text.text().charAt(whole.start()) == '要' && whole.length() > 1;
                var clause = modal ? new Span(whole.start() + 1, whole.end()) : whole;
                boolean fits = clause.length() >= SHORTEST && clause.length() <= LONGEST;
                if (fits && isPlain(text.text(), clause) && !speaks(text.text(), clause.end())) {
                    join(runs, key(text.text(), clause.start(), 0), clause, found);
                    join(runs, key(text.text(), clause.end() - SHARED, 1), clause, found);
                }
            }
            runs.values().forEach(run -> flush(run, found));
        }
        return found;
    }

    /// The three characters at `from` as one number.
    ///
    /// @param side 0 where they begin a clause, 1 where they end it
    private static long key(String text, int from, long side) {
        long key = side;
        for (int i = from; i < from + SHARED; i++) {
            key = key << Character.SIZE | text.charAt(i);
        }
        return key;
    }

    private void join(Map<Long, List<Span>> runs, long end, Span clause, List<Candidate> found) {
        var run = runs.computeIfAbsent(end, key -> new ArrayList<>());
        if (!run.isEmpty() && clause.start() - run.getLast().end() > FARTHEST) {
            flush(run, found);
        }
        run.add(clause);
    }

    private void flush(List<Span> run, List<Candidate> found) {
        if (run.size() >= FEWEST) {
            run.forEach(span -> found.add(new Candidate(span, PhraseKind.PARALLEL, 0.5, name())));
        }
        run.clear();
    }

    /// 某某指出 and the like tell who speaks.
    private static boolean speaks(String text, int end) {
        for (var verb : SPEECH) {
            if (text.startsWith(verb, end - verb.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text, Span clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (!Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
