package yandu.analysis.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Role;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordNumbers;
import yandu.analysis.text.Words;

/// The sums of whole numbers are, but for what rounding takes, what the net says by its definition.
class NetSumsTest {
    private static final double ROUNDING = 0.1;
    /// A chance changes by a quarter of what its odds do at most, and is told in steps.
    private static final double ROUNDING_OF_CHANCE = 0.035;
    private static final String[] PIECES = {
        "要", "坚持", "改革开放", "高质量发展", "的", "和", "创新", "2023", "，", "、", "。", " ", "\n", "鑫"
    };
    private static final List<String> KNOWN = List.of("要", "坚持", "改革开放", "的", "创新", "，");

    @Test
    void sumsOfTextsMadeByChance() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        var places = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        var net = madeBy(random);
        for (int length = 0; length < 60; length++) {
            var text = new StringBuilder();
            for (int piece = 0; piece < length; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var headings = BitSet.valueOf(new long[] {places.nextLong()});
            assertOdds(text.toString(), headings, net);
        }
    }

    @Test
    void wordsOfOtherLinesAreNotKeptInMind() {
        var learned = onlyStates();
        var one = sums("坚持创新\n改革开放的创新", learned);
        var other = sums("，的，要\n改革开放的创新", learned);
        for (int word = 0; word < 3; word++) {
            assertEquals(one.begins(one.count() - 4 + word), other.begins(other.count() - 4 + word));
        }
    }

    @Test
    void aWordFarAwayIsKeptInMind() {
        var learned = onlyStates();
        var between = "鑫".repeat(3) + "，" + "鑫".repeat(4);
        var one = sums("坚持" + between + "创新", learned);
        var other = sums("改革开放" + between + "创新", learned);
        assertNotEquals(one.begins(one.count() - 2), other.begins(other.count() - 2));
    }

    @Test
    void nothingLearnedLeavesAllEven() {
        var borders = sums("坚持改革开放", NetMatrices.of(List.of()));
        for (int border = 0; border < borders.count() - 1; border++) {
            assertEquals(List.of(0f, 0.5f), List.of(borders.begins(border), borders.inside(border)));
        }
        assertEquals(0f, borders.inside(borders.count() - 1));
    }

    private static NetMatrices onlyStates() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        var net = madeBy(random);
        for (var weights : List.of(net.ofNumbers(), net.ofRoles(), net.ofSteps(), net.ofUnits())) {
            Arrays.fill(weights, 0);
        }
        return net;
    }

    private static PhraseBorders sums(String text, NetMatrices learned) {
        return sums(text, new BitSet(), learned);
    }

    private static PhraseBorders sums(String text, BitSet headings, NetMatrices learned) {
        var numbers = new WordNumbers(text, Segmenter.words(text, Lexicon.BUNDLED));
        return new NetSums(numbers, headings, NetTables.of(learned)).borders();
    }

    private static NetMatrices madeBy(RandomGenerator random) {
        var vectors = new byte[KNOWN.size() * NetMatrices.DIMENSIONS];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (byte) (16 * random.nextGaussian());
        }
        var net = NetMatrices.of(KNOWN, vectors);
        fill(net.ofNumbers(), 0.06, random);
        for (var weights : List.of(net.ofRoles(), net.ofSteps(), net.outputs(), net.ofOutputs(), net.ofUnits())) {
            fill(weights, 0.3, random);
        }
        fill(net.states().ofNumbers(), 0.1, random);
        for (var weights : List.of(net.states().ofRoles(), net.states().ofAll(), net.states().outputs())) {
            fill(weights, 0.3, random);
        }
        return net;
    }

    private static void fill(float[] weights, double spread, RandomGenerator random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (spread * random.nextGaussian());
        }
    }

    private static void assertOdds(String text, BitSet headings, NetMatrices learned) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var borders = sums(text, headings, learned);
        for (int border = 0; border <= words.count(); border++) {
            var units = units(text, words, headings, border, learned);
            var states = states(text, words, border, learned);
            boolean begins = border < words.count() && words.role(border).canEndPhrase();
            boolean ends = border > 0 && words.role(border - 1).canEndPhrase();
            assertOdds(begins, odds(units, states, BorderNet.BEGIN, learned), borders.begins(border), text);
            assertOdds(ends, odds(units, states, BorderNet.END, learned), borders.ends(border), text);
            double odds = odds(units, states, BorderNet.INSIDE, learned);
            double inside = border < words.count() ? 1 / (1 + Math.exp(-odds)) : 0;
            assertEquals(inside, borders.inside(border), ROUNDING_OF_CHANCE, text);
        }
    }

    private static void assertOdds(boolean possible, double expected, float found, String text) {
        assertEquals(possible ? expected : PhraseBorders.NEVER, found, ROUNDING, text);
    }

    /// What is kept in mind at a border: of its line, from the beginning up to it, and from the end back to it.
    private static double[] states(String text, Words words, int border, NetMatrices learned) {
        var states = new double[NetStates.BOTH];
        int first = border;
        while (first > 0 && words.role(first - 1) != Role.LINE) {
            first--;
        }
        for (int word = first; word < border; word++) {
            move(states, 0, sums(text, words, word, learned));
        }
        int end = border;
        while (end < words.count() && words.role(end) != Role.LINE) {
            end++;
        }
        for (int word = end - 1; word >= border; word--) {
            move(states, NetStates.WAY, sums(text, words, word, learned));
        }
        return states;
    }

    private static void move(double[] states, int from, double[] sums) {
        for (int i = from; i < from + NetStates.WAY; i++) {
            double gate = 1 / (1 + Math.exp(-sums[NetStates.BOTH + i]));
            states[i] += gate * (Math.tanh(sums[i]) - states[i]);
        }
    }

    private static double[] sums(String text, Words words, int word, NetMatrices learned) {
        var sums = new double[2 * NetStates.BOTH];
        var learnedOfStates = learned.states();
        add(sums, 1, learnedOfStates.ofAll(), 0);
        int known = KNOWN.indexOf(text.substring(words.start(word), words.end(word)));
        if (known < 0) {
            add(sums, 1, learnedOfStates.ofRoles(), words.role(word).ordinal());
        }
        for (int i = 0; i < NetMatrices.DIMENSIONS && known >= 0; i++) {
            add(sums, learned.vectors()[known * NetMatrices.DIMENSIONS + i] / 16.0, learnedOfStates.ofNumbers(), i);
        }
        return sums;
    }

    private static double[] units(String text, Words words, BitSet headings, int border, NetMatrices learned) {
        var units = new double[BorderNet.UNITS];
        add(units, 1, learned.ofUnits(), (border > 0 && headings.get(border - 1) ? 2 : 0) + (headings.get(border) ? 1 : 0));
        for (int place = 0; place < BorderNet.PLACES; place++) {
            int word = border - BorderNet.BEFORE + place;
            var role = word < 0 || word >= words.count() ? Role.LINE : words.role(word);
            add(units, 1, learned.ofRoles(), place * NetMatrices.ROLES + role.ordinal());
            if (role != Role.LINE) {
                int step = BorderNet.step(times(text, words, word));
                add(units, 1, learned.ofSteps(), place * BorderNet.STEPS + step);
                addVector(units, place, KNOWN.indexOf(text.substring(words.start(word), words.end(word))), learned);
            }
        }
        return units;
    }

    private static void addVector(double[] units, int place, int known, NetMatrices learned) {
        for (int i = 0; i < NetMatrices.DIMENSIONS && known >= 0; i++) {
            double number = learned.vectors()[known * NetMatrices.DIMENSIONS + i] / 16.0;
            add(units, number, learned.ofNumbers(), place * NetMatrices.DIMENSIONS + i);
        }
    }

    private static void add(double[] units, double times, float[] weights, int row) {
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] += times * weights[row * units.length + unit];
        }
    }

    private static int times(String text, Words words, int word) {
        var written = new ArrayList<String>();
        for (int i = 0; i < words.count(); i++) {
            written.add(text.substring(words.start(i), words.end(i)));
        }
        return (int) written.stream().filter(written.get(word)::equals).count();
    }

    private static double odds(double[] units, double[] states, int output, NetMatrices learned) {
        double odds = learned.ofOutputs()[output];
        for (int i = 0; i < states.length; i++) {
            odds += states[i] * learned.states().outputs()[output * states.length + i];
        }
        for (int unit = 0; unit < units.length; unit++) {
            odds += Math.max(0, units[unit]) * learned.outputs()[output * units.length + unit];
        }
        return odds;
    }
}
