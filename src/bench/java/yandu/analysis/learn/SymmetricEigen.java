package yandu.analysis.learn;

/// Eigenvalues and eigenvectors of a small symmetric matrix, by rotations that make one number after the other 0 (the cyclic
/// Jacobi method: Golub and Van Loan, Matrix Computations, 4th edition, 8.5).
///
/// @param values in no order
/// @param vectors of the values, of length 1
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int ROUNDS = 30;
    private static final double NOTHING = 1e-12;

    static SymmetricEigen of(double[][] matrix) {
        int size = matrix.length;
        var left = new double[size][];
        var vectors = new double[size][size];
        double all = 0;
        for (int i = 0; i < size; i++) {
            left[i] = matrix[i].clone();
            vectors[i][i] = 1;
            all = Math.max(all, Math.abs(matrix[i][i]));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    if (Math.abs(left[i][j]) > NOTHING * all) {
                        rotate(left, vectors, i, j);
                    }
                }
            }
        }
        var values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = left[i][i];
        }
        return new SymmetricEigen(values, vectors);
    }

    /// Turns two axes so that the number that belongs to both is 0.
    private static void rotate(double[][] left, double[][] vectors, int i, int j) {
        double half = (left[j][j] - left[i][i]) / (2 * left[i][j]);
        double tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (var row : left) {
            double one = row[i];
            double other = row[j];
            row[i] = cosine * one - sine * other;
            row[j] = sine * one + cosine * other;
        }
        turn(left[i], left[j], cosine, sine);
        turn(vectors[i], vectors[j], cosine, sine);
    }

    private static void turn(double[] one, double[] other, double cosine, double sine) {
        for (int k = 0; k < one.length; k++) {
            double first = one[k];
            one[k] = cosine * first - sine * other[k];
            other[k] = sine * first + cosine * other[k];
        }
    }
}
