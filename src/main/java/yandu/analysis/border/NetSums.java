package yandu.analysis.border;

import java.util.BitSet;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordNumbers;

/// What a [BorderNet] says of every border of a text. What a word adds to the units of the borders around it, which lie one
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
        lines = new LineStates(numbers, known, net.states());
    }

    private void know(int at, int row, Role role, int times) {
        rows[at] = row * BorderNet.ROW;
        beside[at] = net.roles()[BorderNet.kind(role.ordinal(), times)];
    }

    PhraseBorders borders() {
        var outputs = new int[(count + 1) * BorderNet.OUTPUTS];
        lines.addTo(outputs);
        addUnits(outputs);
        var borders = new PhraseBorders(outputs);
        boolean canEnd = false;
        for (int border = 0; border <= count; border++) {
            boolean canBegin = border < count && numbers.words().role(border).canEndPhrase();
            float begins = canBegin ? odds(outputs, border, BorderNet.BEGIN) : PhraseBorders.NEVER;
            float ends = canEnd ? odds(outputs, border, BorderNet.END) : PhraseBorders.NEVER;
            float inside = border == count ? 0 : chance(odds(outputs, border, BorderNet.INSIDE));
            borders.set(border, begins, ends, inside);
            canEnd = canBegin;
        }
        return borders;
    }

    private float odds(int[] outputs, int border, int output) {
        return (net.ofOutputs()[output] + outputs[border * BorderNet.OUTPUTS + output]) * net.scale();
    }

    private void addUnits(int[] outputs) {
        var units = new OutputSums(outputs, net.outputs());
        for (int word = -BorderNet.BEFORE; word < count + BorderNet.BEFORE; word++) {
            begin(word + BorderNet.BEFORE);
            see(word < 0 || word >= count ? 0 : 1 + numbers.number(word));
            int border = word - BorderNet.BEFORE + 1;
            if (border >= 0) {
                putUnits(units.numbers(), units.next());
                units.add(border);
            }
        }
        units.addAll();
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
    private void putUnits(short[] units, int first) {
        for (int i = 0; i < BorderNet.EACH; i++) {
            long even = sums.even()[i];
            long odd = sums.odd()[i];
            for (int at = 0; at < BorderNet.Sums.SUMS; at++) {
                int unit = first + i * Long.BYTES + 2 * at;
                units[unit] = (short) Math.max(0, BorderNet.Sums.sum(even, at) - BorderNet.SHIFT);
                units[unit + 1] = (short) Math.max(0, BorderNet.Sums.sum(odd, at) - BorderNet.SHIFT);
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
}
