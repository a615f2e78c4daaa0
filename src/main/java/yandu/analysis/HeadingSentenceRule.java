package yandu.analysis;

import java.util.List;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Two or three clauses behind a label that are one sentence: （一）|深化改革开放，构建发展新体制。 一是|加强生态文明建设，推进绿色低碳发展。
/// The author set them as one heading, so readers mark them as one.
final class HeadingSentenceRule implements PhraseRule {
    static final String NAME = "heading-sentence";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 28;
    private static final int MOST_CLAUSES = 3;
    private static final int MOST_WORDS_OF_LABEL = 3;
    private static final double WEIGHT = 0.3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var words = text.words();
        var clauses = text.wordClauses();
        for (int i = 0; i + 1 < clauses.size(); i++) {
            int start = start(words, clauses.get(i));
            int last = lastOfSentence(words, clauses, i);
            if (start >= 0 && last > i) {
                var span = new Span(words.start(start), words.start(clauses.get(last).end()));
                if (span.length() >= SHORTEST && span.length() <= LONGEST) {
                    found.add(span, PhraseKind.TERM, WEIGHT);
                }
            }
        }
    }

    /// Where the words behind a label begin in a clause, or -1.
    private static int start(Words words, Clause clause) {
        int first = clause.first();
        int at = first > 0 && words.role(first - 1) == Role.BRACKET ? first : -1;
        for (int i = first + 1; i < Math.min(clause.end(), first + MOST_WORDS_OF_LABEL + 1); i++) {
            at = endsLabel(words.role(i - 1)) ? i : at;
        }
        return at;
    }

    private static boolean endsLabel(Role role) {
        return role == Role.SPACE || role == Role.MARK || role == Role.AS || role == Role.PAUSE;
    }

    /// The last clause of the sentence in which a clause stands, or -1 if it has too many.
    private static int lastOfSentence(Words words, List<Clause> clauses, int first) {
        for (int i = first; i < Math.min(clauses.size(), first + MOST_CLAUSES); i++) {
            int end = clauses.get(i).end();
            var role = end < words.count() ? words.role(end) : Role.LINE;
            if (role != Role.COMMA) {
                return role == Role.SENTENCE || role == Role.LINE ? i : -1;
            }
        }
        return -1;
    }
}
