package yandu.analysis.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yandu.analysis.text.Role;

/// What the states of a net have learned ([NetStates]), as it stands in the list: how much each number of a word's vector
/// moves their values and gates. A word without a vector has what its role has. A row holds the values of both ways, then the
/// gates of both.
///
/// @param ofNumbers by number of the vector, a row each
/// @param ofRoles by role, a row each
/// @param ofAll a row that is added to all
/// @param outputs by output and state
record StateMatrices(float[] ofNumbers, float[] ofRoles, float[] ofAll, float[] outputs) {
    static final String NUMBER = "state-number";
    static final String ROLE = "state-role";
    static final String ALL = "states";
    static final String OUTPUT = "state-";

    private static final int WAY = NetStates.WAY;
    private static final int BOTH = NetStates.BOTH;
    private static final int ROW = 2 * BOTH;

    /// Nothing learned yet.
    static StateMatrices empty() {
        return new StateMatrices(
                new float[NetMatrices.DIMENSIONS * ROW],
                new float[NetMatrices.ROLES * ROW],
                new float[ROW],
                new float[BorderNet.OUTPUTS * BOTH]);
    }

    /// Takes a line of the list that is about states.
    void read(String[] line) {
        switch (line[0]) {
            case NUMBER -> NetMatrices.row(line, 2, ofNumbers, Integer.parseInt(line[1]), ROW);
            case ROLE -> NetMatrices.row(line, 2, ofRoles, Role.valueOf(line[1]).ordinal(), ROW);
            case ALL -> NetMatrices.row(line, 1, ofAll, 0, ROW);
            default -> NetMatrices.row(line, 1, outputs, NetMatrices.output(line[0].substring(OUTPUT.length())), BOTH);
        }
    }

    /// The lines that [#read] reads.
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ALL + NetMatrices.written(ofAll, 0, ROW));
        for (int output = 0; output < BorderNet.OUTPUTS; output++) {
            lines.add(OUTPUT + NetMatrices.OUTPUT.get(output) + NetMatrices.written(outputs, output, BOTH));
        }
        for (var role : Role.values()) {
            lines.add(ROLE + " " + role + NetMatrices.written(ofRoles, role.ordinal(), ROW));
        }
        for (int number = 0; number < NetMatrices.DIMENSIONS; number++) {
            lines.add(NUMBER + " " + number + NetMatrices.written(ofNumbers, number, ROW));
        }
        return lines;
    }

    /// The numbers that states are moved by.
    ///
    /// @param vectors of the words of the vocabulary
    /// @param scale what 1 of an output is in the logarithm of odds
    NetStates states(byte[] vectors, float scale) {
        int count = vectors.length / NetMatrices.DIMENSIONS;
        var states = NetStates.of(1 + count);
        for (var role : Role.values()) {
            var sums = ofAll.clone();
            add(1, ofRoles, role.ordinal(), sums);
            put(sums, states.moves(), NetStates.row(role, Vocabulary.OTHER));
        }
        clear(states.moves(), NetStates.row(Role.LINE, Vocabulary.OTHER));
        for (int word = 0; word < count; word++) {
            var sums = ofAll.clone();
            for (int number = 0; number < NetMatrices.DIMENSIONS; number++) {
                add(vectors[word * NetMatrices.DIMENSIONS + number] * NetMatrices.VECTOR_UNIT, ofNumbers, number, sums);
            }
            put(sums, states.moves(), NetStates.row(Role.UNKNOWN, 1 + word));
        }
        float unit = scale * NetStates.UNIT;
        for (int output = 0; output < BorderNet.OUTPUTS; output++) {
            for (int i = 0; i < WAY; i++) {
                int from = output * BOTH + i;
                states.forth()[output * WAY + i] = (short) Math.round(outputs[from] / unit);
                states.back()[output * WAY + i] = (short) Math.round(outputs[from + WAY] / unit);
            }
        }
        return states;
    }

    private static void add(float amount, float[] rows, int row, float[] sums) {
        for (int i = 0; i < ROW; i++) {
            sums[i] += amount * rows[row * ROW + i];
        }
    }

    /// Values by the hyperbolic tangent of the sums, gates by the logistic function.
    private static void put(float[] sums, int[] moves, int row) {
        for (int i = 0; i < BOTH; i++) {
            double value = StrictMath.tanh(sums[i]);
            double gate = 1 / (1 + StrictMath.exp(-sums[BOTH + i]));
            moves[row * NetStates.ROW + i] = NetStates.move(value, gate);
        }
    }

    /// Makes a row that leaves nothing in mind.
    private static void clear(int[] moves, int row) {
        Arrays.fill(moves, row * NetStates.ROW, (row + 1) * NetStates.ROW, NetStates.move(0, 1));
    }
}
