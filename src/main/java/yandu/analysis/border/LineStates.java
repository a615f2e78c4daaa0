package yandu.analysis.border;

import java.util.Arrays;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordNumbers;

/// What is kept in mind along the lines of a text ([NetStates]) adds to the outputs of its borders, one border after the other.
/// The way from the end of a line is gone when the line is begun, and only what it adds is kept: a line may be a whole book.
final class LineStates {
    private static final int OUTPUTS = BorderNet.OUTPUTS;

    private final NetStates net;
    private final WordNumbers numbers;
    /// Where the numbers of each different word begin.
    private final int[] rows;
    private final int[] forth = new int[NetStates.WAY];
    private final int[] back = new int[NetStates.WAY];
    private final short[] word = new short[NetStates.EACH];
    private final int[][] ofForth;
    private final int[][] ofBack;
    /// Of each border of the line at hand and each output.
    private int[] sums = new int[0];
    private int first;
    private int end = -1;

    /// @param known rows of the different words in the net's vocabulary
    LineStates(WordNumbers numbers, int[] known, NetStates net) {
        this.net = net;
        this.numbers = numbers;
        rows = new int[known.length];
        for (int number = 0; number < rows.length; number++) {
            var role = numbers.words().role(numbers.first(number));
            rows[number] = NetStates.ROW * NetStates.row(role, known[number]);
        }
        ofForth = outputs(0);
        ofBack = outputs(NetStates.WAY);
    }

    private int[][] outputs(int from) {
        var outputs = new int[OUTPUTS][];
        for (int output = 0; output < OUTPUTS; output++) {
            int first = output * NetStates.BOTH + from;
            outputs[output] = Arrays.copyOfRange(net.outputs(), first, first + NetStates.WAY);
        }
        return outputs;
    }

    /// Goes on to a border, the next one of the text.
    void see(int border) {
        if (border > end) {
            begin(border);
        } else {
            move(forth, border - 1, 0);
        }
        add(forth, ofForth, border);
    }

    /// What is added to an output of the border that was seen last.
    int sum(int border, int output) {
        return sums[(border - first) * OUTPUTS + output];
    }

    /// Begins a line by reading it from its end.
    private void begin(int border) {
        var words = numbers.words();
        first = border;
        end = border;
        while (end < words.count() && words.role(end) != Role.LINE) {
            end++;
        }
        int size = (end + 1 - first) * OUTPUTS;
        if (sums.length < size) {
            sums = new int[2 * size];
        }
        Arrays.fill(sums, 0, size, 0);
        Arrays.fill(forth, 0);
        Arrays.fill(back, 0);
        for (int at = end - 1; at >= first; at--) {
            move(back, at, NetStates.EACH);
            add(back, ofBack, at);
        }
    }

    private void move(int[] way, int at, int from) {
        System.arraycopy(net.numbers(), rows[numbers.number(at)] + from, word, 0, NetStates.EACH);
        NetStates.move(way, word);
    }

    private void add(int[] way, int[][] outputs, int border) {
        int at = (border - first) * OUTPUTS;
        for (int output = 0; output < OUTPUTS; output++) {
            sums[at + output] += NetStates.sum(way, outputs[output]);
        }
    }
}
