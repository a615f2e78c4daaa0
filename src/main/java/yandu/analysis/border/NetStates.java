package yandu.analysis.border;

/// What a [BorderNet] keeps in mind while it reads a line, once from its beginning and once from its end: some states that
/// every word moves, each by its gate towards its value (a gated recurrent layer whose gates and values depend on the word alone,
/// as in Lei et al., Simple Recurrent Units for Highly Parallelizable Recurrence, 2018). So a border knows of words that are
/// far from it. What was kept in mind at a border is added to its outputs.
///
/// Nothing is multiplied for a word but its states: gates and values of all words were worked out by the build. All are whole
/// numbers.
///
/// @param words by row of the vocabulary, [#ROW] numbers each: values and gates of the way from the beginning, then those of
///        the way from the end; row 0 stands for nothing
/// @param roles the same by role, for words that are not in the vocabulary
/// @param outputs by output and state: first the states from the beginning, then those from the end
record NetStates(int[] words, int[] roles, int[] outputs) {
    /// States of each way.
    static final int WAY = 24;
    static final int BOTH = 2 * WAY;

    /// Numbers of a word for one way, values and gates, and for both.
    static final int EACH = 2 * WAY;
    static final int ROW = 2 * EACH;

    /// Bits behind the point of values and states, and of gates.
    static final int BITS = 14;
    static final int ONE = 1 << BITS;

    /// So many bits of a state are too fine for the outputs.
    static final int FINE = 6;

    /// Moves the states of one way.
    ///
    /// @param word its values, then its gates
    static void move(int[] states, int[] word) {
        for (int i = 0; i < WAY; i++) {
            states[i] += (word[i] - states[i]) * word[WAY + i] >> BITS;
        }
    }
}
