package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// All of a clause (优化国土空间开发格局, 城镇新增就业1361万人): what is to be done or what was reached is often marked
/// whole, verb, number and all.
final class WholeClauseRule implements PhraseRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 26;
    private static final double WEIGHT = 0.1;

    @Override
    public String name() {
        return "whole-clause";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var words = text.words();
        for (var clause : text.wordClauses()) {
            int length = clause.length(words);
            if (length >= SHORTEST && length <= LONGEST && isSaid(words, clause)) {
                var span = words.span(clause.first(), clause.end());
                found.add(new Candidate(span, PhraseKind.TERM, WEIGHT, name()));
            }
        }
        return found;
    }

    /// Whether it stands by itself: it neither leads on from another clause nor tells of persons.
    private static boolean isSaid(Words words, Clause clause) {
        return leads(words.role(clause.first())) && closes(words.role(clause.end() - 1));
    }

    private static boolean leads(Role role) {
        return switch (role) {
            case AND, AS, BOTH, HAVING, LITTLE, MARK, WHO, LATIN, DIGITS, OF, DONE, WITHIN, ETC, PAUSE, CLOSING -> false;
            default -> true;
        };
    }

    private static boolean closes(Role role) {
        return switch (role) {
            case OF, BOTH, AND, AT, FOR, FROM, TO, WITH, PAUSE, OPENING -> false;
            default -> true;
        };
    }
}
