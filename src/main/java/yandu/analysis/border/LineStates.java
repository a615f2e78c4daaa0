package yandu.analysis.border;

import yandu.analysis.text.WordNumbers;

/// What is kept in mind along the lines of a text ([NetStates]) adds to the outputs of its borders. The end of a line is a word
/// that clears all that is kept.
final class LineStates {
    private final NetStates net;
    private final WordNumbers words;
    /// Where the moves of each different word begin.
    private final int[] rows;
    private final int[] states = new int[NetStates.BOTH];
    private final int[] moves = new int[NetStates.BOTH];
    private final int[] fine = new int[NetStates.BOTH];

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

    /// Both ways at once, one from the beginning and one from the end: the compiler moves many states at once only in a loop
    /// that is not too short.
    ///
    /// @param sums by border and output
    void addTo(int[] sums) {
        int count = words.words().count();
        var outputs = new OutputSums(sums, net.forth(), net.back());
        for (int word = 0; word < count; word++) {
            int fromEnd = count - 1 - word;
            see(word, 0);
            see(fromEnd, NetStates.WAY);
            NetStates.move(states, moves, fine);
            outputs.put(fine);
            outputs.add(word + 1);
            outputs.add(fromEnd);
        }
        outputs.addAll();
    }

    /// Goes past a word, one way.
    private void see(int word, int way) {
        System.arraycopy(net.moves(), rows[words.number(word)] + way, moves, way, NetStates.WAY);
    }
}
