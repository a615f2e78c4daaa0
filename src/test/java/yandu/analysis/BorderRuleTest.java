package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

class BorderRuleTest {
    private static final String TEXT = "要坚持改革创新，加快发展海岛经济，完善渔港建设的体制机制，让渔民过上更加幸福的生活。";

    /// What is opened in a run of words is closed in it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    推进海岛渔业高质量发展。   | 海岛渔业高质量发展   | true
                    发展渔业（远洋）经济体系。 | 渔业（远洋）经济体系 | true
                    发展渔业（远洋）经济体系。 | 远洋）经济体系       | false
                    """)
    void findsRunsOfWords(String text, String words, boolean found) {
        assertEquals(found, runs(new BorderRule(), text).contains(words));
    }

    @Test
    void findsMoreWhenLessMustSpeakForThem() {
        var usual = runs(new BorderRule(), TEXT);
        var wider = runs(new BorderRule().wider(1), TEXT);
        assertTrue(wider.containsAll(usual));
        assertTrue(wider.size() > usual.size(), wider::toString);
    }

    @Test
    void knowsNothingOfEnglish() {
        assertEquals(List.of(), runs(new BorderRule(), "The committee will strengthen regional cooperation and trade."));
    }

    private static List<String> runs(PhraseRule rule, String words) {
        var document = Document.ofPlainText(words, "");
        var runs = new ArrayList<String>();
        rule.find(new ScannedText(document, OutlineReader.read(document)),
                (span, kind, weight, inFull) -> runs.add(span.of(words)));
        return runs;
    }
}
