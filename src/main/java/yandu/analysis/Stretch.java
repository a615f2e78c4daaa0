package yandu.analysis;

import java.util.List;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// The words between two marks.
///
/// @param first its first word
/// @param last the word after its last
/// @param paused whether a 、 stands in it
record Stretch(int first, int last, boolean paused) {

    /// The stretches of a text in order; none is empty.
    static List<Stretch> in(Words words) {
        var found = new Found();
        int first = 0;
        boolean paused = false;
        for (int i = 0; i <= words.count(); i++) {
            var type = i == words.count() ? WordClass.MARK : words.type(i);
            if (type == WordClass.MARK) {
                if (i > first) {
                    found.add(first, i, paused ? 1 : 0);
                }
                first = i + 1;
                paused = false;
            }
            paused |= type == WordClass.PAUSE;
        }
        return found;
    }

    private static final class Found extends Runs<Stretch> {
        @Override
        Stretch run(int first, int end, int marks) {
            return new Stretch(first, end, marks != 0);
        }
    }
}
