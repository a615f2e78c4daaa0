package yandu.analysis.border;

import java.util.Arrays;
import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// What a [BorderNet] says of every border of a text, in one pass: what a word adds to the borders around it is put together
/// once for each different word, and added to those borders, which lie one behind the other, in one loop.
final class NetSums {
    private final BorderNet net;
    private final Words words;
    private final WordNumbers numbers;
    private final int count;
    /// A row for what lies beyond the text, then one for each different word.
    private final long[] rows;
    /// Of each border that the word at hand is seen from, and of one more, which begins.
    private final long[] sums = new long[BorderNet.ROW + BorderNet.EACH];
    private final long[] row = new long[BorderNet.ROW];
    /// Of the border at hand.
    private final int[] units = new int[BorderNet.UNITS];
    private final int[][] outputs = new int[BorderNet.OUTPUTS][];

    NetSums(Words words, WordNumbers numbers, BorderNet net) {
        this.net = net;
        this.words = words;
        this.numbers = numbers;
        count = words.count();
        rows = new long[(1 + numbers.different()) * BorderNet.ROW];
        net.addUp(Vocabulary.OTHER, Role.LINE.ordinal(), 0, rows, 0);
        for (int number = 0; number < numbers.different(); number++) {
            int word = numbers.first(number);
            int known = net.vocabulary().row(numbers.key(number));
            int step = BorderNet.step(numbers.count(word));
            net.addUp(known, words.role(word).ordinal(), step, rows, (1 + number) * BorderNet.ROW);
        }
        System.arraycopy(net.units(), 0, sums, BorderNet.ROW, BorderNet.EACH);
        for (int output = 0; output < BorderNet.OUTPUTS; output++) {
            int from = output * BorderNet.UNITS;
            outputs[output] = Arrays.copyOfRange(net.outputs(), from, from + BorderNet.UNITS);
        }
    }

    /// What signs say and the net together. Where nothing can begin or end it stays so.
    PhraseBorders added(PhraseBorders signs) {
        var begins = new float[count + 1];
        var ends = new float[count + 1];
        var inside = new float[count + 1];
        signs.copyBegins(0, count + 1, begins, 0);
        signs.copyEnds(0, count + 1, ends, 0);
        for (int word = -BorderNet.BEFORE; word < count + BorderNet.BEFORE; word++) {
            see(word);
            int border = word - BorderNet.BEFORE + 1;
            if (border >= 0) {
                readUnits();
                begins[border] += begins[border] == PhraseBorders.NEVER ? 0 : odds(BorderNet.BEGIN);
                ends[border] += ends[border] == PhraseBorders.NEVER ? 0 : odds(BorderNet.END);
                inside[border] = odds(BorderNet.INSIDE);
            }
        }
        return new PhraseBorders(begins, ends, inside);
    }

    /// Moves on by a border and adds a word to all that see it. Both arrays are read from where they begin: only so the
    /// compiler knows that it may add many numbers at once.
    private void see(int word) {
        int number = word < 0 || word >= count ? 0 : 1 + numbers.number(word);
        System.arraycopy(rows, number * BorderNet.ROW, row, 0, BorderNet.ROW);
        for (int i = 0; i < BorderNet.ROW; i++) {
            sums[i] = sums[i + BorderNet.EACH] + row[i];
        }
    }

    /// Of the border that has seen all its words.
    private void readUnits() {
        for (int i = 0; i < BorderNet.EACH; i++) {
            long packed = sums[i];
            for (int part = 0; part < BorderNet.SUMS; part++) {
                int sum = (int) (packed >>> part * BorderNet.BITS & BorderNet.SUM) - BorderNet.SHIFT;
                units[i * BorderNet.SUMS + part] = Math.max(0, sum);
            }
        }
    }

    private float odds(int output) {
        var weights = outputs[output];
        int sum = net.ofOutputs()[output];
        for (int i = 0; i < BorderNet.UNITS; i++) {
            sum += weights[i] * units[i];
        }
        return sum * net.scale();
    }
}
