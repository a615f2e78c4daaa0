package yandu.importer.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClozeMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    抓好{{c1::粮食}}生产                   | 抓好粮食生产
                    抓好{{c1::粮食::什么}}生产             | 抓好粮食生产
                    {{c1::抓好{{c2::粮食::什么}}生产}}     | 抓好粮食生产
                    抓好{{粮食}}生产                       | 抓好{{粮食}}生产
                    抓好{{c1::粮食生产                     | 抓好{{c1::粮食生产
                    """)
    void wordsStayAndMarksGo(String field, String words) {
        assertEquals(words, ClozeMarks.without(field));
    }

    @Test
    void aLongFieldIsNotTooLong() {
        var words = "粮食".repeat(100_000);
        assertEquals(words, ClozeMarks.without("{{c1::" + words + "::" + words + "}}"));
    }
}
