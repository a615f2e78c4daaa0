package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Short sentences of one clause that open a stretch of text: 大力推动能源转型。深化能源革命，细化…
final class HeadSentenceRule implements PhraseRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 22;

    @Override
    public String name() {
        return "head-sentence";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var clauses = text.chinese() ? text.clauses() : List.<Span>of();
        for (int i = 1; i + 1 < clauses.size(); i++) {
            if (isHead(text.text(), clauses.get(i - 1), clauses.get(i), clauses.get(i + 1))) {
                found.add(new Candidate(clauses.get(i), PhraseKind.TERM, 0.66, name()));
            }
        }
        return found;
    }

    private static boolean isHead(String text, Span before, Span clause, Span after) {
        return clause.length() >= SHORTEST
                && clause.length() <= LONGEST
                && Chars.isHan(text.charAt(clause.start()))
                && endsSentence(text, before.end())
                && text.charAt(clause.end()) == '。'
                && after.start() <= clause.end() + 2
                && !endsSentence(text, after.end());
    }

    private static boolean endsSentence(String text, int at) {
        return at < text.length() && Chars.endsSentence(text.charAt(at));
    }
}
