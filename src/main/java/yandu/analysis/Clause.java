package yandu.analysis;

import java.util.List;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// The words of a text between two that end a clause ([Role#breaks]), without white space at both ends.
///
/// @param first its first word
/// @param end the word after its last
record Clause(int first, int end) {

    /// The clauses of a text in order; none is empty.
    static List<Clause> in(Words words) {
        var found = new Found();
        int from = 0;
        for (int i = 0; i <= words.count(); i++) {
            if (i == words.count() || words.role(i).breaks()) {
                add(words, from, i, found);
                from = i + 1;
            }
        }
        return found;
    }

    private static void add(Words words, int from, int to, Found found) {
        int first = from;
        int end = to;
        while (first < end && words.role(first) == Role.SPACE) {
            first++;
        }
        while (end > first && words.role(end - 1) == Role.SPACE) {
            end--;
        }
        if (first < end) {
            found.add(first, end, 0);
        }
    }

    private static final class Found extends Runs<Clause> {
        @Override
        Clause run(int first, int end, int marks) {
            return new Clause(first, end);
        }
    }

    /// The number of its characters.
    int length(Words words) {
        return words.start(end) - words.start(first);
    }
}
