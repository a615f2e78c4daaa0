package yandu.analysis.border;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.WordNumbers;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// The sums are those of the signs that are read one by one.
class BorderSumsTest {
    private static final BorderWeights WEIGHTS = BorderWeights.bundled();

    private static final String[] PIECES = {
        "要", "坚持", "改革开放", "高质量发展", "的", "和", "三农", "创新", "2023", "GDP", "乡村振兴战略", "，", "、", "。", "：", "；", "“",
        "”", "《", "》", "（", "）", " ", "\u3000", "\t", "\n", "鑫", "…"
    };

    @Test
    void sumsOfAReport() {
        assertSums("坚持改革、创新，发展“三农”：\n\u3000\u3000一是改革开放\t好。 “一、二、三、四、五”的", new Span(0, 5), 1.2);
    }

    @Test
    void sumsOfTextsMadeByChance() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int length = 0; length < 120; length++) {
            var text = new StringBuilder();
            for (int piece = 0; piece < length; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSums(text.toString(), new Span(text.length() / 3, text.length() / 2), random.nextDouble(-2, 2));
        }
    }

    private static void assertSums(String text, Span heading, double telling) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        var signs = new BorderSigns(text, words, List.of(heading), telling, WEIGHTS.vocabulary());
        var borders = new BorderSums(new WordNumbers(text, words), List.of(heading), telling, WEIGHTS).borders();
        assertEquals(begins(signs, words), begins(borders), text);
        assertEquals(ends(signs, words), ends(borders), text);
    }

    private static List<Float> begins(PhraseBorders borders) {
        var begins = new ArrayList<Float>();
        for (int border = 0; border < borders.count(); border++) {
            begins.add(borders.begins(border));
        }
        return begins;
    }

    private static List<Float> ends(PhraseBorders borders) {
        var ends = new ArrayList<Float>();
        for (int border = 0; border < borders.count(); border++) {
            ends.add(borders.ends(border));
        }
        return ends;
    }

    private static List<Float> begins(BorderSigns signs, Words words) {
        var begins = new ArrayList<Float>();
        for (int border = 0; border <= words.count(); border++) {
            boolean may = border < words.count() && BorderSigns.canEndPhrase(words.role(border).ordinal());
            begins.add(may ? BorderWeights.begin(sum(signs, border, border)) : PhraseBorders.NEVER);
        }
        return begins;
    }

    private static List<Float> ends(BorderSigns signs, Words words) {
        var ends = new ArrayList<Float>();
        for (int border = 0; border <= words.count(); border++) {
            boolean may = border > 0 && BorderSigns.canEndPhrase(words.role(border - 1).ordinal());
            ends.add(may ? BorderWeights.end(sum(signs, border, border - 1)) : PhraseBorders.NEVER);
        }
        return ends;
    }

    private static int sum(BorderSigns signs, int border, int inside) {
        var places = new int[BorderSigns.MOST];
        int around = WEIGHTS.sum(places, signs.around(border, places));
        return around + WEIGHTS.sum(places, signs.inside(border, inside, places));
    }
}
