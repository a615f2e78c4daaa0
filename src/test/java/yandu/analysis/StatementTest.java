package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;
import yandu.document.Span;

class StatementTest {

    /// Words in brackets in a text, and whether they are a sentence that judges.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    。[渔业属于基础产业]。                  | true
                    [渔业现代化的关键是种业的现代化]。      | true
                    部长指出，[渔业现代化关键在种业]。      | true
                    L镇[渔市也因此被评为首批精品渔市]。     | true
                    各地发展渔业，[种业具有战略地位]。      | false
                    。[渔业属于基础产业]，海岛也是。        | false
                    坚持[渔业属于全体渔民]。                | false
                    。[渔业增加值突破40万亿元]。            | false
                    。[发展渔业]。                          | false
                    """)
    void tellsStatements(String marked, boolean statement) {
        var words = MarkedWords.of(marked);
        assertEquals(statement, new Statement(words.text()).is(words.span()));
    }

    /// What an item begins with may be its heading, but neither in a law nor in a speech.
    @ParameterizedTest
    @CsvSource({"一、, '', false", "（二）, '', false", "一是, '', false", "第十一条, '\u3000', true", "'部长指出，', '', true"})
    void theHeadingOfAnItemIsNone(String label, String gap, boolean statement) {
        var text = label + gap + "渔业属于基础产业。\n";
        var heading = new Span(label.length() + gap.length(), text.length() - 2);
        var item = new Item(label, 1, "", heading, heading, List.of(), List.of());
        var outline = new Outline(List.of(new Enumeration("", "", "cn", true, heading, List.of(item))));
        var scanned = new ScannedText(Document.ofPlainText(text, ""), outline);
        assertEquals(statement, new Statement(scanned).is(heading));
    }
}
