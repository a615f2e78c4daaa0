package yandu.analysis.border;

/// What rows of numbers add to the outputs of a [BorderNet]: each border has a row, and each of its numbers counts for an output
/// by its weight there. Rows are collected, and many are reckoned in one loop: only in long ones, and where a sum of two
/// products is asked for, does the compiler multiply many numbers at once.
final class OutputSums {
    private static final int OUTPUTS = BorderNet.OUTPUTS;
    private static final int ROWS = 32;

    private final int each;
    private final int[] sums;
    /// By output its weights, over and over again for each row.
    private final short[][] weights = new short[OUTPUTS][];
    private final short[] numbers;
    /// Of two numbers with their weights each.
    private final int[] products;
    private final int[] borders = new int[ROWS];
    private int count;

    /// @param sums by border and output; what the rows add is added to them
    /// @param kinds the weights of each kind of row, by output, so many each and an even number; rows of all kinds come in turns
    OutputSums(int[] sums, short[]... kinds) {
        this.sums = sums;
        each = kinds[0].length / OUTPUTS;
        numbers = new short[ROWS * each];
        products = new int[numbers.length / 2];
        for (int output = 0; output < OUTPUTS; output++) {
            weights[output] = new short[numbers.length];
            for (int row = 0; row < ROWS; row++) {
                System.arraycopy(kinds[row % kinds.length], output * each, weights[output], row * each, each);
            }
        }
    }

    /// Holds the numbers of the next row, from [#next] on.
    short[] numbers() {
        return numbers;
    }

    int next() {
        return count * each;
    }

    /// Puts the numbers of the next rows, one of each kind, for which there is room; all are short.
    void put(int[] rows) {
        int at = next();
        for (int i = 0; i < rows.length; i++) {
            numbers[at + i] = (short) rows[i];
        }
    }

    /// Says that the next row is there.
    void add(int border) {
        borders[count++] = border;
        if (count == ROWS) {
            addAll();
        }
    }

    /// Adds the rows that are left.
    void addAll() {
        for (int output = 0; output < OUTPUTS; output++) {
            multiply(numbers, weights[output], products, next() / 2);
            for (int row = 0; row < count; row++) {
                sums[borders[row] * OUTPUTS + output] += sum(row);
            }
        }
        count = 0;
    }

    private static void multiply(short[] numbers, short[] weights, int[] products, int count) {
        for (int i = 0; i < count; i++) {
            products[i] = numbers[2 * i] * weights[2 * i] + numbers[2 * i + 1] * weights[2 * i + 1];
        }
    }

    private int sum(int row) {
        int half = each / 2;
        int sum = 0;
        for (int i = row * half; i < (row + 1) * half; i++) {
            sum += products[i];
        }
        return sum;
    }
}
