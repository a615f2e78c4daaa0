package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Members of like shape said in one breath, joined by 、: 高端化、智能化、绿色化; 稳就业、稳企业、稳市场;
/// 以学铸魂、以学增智. Like shape: the same first or last character, or the same length of three to five.
final class ParallelRule implements PhraseRule {
    private static final int LONGEST_MEMBER = 12;

    @Override
    public String name() {
        return "parallel";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        for (var clause : text.clauses()) {
            var members = members(text.text(), clause);
            if (members.size() >= 2) {
                var run = trimmed(text.text(), members);
                double weight = weight(text.text(), run);
                if (weight > 0) {
                    var span = new Span(run.getFirst().start(), run.getLast().end());
                    found.add(new Candidate(span, PhraseKind.PARALLEL, weight, name()));
                }
            }
        }
        return found;
    }

    private static List<Span> members(String text, Span clause) {
        var members = new ArrayList<Span>();
        int start = clause.start();
        for (int i = clause.start(); i <= clause.end(); i++) {
            if (i == clause.end() || text.charAt(i) == '、') {
                if (i > start) {
                    members.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return members;
    }

    /// The inner members give the shape; the first is cut at its front to it and the last at its end.
    private static List<Span> trimmed(String text, List<Span> members) {
        var run = new ArrayList<>(members);
        var second = members.get(1);
        var first = members.getFirst();
        int shape = members.size() > 2 ? second.length() : Math.min(first.length(), second.length());
        char opening = text.charAt(second.start());
        int start = Math.max(first.start(), first.end() - shape);
        for (int i = first.end() - 1; i >= first.start(); i--) {
            if (text.charAt(i) == opening && first.end() - i >= 2) {
                start = i;
                break;
            }
        }
        run.set(0, new Span(start, first.end()));
        var last = members.getLast();
        char closing = text.charAt(members.get(members.size() - 2).end() - 1);
        int end = Math.min(last.end(), last.start() + shape);
        for (int i = last.start() + 1; i < Math.min(last.end(), last.start() + LONGEST_MEMBER); i++) {
            if (text.charAt(i) == closing) {
                end = i + 1;
                break;
            }
        }
        run.set(run.size() - 1, new Span(last.start(), end));
        return run;
    }

    private static double weight(String text, List<Span> run) {
        boolean sameFirst = true;
        boolean sameLast = true;
        boolean sameLength = true;
        var first = run.getFirst();
        for (var member : run) {
            if (member.length() > LONGEST_MEMBER || member.length() < 2 || !Chars.isHan(text.charAt(member.start()))) {
                return 0;
            }
            sameFirst &= text.charAt(member.start()) == text.charAt(first.start());
            sameLast &= text.charAt(member.end() - 1) == text.charAt(first.end() - 1);
            sameLength &= member.length() == first.length();
        }
        if (sameFirst || sameLast) {
            return sameLength ? 0.8 : 0.6;
        }
        return sameLength && run.size() >= 3 && first.length() >= 3 ? 0.6 : 0;
    }
}
