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
        "We saw how the draft law envisages a harbour., draft law envisages, false",
        "We saw how the draft law envisages a harbour., draft law, true",
    })
    void aVerbOfThePastEndsAPhrase(String text, String phrase, boolean expected) {
        var rules = PhraseRules.ALL.stream().filter(EnglishRule.class::isInstance).toList();
        assertTrue(!rules.isEmpty());
        boolean any = rules.stream().anyMatch(rule -> found(rule, text).contains(phrase));
        assertEquals(expected, any, () -> rules.stream().map(rule -> found(rule, text)).toList().toString());
    }

    /// Who something belongs to is a part of its name; so is what any fee is.
    @ParameterizedTest
    @CsvSource({
        "We support women's representation in councils., women's representation",
        "He spoke to the National People's Congress., National People's Congress",
        "The suspension of any fee was ordered., suspension of any fee",
    })
    void compoundsAreWhole(String text, String phrase) {
        assertTrue(found(new EnglishCompoundRule(), text).contains(phrase), () -> "" + found(new EnglishCompoundRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "A sum of Rs.15,000 crore was paid.; Rs.15,000 crore",
        "A sum of US$30 million was paid.; US$30 million",
        "It is due within fifteen (15) calendar days of receipt.; fifteen (15) calendar days",
        "It is due within 90 calendar days of receipt.; 90 calendar days",
    })
    void figuresAreWhole(String text, String figure) {
        assertTrue(found(new EnglishFigureRule(), text).contains(figure), () -> "" + found(new EnglishFigureRule(), text));
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
