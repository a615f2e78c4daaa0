package yandu.analysis.border;

import yandu.analysis.text.Role;

/// What a [BorderNet] keeps in mind while it reads a line, once from its beginning and once from its end: some states that
/// every word moves, each by its gate towards its value (a gated recurrent layer whose gates and values depend on the word alone,
/// as in Lei et al., Simple Recurrent Units for Highly Parallelizable Recurrence, 2018). So a border knows of words that are
/// far from it. What was kept in mind at a border is added to its outputs.
///
/// Nothing is multiplied for a word but its states: gates and values of all words were worked out by the build. All are whole
/// numbers, a value and its gate in one ([#move]), so that a word takes few lines of the memory that is near.
///
/// @param moves by [#row], [#ROW] numbers each: those of the way from the beginning, then those of the way from the end
/// @param forth weights by output and state of the way from the beginning
/// @param back the same of the way from the end
record NetStates(int[] moves, short[] forth, short[] back) {
    /// States of each way.
    static final int WAY = 24;
    static final int BOTH = 2 * WAY;

    /// Numbers of a word.
    static final int ROW = BOTH;

    /// Bits behind the point of values, states and gates.
    private static final int BITS = 14;
    private static final int ONE = 1 << BITS;
    private static final int GATE = (1 << Short.SIZE) - 1;

    /// So many bits of a state are too fine for the outputs.
    private static final int FINE = 6;

    /// What 1 of a state is to the outputs.
    static final int UNIT = ONE >> FINE;

    private static final int ROLES = Role.values().length;

    /// With room for what is learned of the rows of a vocabulary.
    static NetStates of(int known) {
        int weights = BorderNet.OUTPUTS * WAY;
        return new NetStates(new int[rows(known) * ROW], new short[weights], new short[weights]);
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

    /// What moves a state.
    ///
    /// @param value towards which, -1..1
    /// @param gate how far, 0..1
    static int move(double value, double gate) {
        return (int) Math.round(value * ONE) << Short.SIZE | (int) Math.round(gate * ONE);
    }

    /// Moves the states of both ways.
    ///
    /// @param moves of a word of each way
    /// @param fine as an output weighs them
    static void move(int[] states, int[] moves, int[] fine) {
        for (int i = 0; i < BOTH; i++) {
            int move = moves[i];
            int state = states[i] + (((move >> Short.SIZE) - states[i]) * (move & GATE) >> BITS);
            states[i] = state;
            fine[i] = state >> FINE;
        }
    }
}
