package yandu.analysis.border;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.learn.Adam;
import yandu.analysis.text.Resource;

/// Learns a [BorderNet] from reports in which readers marked phrases: what signs do not tell already. The vectors of words
/// are those of the program's list ([WordVectors] makes them). What comes by chance comes from one seed, and the halves of a
/// batch are added in order: the same reports give the same net.
public final class NetTrainer {
    private static final long SEED = 1;
    private static final int EPOCHS = 6;
    private static final int BATCH = 16 * NetSlice.SIZE;
    private static final int HALVES = 2;
    /// Of a step of each weight, once the first steps are made; then it stays for some of the way and shrinks.
    private static final double LENGTH = 3e-3;
    private static final double FIRST_STEPS = 200;
    private static final double STAYING = 0.4;
    private static final double LAST_LENGTH = 0.02;

    private final List<String> words;
    private final byte[] bytes;
    private final float[] vectors;
    private final NetLessons lessons;

    /// @param bySigns of each report, what was learned of signs without it
    public NetTrainer(List<BorderTrainer.Report> reports, List<PhraseBorders> bySigns) {
        var list = NetMatrices.of(Resource.lines(BorderNet.LIST));
        words = list.words();
        bytes = list.vectors();
        vectors = new float[bytes.length];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = bytes[i] * NetMatrices.VECTOR_UNIT;
        }
        lessons = new NetLessons(reports, bySigns, Vocabulary.of(words));
    }

    /// The lines of the list of the net.
    ///
    /// @param parts the parts of the reports that it learns from
    public List<String> learn(IntPredicate parts) {
        var random = new SplittableRandom(SEED);
        var net = NetWeights.first(random);
        var decays = net.decays();
        var adams = new ArrayList<Adam>();
        net.all().forEach(weights -> adams.add(new Adam(weights, decays.get(adams.size()))));
        var borders = lessons.in(parts);
        var slices = Stream.generate(() -> new NetSlice(lessons, vectors)).limit(HALVES).toList();
        int batches = borders.length / BATCH;
        for (int step = 0; step < EPOCHS * batches; step++) {
            if (step % batches == 0) {
                shuffle(borders, random);
            }
            var slope = slope(net, borders, step % batches * BATCH, slices, random);
            double length = length(step, EPOCHS * batches);
            for (int i = 0; i < adams.size(); i++) {
                adams.get(i).step(slope.get(i), length);
            }
        }
        var learned = NetWeights.of(adams.stream().map(Adam::average).toList());
        return learned.matrices(words, bytes, NetSlice.SEEN).lines();
    }

    private static double length(int step, int steps) {
        double way = (double) step / steps;
        double left = way < STAYING ? 1 : (1 - way) / (1 - STAYING) + LAST_LENGTH;
        return LENGTH * Math.min(1, (step + 1) / FIRST_STEPS) * left;
    }

    private static void shuffle(int[] borders, SplittableRandom random) {
        for (int i = borders.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int border = borders[i];
            borders[i] = borders[other];
            borders[other] = border;
        }
    }

    /// Of each weight, the mean over a batch.
    private static List<float[]> slope(
            NetWeights net, int[] borders, int from, List<NetSlice> slices, SplittableRandom random) {
        var chances = Stream.generate(random::split).limit(HALVES).toList();
        var halves = IntStream.range(0, HALVES).parallel().mapToObj(half -> {
            var slope = NetWeights.zero();
            for (int at = half * BATCH / HALVES; at < (half + 1) * BATCH / HALVES; at += NetSlice.SIZE) {
                slices.get(half).learn(net, borders, from + at, slope, chances.get(half));
            }
            return slope.all();
        }).toList();
        for (int i = 0; i < halves.getFirst().size(); i++) {
            var one = halves.getFirst().get(i);
            var other = halves.getLast().get(i);
            for (int j = 0; j < one.length; j++) {
                one[j] = (one[j] + other[j]) / BATCH;
            }
        }
        return halves.getFirst();
    }
}
