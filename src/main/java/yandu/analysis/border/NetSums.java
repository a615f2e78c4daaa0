package yandu.analysis.border;

import java.util.Arrays;
import java.util.BitSet;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordNumbers;

/// What a [BorderNet] says of every border of a text, in one pass: what a word adds to the borders around it, which lie one
/// behind the other, is added in one loop.
final class NetSums {
    /// Chances by the logarithms of their odds, in steps of a sixteenth: finer ones are not told apart.
    private static final int STEPS = 16;
    private static final int FARTHEST = 8 * STEPS;
    private static final float[] CHANCES = chances();

    private final BorderNet net;
    private final WordNumbers numbers;
    private final BitSet headings;
    private final int count;
    /// Of what lies beyond the text, then of each different word: where its bytes lie, and what is added beside them.
    private final int[] rows;
    private final BorderNet.Sums[] beside;
    /// Of each border that the word at hand is seen from, and of one more, which begins.
    private final BorderNet.Sums sums = BorderNet.Sums.of(BorderNet.PLACES + 1);
    private final long[] bytes = new long[BorderNet.ROW];
    /// Of the border at hand.
    private final int[] units = new int[BorderNet.UNITS];
    private final int[][] outputs = new int[BorderNet.OUTPUTS][];
    private final LineStates lines;

    /// @param headings the words that stand in headings
    NetSums(WordNumbers numbers, BitSet headings, BorderNet net) {
        this.net = net;
        this.numbers = numbers;
        this.headings = headings;
        count = numbers.words().count();
        rows = new int[1 + numbers.different()];
        beside = new BorderNet.Sums[rows.length];
        int[] known = net.vocabulary().rows(numbers);
        know(0, Vocabulary.OTHER, Role.LINE, 1);
        for (int number = 0; number < numbers.different(); number++) {
            var role = numbers.words().role(numbers.first(number));
            know(1 + number, known[number], role, numbers.count(number));
        }
        for (int output = 0; output < BorderNet.OUTPUTS; output++) {
            int first = output * BorderNet.UNITS;
            outputs[output] = Arrays.copyOfRange(net.outputs(), first, first + BorderNet.UNITS);
        }
        lines = new LineStates(numbers, known, net.states());
    }

    private void know(int at, int row, Role role, int times) {
        rows[at] = row * BorderNet.ROW;
        beside[at] = net.roles()[BorderNet.kind(role.ordinal(), times)];
    }

    PhraseBorders borders() {
        var begins = new float[count + 1];
        var ends = new float[count + 1];
        var inside = new float[count + 1];
        boolean canEnd = false;
        for (int word = -BorderNet.BEFORE; word < count + BorderNet.BEFORE; word++) {
            begin(word + BorderNet.BEFORE);
            see(word < 0 || word >= count ? 0 : 1 + numbers.number(word));
            int border = word - BorderNet.BEFORE + 1;
            if (border >= 0) {
                readUnits();
                lines.see(border);
                boolean canBegin = border < count && numbers.words().role(border).canEndPhrase();
                begins[border] = canBegin ? odds(border, BorderNet.BEGIN) : PhraseBorders.NEVER;
                ends[border] = canEnd ? odds(border, BorderNet.END) : PhraseBorders.NEVER;
                inside[border] = border == count ? 0 : chance(odds(border, BorderNet.INSIDE));
                canEnd = canBegin;
            }
        }
        return new PhraseBorders(begins, ends, inside);
    }

    /// Begins with a border that is seen from now on.
    private void begin(int border) {
        int frame = BorderNet.frame(border > 0 && headings.get(border - 1), headings.get(border));
        System.arraycopy(net.units().even(), frame * BorderNet.EACH, sums.even(), BorderNet.ROW, BorderNet.EACH);
        System.arraycopy(net.units().odd(), frame * BorderNet.EACH, sums.odd(), BorderNet.ROW, BorderNet.EACH);
    }

    /// Moves on by a border and adds a word to all that see it. All arrays are read from where they begin: only so the
    /// compiler knows that it may add many numbers at once.
    private void see(int word) {
        System.arraycopy(net.words(), rows[word], bytes, 0, BorderNet.ROW);
        var even = sums.even();
        var odd = sums.odd();
        var besideEven = beside[word].even();
        var besideOdd = beside[word].odd();
        for (int i = 0; i < BorderNet.ROW; i++) {
            even[i] = even[i + BorderNet.EACH] + (bytes[i] & BorderNet.Sums.BYTES) + besideEven[i];
            odd[i] = odd[i + BorderNet.EACH] + (bytes[i] >>> Byte.SIZE & BorderNet.Sums.BYTES) + besideOdd[i];
        }
    }

    /// Of the border that has seen all its words.
    private void readUnits() {
        for (int i = 0; i < BorderNet.EACH; i++) {
            long even = sums.even()[i];
            long odd = sums.odd()[i];
            for (int at = 0; at < BorderNet.Sums.SUMS; at++) {
                int unit = i * Long.BYTES + 2 * at;
                units[unit] = Math.max(0, BorderNet.Sums.sum(even, at) - BorderNet.SHIFT);
                units[unit + 1] = Math.max(0, BorderNet.Sums.sum(odd, at) - BorderNet.SHIFT);
            }
        }
    }

    private static float chance(float odds) {
        return CHANCES[Math.clamp(Math.round(STEPS * odds), -FARTHEST, FARTHEST) + FARTHEST];
    }

    private static float[] chances() {
        var chances = new float[2 * FARTHEST + 1];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (float) (1 / (1 + Math.exp((FARTHEST - i) / (double) STEPS)));
        }
        return chances;
    }

    private float odds(int border, int output) {
        var weights = outputs[output];
        int sum = net.ofOutputs()[output] + lines.sum(border, output);
        for (int i = 0; i < BorderNet.UNITS; i++) {
            sum += weights[i] * units[i];
        }
        return sum * net.scale();
    }
}
