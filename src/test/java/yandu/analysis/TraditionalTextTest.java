package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// A text in traditional characters has the phrases of the same text in simplified ones, in its own characters.
class TraditionalTextTest {

    @ParameterizedTest
    @CsvSource({
        "会议强调，要坚持以人民为中心的发展思想，全面推进乡村振兴，打好蓝天、碧水、净土保卫战，确保粮食安全。,"
                + "會議強調，要堅持以人民為中心的發展思想，全面推進鄉村振興，打好藍天、碧水、淨土保衞戰，確保糧食安全。",
        "从一九五三年起，我国开始实行第一个五年计划，逐步实现对农业、手工业和资本主义工商业的社会主义改造。,"
                + "從一九五三年起，我國開始實行第一個五年計劃，逐步實現對農業、手工業和資本主義工商業的社會主義改造。",
        "加快构建新发展格局，统筹发展和安全，推动经济实现质的有效提升和量的合理增长。,"
                + "加快構建新發展格局，統籌發展和安全，推動經濟實現質的有效提升和量的合理增長。",
    })
    void phrasesAreThoseOfTheSimplifiedText(String simplified, String traditional) {
        var expected = found(simplified);
        var found = found(traditional);
        assertFalse(expected.isEmpty());
        assertEquals(places(expected), places(found));
        for (var phrase : found) {
            assertEquals(phrase.first().of(traditional), phrase.text());
        }
    }

    private static List<Phrase> found(String text) {
        return new Analyzer().analyze(Document.ofPlainText(text, "")).phrases();
    }

    private static List<String> places(List<Phrase> phrases) {
        return phrases.stream().map(phrase -> phrase.occurrences() + " " + phrase.kind() + " " + phrase.score()).toList();
    }
}
