package yandu.analysis;

import java.util.ArrayList;
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
        var found = new ArrayList<Clause>();
        int from = 0;
        for (int i = 0; i <= words.count(); i++) {
            if (i == words.count() || words.role(i).breaks()) {
                add(words, from, i, found);
                from = i + 1;
            }
        }
        return found;
    }

    private static void add(Words words, int from, int to, List<Clause> found) {
        int first = from;
        int end = to;
        while (first < end && words.role(first) == Role.SPACE) {
            first++;
        }
        while (end > first && words.role(end - 1) == Role.SPACE) {
            end--;
        }
        if (first < end) {
            found.add(new Clause(first, end));
        }
    }

    /// The number of its characters.
    int length(Words words) {
        return words.start(end) - words.start(first);
    }
}
