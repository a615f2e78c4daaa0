package yandu.analysis.border;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
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
        var net = madeBy(random);
        for (int length = 0; length < 60; length++) {
            var text = new StringBuilder();
            for (int piece = 0; piece < length; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertOdds(text.toString(), net);
        }
    }

    @Test
    void nothingLearnedChangesNothing() {
        var text = "坚持改革开放，\n创新。";
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var added = new NetSums(new WordNumbers(text, words), BorderNet.empty()).added(even(words));
        for (int border = 0; border <= words.count(); border++) {
            float even = border < words.count() ? 0.5f : 0;
            assertEquals(List.of(0f, 0f, even), List.of(added.begins(border), added.ends(border), added.inside(border)));
        }
    }

    @Test
    void whereNothingCanBeginNothingDoes() {
        var text = "坚持";
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var never = new float[] {PhraseBorders.NEVER, PhraseBorders.NEVER};
        var net = NetTables.of(madeBy(RandomGeneratorFactory.of("L64X128MixRandom").create(7)));
        var added = new NetSums(new WordNumbers(text, words), net).added(new PhraseBorders(never, never, new float[2]));
        assertEquals(PhraseBorders.NEVER, added.begins(0));
        assertEquals(PhraseBorders.NEVER, added.ends(1));
    }

    private static NetMatrices madeBy(RandomGenerator random) {
        var vectors = new byte[KNOWN.size() * NetMatrices.DIMENSIONS];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (byte) (16 * random.nextGaussian());
        }
        var net = NetMatrices.of(KNOWN, vectors);
        fill(net.ofNumbers(), 0.06, random);
        for (var weights : List.of(net.ofRoles(), net.ofSteps(), net.ofUnits(), net.outputs(), net.ofOutputs())) {
            fill(weights, 0.3, random);
        }
        return net;
    }

    private static void fill(float[] weights, double spread, RandomGenerator random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (spread * random.nextGaussian());
        }
    }

    private static void assertOdds(String text, NetMatrices learned) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var added = new NetSums(new WordNumbers(text, words), NetTables.of(learned)).added(even(words));
        for (int border = 0; border <= words.count(); border++) {
            var units = units(text, words, border, learned);
            assertEquals(odds(units, BorderNet.BEGIN, learned), added.begins(border), ROUNDING, text);
            assertEquals(odds(units, BorderNet.END, learned), added.ends(border), ROUNDING, text);
            double inside = border < words.count() ? 1 / (1 + Math.exp(-odds(units, BorderNet.INSIDE, learned))) : 0;
            assertEquals(inside, added.inside(border), ROUNDING_OF_CHANCE, text);
        }
    }

    private static PhraseBorders even(Words words) {
        int borders = words.count() + 1;
        return new PhraseBorders(new float[borders], new float[borders], new float[borders]);
    }

    private static double[] units(String text, Words words, int border, NetMatrices learned) {
        var units = new double[BorderNet.UNITS];
        Arrays.setAll(units, unit -> learned.ofUnits()[unit]);
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

    private static double odds(double[] units, int output, NetMatrices learned) {
        double odds = learned.ofOutputs()[output];
        for (int unit = 0; unit < units.length; unit++) {
            odds += Math.max(0, units[unit]) * learned.outputs()[output * units.length + unit];
        }
        return odds;
    }
}
