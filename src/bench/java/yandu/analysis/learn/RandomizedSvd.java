package yandu.analysis.learn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The greatest singular values of a large sparse matrix and their left vectors, by subspace iteration from vectors made by
/// chance: Halko, Martinsson and Tropp, Finding structure with randomness, SIAM Review 53 (2011), algorithms 4.4 and 5.1.
///
/// @param left by row of the matrix and singular value
/// @param values the greatest first
public record RandomizedSvd(double[][] left, double[] values) {
    /// More vectors than are asked for are looked for: the last come out badly.
    private static final int MORE = 16;
    private static final int ROUNDS = 6;

    /// @param count of singular values
    public static RandomizedSvd of(SparseMatrix matrix, int count, long seed) {
        var random = new SplittableRandom(seed);
        int size = Math.min(count + MORE, Math.min(matrix.rows(), matrix.columns()));
        var chance = new double[matrix.columns()][size];
        for (var row : chance) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
        var basis = orthonormal(matrix.times(chance));
        for (int round = 0; round < ROUNDS; round++) {
            basis = orthonormal(matrix.times(orthonormal(matrix.turnedTimes(basis))));
        }
        var within = turned(matrix.turnedTimes(basis));
        var squares = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                squares[i][j] = Rows.product(within[i], within[j]);
            }
        }
        var eigen = SymmetricEigen.of(squares);
        var order = IntStream.range(0, size).boxed()
                .sorted(Comparator.comparingDouble(i -> -eigen.values()[i]))
                .mapToInt(i -> i)
                .limit(count)
                .toArray();
        var values = Arrays.stream(order).mapToDouble(i -> Math.sqrt(Math.max(0, eigen.values()[i]))).toArray();
        var left = new double[matrix.rows()][order.length];
        for (int row = 0; row < left.length; row++) {
            for (int i = 0; i < order.length; i++) {
                left[row][i] = Rows.product(basis[row], eigen.vectors()[order[i]]);
            }
        }
        return new RandomizedSvd(left, values);
    }

    /// The left vectors, each as long as the root of its value.
    public double[][] scaledLeft() {
        var scaled = new double[left.length][values.length];
        for (int row = 0; row < left.length; row++) {
            for (int i = 0; i < values.length; i++) {
                scaled[row][i] = left[row][i] * Math.sqrt(values[i]);
            }
        }
        return scaled;
    }

    /// Columns of length 1 at right angles that span the same space (Gram-Schmidt, each taken off twice).
    private static double[][] orthonormal(double[][] matrix) {
        var columns = turned(matrix);
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < 2 * i; j++) {
                Rows.add(columns[i], -Rows.product(columns[i], columns[j % i]), columns[j % i]);
            }
            double length = Math.sqrt(Rows.product(columns[i], columns[i]));
            for (int k = 0; k < columns[i].length && length > 0; k++) {
                columns[i][k] /= length;
            }
        }
        return turned(columns);
    }

    private static double[][] turned(double[][] matrix) {
        var turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }
}
