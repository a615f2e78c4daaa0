package yandu.analysis.border;

import java.util.Arrays;
import yandu.analysis.text.WordNumbers;

/// What is kept in mind along the lines of a text ([NetStates]) adds to the outputs of its borders. The end of a line is a word
/// that clears all that is kept.
final class LineStates {
    private final NetStates net;
    private final WordNumbers words;
    /// Where the moves of each different word begin.
    private final int[] rows;
    private final int[] states = new int[NetStates.WAY];

    /// @param known rows of the different words in the net's vocabulary
    LineStates(WordNumbers words, int[] known, NetStates net) {
        this.net = net;
        this.words = words;
        rows = new int[known.length];
        for (int number = 0; number < rows.length; number++) {
            var role = words.words().role(words.first(number));
            rows[number] = NetStates.ROW * NetStates.row(role, known[number]);
        }
    }

    /// @param sums by border and output
    void addTo(int[] sums) {
        int count = words.words().count();
        var forth = new OutputSums(net.forth(), sums);
        for (int word = 0; word < count; word++) {
            see(word, 0, word + 1, forth);
        }
        forth.addAll();
        Arrays.fill(states, 0);
        var back = new OutputSums(net.back(), sums);
        for (int word = count - 1; word >= 0; word--) {
            see(word, NetStates.WAY, word, back);
        }
        back.addAll();
    }

    /// Goes past a word, one way, to the border behind it.
    private void see(int word, int way, int border, OutputSums sums) {
        net.move(states, rows[words.number(word)] + way, sums.numbers(), sums.next());
        sums.add(border);
    }
}
