package yandu.analysis.border;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yandu.analysis.learn.RandomizedSvd;
import yandu.analysis.learn.SparseMatrix;

/// Makes the vectors of words that a [BorderNet] starts from, of plain texts without annotations: `-Dyandu.args="OUT
/// FOLDER…"`. OUT is the net's list, `border-net.txt`; its net knows nothing then and has to be learned anew.
///
/// Words with the same neighbours get like vectors: some numbers tell of the word right before and right behind, how it is
/// used; the others of four words on both sides, what it is about. Each word's numbers are the left singular vectors of how
/// much more often than by chance its neighbours stand there, by the roots of the singular values.
public final class WordVectors {
    private static final int WORDS = 12_000;
    private static final int NEIGHBOURS = 4_000;
    private static final int OF_USE = 64;
    private static final int OF_MATTER = NetMatrices.DIMENSIONS - OF_USE;
    private static final long SEED = 1;

    private WordVectors() {}

    public static void main(String[] arguments) throws IOException {
        var folders = List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList();
        var corpus = Corpus.of(folders);
        var words = corpus.frequent().subList(0, Math.min(WORDS, corpus.frequent().size()));
        System.out.printf("%,d words, %,d different ones that are frequent%n", corpus.count(), corpus.frequent().size());
        var behind = neighbours(words).count(corpus, 1).information();
        var before = neighbours(words).count(corpus, -1).information();
        var use = vectors(SparseMatrix.beside(behind, before), OF_USE);
        var matter = vectors(neighbours(words).count(corpus, -4, -3, -2, -1, 1, 2, 3, 4).information(), OF_MATTER);
        var lines = new ArrayList<>(List.of(
                "# Vectors of words, made by yandu.analysis.border.WordVectors; src/bench/borders makes the net."));
        lines.addAll(NetMatrices.of(words, bytes(use, matter)).lines());
        Files.write(Path.of(arguments[0]), lines);
    }

    private static Neighbours neighbours(List<String> words) {
        return new Neighbours(words.size(), Math.min(NEIGHBOURS, words.size()));
    }

    /// Of length 1 each.
    private static double[][] vectors(SparseMatrix matrix, int numbers) {
        var vectors = RandomizedSvd.of(matrix, numbers, SEED).scaledLeft();
        for (var vector : vectors) {
            double square = 0;
            for (double number : vector) {
                square += number * number;
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= Math.sqrt(square) + 1e-9;
            }
        }
        return vectors;
    }

    /// Both beside each other, around 0, scaled to a mean square of 1, in units of [NetMatrices#VECTOR_UNIT].
    private static byte[] bytes(double[][] use, double[][] matter) {
        var all = new double[use.length][NetMatrices.DIMENSIONS];
        var means = new double[NetMatrices.DIMENSIONS];
        for (int word = 0; word < all.length; word++) {
            System.arraycopy(use[word], 0, all[word], 0, OF_USE);
            System.arraycopy(matter[word], 0, all[word], OF_USE, OF_MATTER);
            for (int i = 0; i < means.length; i++) {
                means[i] += all[word][i] / all.length;
            }
        }
        double square = 0;
        for (var vector : all) {
            for (int i = 0; i < means.length; i++) {
                vector[i] -= means[i];
                square += vector[i] * vector[i] / all.length / means.length;
            }
        }
        var bytes = new byte[all.length * means.length];
        for (int i = 0; i < bytes.length; i++) {
            double number = all[i / means.length][i % means.length] / Math.sqrt(square) / NetMatrices.VECTOR_UNIT;
            bytes[i] = (byte) Math.clamp(Math.round(number), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }
}
