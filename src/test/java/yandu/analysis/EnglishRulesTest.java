package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// What single rules find in English sentences, before anything is weighed.
class EnglishRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "First, we need to encourage innovation.| Second, they should protect privacy online.; encourage innovation",
                "First, we need to encourage innovation.| Second, they should protect privacy online.; protect privacy online",
                "First, to lower energy costs.| Second, let us build new schools.; lower energy costs",
                "First, to lower energy costs.| Second, let us build new schools.; build new schools",
            })
    void headsOfItemsAreTakenWithoutWhatLeadsToThem(String text, String head) {
        assertTrue(found(new EnglishHeadRule(), text).contains(head), () -> "" + found(new EnglishHeadRule(), text));
    }

    /// A verb of the past ends a phrase.
    @ParameterizedTest
    @CsvSource({
        "We saw that price stability boosted credit conditions., price stability boosted credit conditions, false",
        "We saw that price stability boosted credit conditions., credit conditions, true",
        "The price stability goals discussed yesterday matter., price stability goals, true",
    })
    void aVerbOfThePastEndsAPhrase(String text, String phrase, boolean expected) {
        var rules = PhraseRules.ALL.stream().filter(EnglishRule.class::isInstance).toList();
        assertTrue(!rules.isEmpty());
        boolean any = rules.stream().anyMatch(rule -> found(rule, text).contains(phrase));
        assertEquals(expected, any, () -> rules.stream().map(rule -> found(rule, text)).toList().toString());
    }

    /// Small letters are labels only behind a mark that leads to them.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We have three goals: first, lower costs for families, second, new schools for children, and third, safer streets for all.; 3",
                "He said that first, costs must fall for families and that second, schools must open for children.; 0",
            })
    void labelsInSmallLettersNeedAMarkBefore(String text, int items) {
        var lists = OutlineReader.read(Document.ofPlainText(text, "")).lists();
        assertEquals(items, lists.stream().mapToInt(list -> list.items().size()).sum());
    }

    private static List<String> found(PhraseRule rule, String text) {
        var document = Document.ofPlainText(text.replace('|', '\n'), "");
        var scanned = new ScannedText(document, OutlineReader.read(document));
        return Seen.by(rule, scanned).stream().map(candidate -> candidate.span().of(document.text())).toList();
    }
}
