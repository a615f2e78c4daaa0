package yandu.analysis.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A matrix most of whose numbers are 0.
public final class SparseMatrix {
    private final int columns;
    /// By row: the columns whose number is not 0, and the numbers.
    private final int[][] places;
    private final float[][] numbers;

    public SparseMatrix(int rows, int columns) {
        this.columns = columns;
        places = new int[rows][0];
        numbers = new float[rows][0];
    }

    public int rows() {
        return places.length;
    }

    public int columns() {
        return columns;
    }

    /// @param row all its numbers
    public void setRow(int at, double[] row) {
        places[at] = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
        numbers[at] = new float[places[at].length];
        for (int i = 0; i < numbers[at].length; i++) {
            numbers[at][i] = (float) row[places[at][i]];
        }
    }

    /// Two matrices with as many rows, one beside the other.
    public static SparseMatrix beside(SparseMatrix left, SparseMatrix right) {
        var both = new SparseMatrix(left.rows(), left.columns + right.columns);
        for (int row = 0; row < left.rows(); row++) {
            var shifted = Arrays.stream(right.places[row]).map(place -> left.columns + place);
            both.places[row] = IntStream.concat(Arrays.stream(left.places[row]), shifted).toArray();
            both.numbers[row] = Arrays.copyOf(left.numbers[row], both.places[row].length);
            System.arraycopy(right.numbers[row], 0, both.numbers[row], left.numbers[row].length, right.numbers[row].length);
        }
        return both;
    }

    /// This matrix times another, by row.
    double[][] times(double[][] other) {
        var product = new double[rows()][other[0].length];
        for (int row = 0; row < rows(); row++) {
            for (int i = 0; i < places[row].length; i++) {
                add(product[row], numbers[row][i], other[places[row][i]]);
            }
        }
        return product;
    }

    /// This matrix, its rows as columns, times another.
    double[][] turnedTimes(double[][] other) {
        var product = new double[columns][other[0].length];
        for (int row = 0; row < rows(); row++) {
            for (int i = 0; i < places[row].length; i++) {
                add(product[places[row][i]], numbers[row][i], other[row]);
            }
        }
        return product;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }
}
