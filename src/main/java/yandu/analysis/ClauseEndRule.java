package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// All that follows a verb, a time, a label or a copula in its clause (建成|世界规模最大的高速铁路网, 今年|城镇新增就业900万人以上,
/// 一是|保障粮食安全), whatever it is made of.
final class ClauseEndRule implements PhraseRule {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;
    private static final double WEIGHT = 0.1;

    @Override
    public String name() {
        return "clause-end";
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        var found = new ArrayList<Candidate>();
        var words = text.words();
        for (var clause : text.wordClauses()) {
            int end = words.role(clause.end() - 1) == Role.CLOSING ? clause.end() - 1 : clause.end();
            for (int i = clause.first() + 1; i < end && closes(words.role(end - 1)); i++) {
                if (opens(words.role(i - 1)) && begins(words.role(i)) && fits(words, i, end)) {
                    found.add(new Candidate(words.span(i, end), PhraseKind.TERM, WEIGHT, name()));
                }
            }
        }
        return found;
    }

    private static boolean fits(Words words, int first, int end) {
        int length = words.start(end) - words.start(first);
        return length >= SHORTEST && length <= LONGEST;
    }

    private static boolean opens(Role role) {
        return switch (role) {
            case FRAME, FRAME_OTHER, AS, SPACE, MARK, TIME, DONE, IDIOM, TAKING, UNKNOWN -> true;
            default -> false;
        };
    }

    private static boolean begins(Role role) {
        return switch (role) {
            case SPACE, MARK, PAUSE, OF, AND, CLOSING, DONE, WITHIN, ETC -> false;
            default -> true;
        };
    }

    private static boolean closes(Role role) {
        return switch (role) {
            case OF, AND, AT, FOR, FROM, TO, WITH, TAKING, PAUSE, OPENING, SPACE, MARK -> false;
            default -> true;
        };
    }
}
