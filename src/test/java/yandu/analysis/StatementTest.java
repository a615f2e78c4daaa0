package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void theHeadingOfAnItemIsNone() {
        var text = "一、渔业属于基础产业。\n二、渔港属于基础设施。\n";
        var first = item(1, new Span(2, 10));
        var outline = new Outline(List.of(new Enumeration("", "", "cn", true, new Span(0, 11), List.of(first))));
        var scanned = new ScannedText(Document.ofPlainText(text, ""), outline);
        assertFalse(new Statement(scanned).is(new Span(2, 10)));
    }

    private static Item item(int ordinal, Span heading) {
        return new Item("一、", ordinal, "", heading, heading, List.of(), List.of());
    }
}
