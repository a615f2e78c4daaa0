package yandu.analysis.border;

import java.util.Arrays;
import java.util.List;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// What each word of a text stands in: its clause, its sentence, quotation marks, the heading of a list's item. A clause ends
/// before a line break or a mark that ends a sentence, before a comma or a colon, which belongs to it as its last but one.
final class Frames {
    /// Quotation marks that were not closed within so many words are taken for a slip.
    private static final int LONGEST_QUOTE = 12;

    private final int count;
    private final int[] clauseStarts;
    private final int[] clauseEnds;
    private final int[] sentenceStarts;
    /// Pause marks before each word.
    private final int[] pauses;
    private final boolean[] quoted;
    private final boolean[] heading;

    /// @param headings of all lists' items
    Frames(Words words, List<Span> headings) {
        count = words.count();
        clauseStarts = new int[count];
        clauseEnds = new int[count];
        sentenceStarts = new int[count + 1];
        pauses = new int[count + 1];
        quoted = new boolean[count + 1];
        heading = new boolean[count];
        cut(words);
        for (var span : headings) {
            if (span.length() > 0) {
                Arrays.fill(heading, words.at(span.start()), words.at(span.end() - 1) + 1, true);
            }
        }
    }

    private void cut(Words words) {
        int clause = 0;
        int sentence = 0;
        int opened = -1;
        for (int i = 0; i < count; i++) {
            var role = words.role(i);
            clauseStarts[i] = clause;
            sentenceStarts[i] = sentence;
            quoted[i] = opened >= 0 && i - opened <= LONGEST_QUOTE;
            pauses[i + 1] = pauses[i] + (role == Role.PAUSE ? 1 : 0);
            opened = role == Role.OPENING ? i : role == Role.CLOSING ? -1 : opened;
            boolean ends = role == Role.SENTENCE || role == Role.LINE;
            sentence = ends ? i + 1 : sentence;
            if (ends || role == Role.COMMA || role == Role.COLON) {
                Arrays.fill(clauseEnds, clause, i + 1, i);
                clause = i + 1;
            }
        }
        Arrays.fill(clauseEnds, clause, count, count);
        sentenceStarts[count] = sentence;
        quoted[count] = opened >= 0 && count - opened <= LONGEST_QUOTE;
    }

    /// The first word of a word's clause.
    int clauseStart(int word) {
        return clauseStarts[word];
    }

    /// The mark that ends a word's clause, or the number of words if none does.
    int clauseEnd(int word) {
        return clauseEnds[word];
    }

    /// The first word of the sentence of the word behind a border.
    int sentenceStart(int border) {
        return sentenceStarts[border];
    }

    /// Pause marks between two borders.
    int pauses(int from, int to) {
        return pauses[to] - pauses[from];
    }

    /// Whether quotation marks are open at a border.
    boolean isQuoted(int border) {
        return quoted[border];
    }

    /// Whether a word stands in a heading; none beyond the text's ends does.
    boolean isHeading(int word) {
        return word >= 0 && word < count && heading[word];
    }
}
