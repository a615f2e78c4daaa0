package yandu.analysis.border;

import yandu.analysis.text.Role;

/// Works out of what was learned ([NetMatrices]) what is only added up when a text is read ([BorderNet]).
///
/// A word is seen from the borders around it at another place each. Its row holds what it adds to the first border that sees
/// it, where it has the last place, and so on in the order of the borders.
final class NetTables {
    /// The greatest amount of a word, of a role, and of an output's weight.
    private static final int MOST_OF_WORD = BorderNet.WORD_SHIFT - 1;
    private static final int MOST_OF_ROLE = BorderNet.ROLE_SHIFT - 1;
    private static final int MOST_OF_OUTPUT = 1 << 11;
    private static final int AMOUNTS = BorderNet.PLACES * BorderNet.UNITS;
    private static final int BYTES = Long.BYTES;

    private final NetMatrices learned;
    /// What each word adds, [#AMOUNTS] numbers each.
    private final float[] words;
    /// What 1 of a sum is.
    private final float unit;

    private NetTables(NetMatrices learned) {
        this.learned = learned;
        words = new float[learned.words().size() * AMOUNTS];
        for (int word = 0; word < learned.words().size(); word++) {
            multiply(word);
        }
        unit = greatest(words) / MOST_OF_WORD;
    }

    static BorderNet of(NetMatrices learned) {
        return new NetTables(learned).net();
    }

    /// 1 where all are 0.
    private static float greatest(float[] numbers) {
        float greatest = 0;
        for (float number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        return greatest == 0 ? 1 : greatest;
    }

    private void multiply(int word) {
        for (int border = 0; border < BorderNet.PLACES; border++) {
            int to = word * AMOUNTS + border * BorderNet.UNITS;
            for (int number = 0; number < NetMatrices.DIMENSIONS; number++) {
                float amount = learned.vectors()[word * NetMatrices.DIMENSIONS + number] * NetMatrices.VECTOR_UNIT;
                int from = (place(border) * NetMatrices.DIMENSIONS + number) * BorderNet.UNITS;
                for (int i = 0; i < BorderNet.UNITS; i++) {
                    words[to + i] += amount * learned.ofNumbers()[from + i];
                }
            }
        }
    }

    /// The place of a word seen from one of the borders around it.
    private static int place(int border) {
        return BorderNet.PLACES - 1 - border;
    }

    private BorderNet net() {
        var outputs = new short[BorderNet.OUTPUTS * BorderNet.UNITS];
        float outputUnit = greatest(learned.outputs()) / MOST_OF_OUTPUT;
        for (int output = 0; output < BorderNet.OUTPUTS; output++) {
            for (int i = 0; i < BorderNet.UNITS; i++) {
                float weight = learned.outputs()[output * BorderNet.UNITS + i];
                outputs[output * BorderNet.UNITS + i] = (short) Math.round(weight / outputUnit);
            }
        }
        float scale = unit * outputUnit;
        var ofOutputs = new int[BorderNet.OUTPUTS];
        for (int output = 0; output < BorderNet.OUTPUTS; output++) {
            ofOutputs[output] = Math.round(learned.ofOutputs()[output] / scale);
        }
        var units = BorderNet.Sums.of(BorderNet.FRAMES);
        for (int i = 0; i < learned.ofUnits().length; i++) {
            units.set(i / BorderNet.UNITS, i % BorderNet.UNITS, sum(learned.ofUnits()[i]));
        }
        var vocabulary = Vocabulary.of(learned.words());
        var states = learned.states().states(learned.vectors(), scale);
        return new BorderNet(vocabulary, packedWords(), packedRoles(), units, outputs, ofOutputs, scale, states);
    }

    /// First the row of all other words.
    private long[] packedWords() {
        var packed = new long[(learned.words().size() + 1) * BorderNet.ROW];
        for (int i = 0; i < packed.length; i++) {
            for (int part = 0; part < BYTES; part++) {
                int from = (i - BorderNet.ROW) * BYTES + part;
                int amount = from < 0 ? 0 : Math.round(words[from] / unit);
                packed[i] |= (long) (amount + BorderNet.WORD_SHIFT) << part * Byte.SIZE;
            }
        }
        return packed;
    }

    /// Beyond a line nothing counts how often it stands in the text.
    private BorderNet.Sums[] packedRoles() {
        var packed = new BorderNet.Sums[NetMatrices.ROLES * BorderNet.STEPS];
        for (int kind = 0; kind < packed.length; kind++) {
            packed[kind] = BorderNet.Sums.of(BorderNet.PLACES);
            int role = kind / BorderNet.STEPS;
            for (int border = 0; border < BorderNet.PLACES; border++) {
                int ofRole = (place(border) * NetMatrices.ROLES + role) * BorderNet.UNITS;
                int ofStep = (place(border) * BorderNet.STEPS + kind % BorderNet.STEPS) * BorderNet.UNITS;
                boolean counted = role != Role.LINE.ordinal();
                for (int i = 0; i < BorderNet.UNITS; i++) {
                    float amount = learned.ofRoles()[ofRole + i] + (counted ? learned.ofSteps()[ofStep + i] : 0);
                    packed[kind].set(border, i, sum(amount));
                }
            }
        }
        return packed;
    }

    private int sum(float amount) {
        return Math.clamp(Math.round(amount / unit), -MOST_OF_ROLE, MOST_OF_ROLE) + BorderNet.ROLE_SHIFT;
    }
}
