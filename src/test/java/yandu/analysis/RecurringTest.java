package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class RecurringTest {

    /// A phrase, the rule that speaks for it, how often it stands, and what it gains.
    @ParameterizedTest
    @CsvSource({
        "高质量发展, lexicon, 5, 0",
        "高质量发展, lexicon, 6, 0.53",
        "高质量发展, lexicon, 28, 1.5",
        "高质量发展, term, 28, 0",
        "人民政府, lexicon, 28, 0",
        "渔港现代化, glossary, 6, 0.53",
    })
    void wellKnownTermsGain(String words, String rule, int places, double gain) {
        var spans = IntStream.range(0, places).mapToObj(i -> new Span(40 * i, 40 * i + words.length())).toList();
        var reasons = List.of(
                new Candidate(spans.getFirst(), PhraseKind.TERM, 0.3, "term"),
                new Candidate(spans.getFirst(), PhraseKind.TERM, 0.3, rule));
        assertEquals(gain, Recurring.gain(new CandidateGroup(spans, reasons)), 0.01);
    }
}
