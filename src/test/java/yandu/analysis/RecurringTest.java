package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class RecurringTest {

    /// A phrase, the rule that speaks for it, how often it stands, the logarithm of its odds without and with it.
    @ParameterizedTest
    @CsvSource({
        "高质量发展, lexicon, 5, -2, -2",
        "高质量发展, lexicon, 6, -2, -0.95",
        "高质量发展, lexicon, 28, -2, 0",
        "高质量发展, lexicon, 28, -0.5, 0.4",
        "高质量发展, lexicon, 28, 3, 3",
        "高质量发展, term, 28, -2, -2",
        "人民政府, lexicon, 28, -2, -2",
        "渔港现代化, glossary, 6, -2, -0.95",
    })
    void wellKnownTermsGain(String words, String rule, int places, double without, double with) {
        var spans = IntStream.range(0, places).mapToObj(i -> new Span(40 * i, 40 * i + words.length())).toList();
        var reasons = List.of(
                new Candidate(spans.getFirst(), PhraseKind.TERM, 0.3, "term"),
                new Candidate(spans.getFirst(), PhraseKind.TERM, 0.3, rule));
        assertEquals(with, Recurring.lifted(without, new CandidateGroup(spans, reasons)), 0.01);
    }
}
