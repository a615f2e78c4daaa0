package yandu.analysis.border;

import yandu.analysis.text.Role;

/// What a [BorderNet] keeps in mind while it reads a line, once from its beginning and once from its end: some states that
/// every word moves, each by its gate towards its value (a gated recurrent layer whose gates and values depend on the word alone,
/// as in Lei et al., Simple Recurrent Units for Highly Parallelizable Recurrence, 2018). So a border knows of words that are
/// far from it. What was kept in mind at a border is added to its outputs.
///
/// Nothing is multiplied for a word but its states: gates and values of all words were worked out by the build. All are whole
/// numbers, in halves of what Java reckons with, so that a word takes few lines of the memory that is near.
///
/// @param numbers by [#row], [#ROW] numbers each: values and gates of the way from the beginning, then those of the way from
///        the end
/// @param outputs by output and state: first the states from the beginning, then those from the end
record NetStates(short[] numbers, int[] outputs) {
    /// States of each way.
    static final int WAY = 24;
    static final int BOTH = 2 * WAY;

    /// Numbers of a word for one way, values and gates, and for both.
    static final int EACH = 2 * WAY;
    static final int ROW = 2 * EACH;

    /// Bits behind the point of values, states and gates.
    static final int BITS = 14;
    static final int ONE = 1 << BITS;

    /// So many bits of a state are too fine for the outputs.
    static final int FINE = 6;

    private static final int ROLES = Role.values().length;

    /// With room for what is learned of the rows of a vocabulary.
    static NetStates of(int known) {
        return new NetStates(new short[rows(known) * ROW], new int[BorderNet.OUTPUTS * BOTH]);
    }

    /// How many rows come before those of the words behind so many rows of a vocabulary.
    private static int rows(int known) {
        return ROLES + known - 1;
    }

    /// The row of a word. Rows of roles come first; a word that is not in the vocabulary has that of its role.
    ///
    /// @param known its row in the vocabulary
    static int row(Role role, int known) {
        return known == Vocabulary.OTHER ? role.ordinal() : rows(known);
    }

    /// Moves the states of one way.
    ///
    /// @param word its values, then its gates
    static void move(int[] states, short[] word) {
        for (int i = 0; i < WAY; i++) {
            states[i] += (word[i] - states[i]) * word[WAY + i] >> BITS;
        }
    }

    /// What states of one way add to an output.
    static int sum(int[] states, int[] output) {
        int sum = 0;
        for (int i = 0; i < WAY; i++) {
            sum += (states[i] >> FINE) * output[i];
        }
        return sum;
    }
}
