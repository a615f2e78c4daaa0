package yandu.analysis.border;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordNumbers;

/// The borders that a net learns from, those of all reports in rows of numbers.
final class NetLessons {
    /// Of a word without a vector.
    static final int NO_VECTOR = -1;
    /// Of what is not counted, see [NetTables].
    static final byte NO_STEP = -1;

    /// What it counts that a word lies in a phrase, beside that a phrase begins or ends.
    private static final float COUNT_OF_INSIDE = 0.5f;

    /// Of each word, its row among the vectors, its role and its step of how often; four lines stand before and behind a
    /// report.
    final int[] vectors;
    final byte[] roles;
    final byte[] steps;
    /// Of each border the first word that it sees, and the part its report is in.
    final int[] firsts;
    private final byte[] parts;
    /// By border and output: the log odds that signs give, what was marked, and how much that counts.
    final float[] signs;
    final float[] targets;
    final float[] counts;

    NetLessons(List<BorderTrainer.Report> reports, List<PhraseBorders> bySigns, Vocabulary vocabulary) {
        int borders = reports.stream().mapToInt(report -> report.words().count() + 1).sum();
        int words = borders + reports.size() * (BorderNet.PLACES - 1);
        vectors = new int[words];
        roles = new byte[words];
        steps = new byte[words];
        Arrays.fill(vectors, NO_VECTOR);
        Arrays.fill(roles, (byte) Role.LINE.ordinal());
        Arrays.fill(steps, NO_STEP);
        firsts = new int[borders];
        parts = new byte[borders];
        signs = new float[borders * BorderNet.OUTPUTS];
        targets = new float[signs.length];
        counts = new float[signs.length];
        int word = 0;
        int border = 0;
        for (int i = 0; i < reports.size(); i++) {
            readWords(reports.get(i), word + BorderNet.BEFORE, vocabulary);
            readBorders(reports.get(i), bySigns.get(i), border, word);
            word += reports.get(i).words().count() + BorderNet.PLACES;
            border += reports.get(i).words().count() + 1;
        }
    }

    private void readWords(BorderTrainer.Report report, int at, Vocabulary vocabulary) {
        var words = report.words();
        var numbers = new WordNumbers(report.text(), words);
        for (int word = 0; word < words.count(); word++) {
            if (words.role(word) != Role.LINE) {
                vectors[at + word] = vocabulary.row(numbers.keyAt(word)) - 1;
                roles[at + word] = (byte) words.role(word).ordinal();
                steps[at + word] = (byte) BorderNet.step(numbers.count(numbers.number(word)));
            }
        }
    }

    private void readBorders(BorderTrainer.Report report, PhraseBorders bySigns, int at, int word) {
        int count = report.words().count();
        for (int border = 0; border <= count; border++) {
            firsts[at + border] = word + border;
            parts[at + border] = (byte) report.part();
            int row = (at + border) * BorderNet.OUTPUTS;
            float times = (float) report.times();
            teach(row + BorderNet.BEGIN, bySigns.begins(border), report.begins()[border], times);
            teach(row + BorderNet.END, bySigns.ends(border), report.ends()[border], times);
            targets[row + BorderNet.INSIDE] = report.inside()[border];
            counts[row + BorderNet.INSIDE] = border < count ? COUNT_OF_INSIDE * times : 0;
        }
    }

    /// Nothing is learned from where nothing can begin or end.
    private void teach(int at, float odds, float target, float count) {
        boolean never = odds == PhraseBorders.NEVER;
        signs[at] = never ? 0 : odds;
        targets[at] = target;
        counts[at] = never ? 0 : count;
    }

    /// The borders in some parts.
    int[] in(IntPredicate part) {
        return IntStream.range(0, firsts.length).filter(border -> part.test(parts[border])).toArray();
    }
}
