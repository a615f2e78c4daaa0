package yandu.analysis.border;

import java.util.Arrays;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordNumbers;

/// What is kept in mind at the borders of one line of a text ([NetStates]), line by line.
final class LineStates {
    private final NetStates net;
    private final WordNumbers numbers;
    /// Of each different word: where its numbers begin, in those of words or of roles.
    private final int[] rows;
    private final int[][] tables;
    private final int[] forth = new int[NetStates.WAY];
    private final int[] back = new int[NetStates.WAY];
    private final int[] word = new int[NetStates.EACH];
    /// Of each border of the line at hand, the states of both ways.
    private int[] states = new int[0];
    private int first;
    private int end = -1;

    /// @param known rows of the different words in the net's vocabulary
    LineStates(WordNumbers numbers, int[] known, NetStates net) {
        this.net = net;
        this.numbers = numbers;
        rows = new int[known.length];
        tables = new int[known.length][];
        for (int number = 0; number < rows.length; number++) {
            boolean other = known[number] == Vocabulary.OTHER;
            var role = numbers.words().role(numbers.first(number));
            rows[number] = NetStates.ROW * (other ? role.ordinal() : known[number]);
            tables[number] = other ? net.roles() : net.words();
        }
    }

    /// Puts what is kept in mind at a border into an array; borders come in their order.
    void copy(int border, int[] into) {
        if (border > end) {
            read(border);
        }
        System.arraycopy(states, (border - first) * NetStates.BOTH, into, 0, NetStates.BOTH);
    }

    /// Reads the line that begins here, both ways at once.
    private void read(int begin) {
        var words = numbers.words();
        first = begin;
        end = begin;
        while (end < words.count() && words.role(end) != Role.LINE) {
            end++;
        }
        int length = end - first;
        if (states.length < (length + 1) * NetStates.BOTH) {
            states = new int[2 * (length + 1) * NetStates.BOTH];
        }
        Arrays.fill(forth, 0);
        Arrays.fill(back, 0);
        for (int i = 0; i <= length; i++) {
            System.arraycopy(forth, 0, states, i * NetStates.BOTH, NetStates.WAY);
            System.arraycopy(back, 0, states, (length - i) * NetStates.BOTH + NetStates.WAY, NetStates.WAY);
            if (i < length) {
                move(forth, first + i, 0);
                move(back, end - 1 - i, NetStates.EACH);
            }
        }
    }

    private void move(int[] way, int at, int from) {
        int number = numbers.number(at);
        System.arraycopy(tables[number], rows[number] + from, word, 0, NetStates.EACH);
        NetStates.move(way, word);
    }
}
