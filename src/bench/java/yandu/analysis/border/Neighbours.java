package yandu.analysis.border;

import yandu.analysis.learn.SparseMatrix;

/// How often words stand beside each other in a [Corpus], and how much more often than by chance: the positive pointwise
/// mutual information of a word and a neighbour, the neighbours' frequencies smoothed (Levy, Goldberg and Dagan 2015,
/// sections 2 and 3).
final class Neighbours {
    private static final double SMOOTHING = 0.75;

    /// By word and neighbour.
    private final int[][] times;

    /// @param rows how many words are described
    /// @param columns how many count as neighbours
    Neighbours(int rows, int columns) {
        times = new int[rows][columns];
    }

    /// Counts the words at some distances, behind if above 0 and before if below; none beyond a line.
    Neighbours count(Corpus corpus, int... distances) {
        for (int distance : distances) {
            int way = Integer.signum(distance);
            for (int at = 0; at < corpus.count(); at++) {
                int to = at;
                while (to != at + distance && to >= 0 && to < corpus.count() && corpus.at(to) != Corpus.LINE) {
                    to += way;
                }
                if (to == at + distance && to >= 0 && to < corpus.count()) {
                    add(corpus.at(at), corpus.at(to));
                }
            }
        }
        return this;
    }

    private void add(int word, int neighbour) {
        if (word >= 0 && word < times.length && neighbour >= 0 && neighbour < times[0].length) {
            times[word][neighbour]++;
        }
    }

    SparseMatrix information() {
        var ofRows = new double[times.length];
        var ofColumns = new double[times[0].length];
        double all = 0;
        for (int row = 0; row < times.length; row++) {
            for (int column = 0; column < ofColumns.length; column++) {
                ofRows[row] += times[row][column];
                ofColumns[column] += times[row][column];
            }
            all += ofRows[row];
        }
        double smoothed = 0;
        for (int column = 0; column < ofColumns.length; column++) {
            ofColumns[column] = Math.pow(ofColumns[column], SMOOTHING);
            smoothed += ofColumns[column];
        }
        var information = new SparseMatrix(times.length, ofColumns.length);
        for (int row = 0; row < times.length; row++) {
            var values = new double[ofColumns.length];
            for (int column = 0; column < values.length; column++) {
                double more = times[row][column] / ofRows[row] / (ofColumns[column] / smoothed);
                values[column] = more > 1 ? Math.log(more) : 0;
            }
            information.setRow(row, values);
        }
        return information;
    }
}
