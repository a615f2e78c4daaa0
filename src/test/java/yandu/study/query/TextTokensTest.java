package yandu.study.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产业链; 产 业 产业 链 业链 1chan 2chan1ye 0cy 0cyl 1ye 2ye1lian 0yl 1lian",
                "AI产业; ai 产 业 产业 1chan 2chan1ye 0cy 1ye",
                "17项; 1 7 17 项 7项 1xiang",
                "好。; 好 1hao",
            })
    void textIsTheseWords(String text, String words) {
        assertEquals(words, TextTokens.of(text).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cy; (\"0cy\")",
                "cylx; (\"0cyl\" AND \"0ylx\")",
                "chan; (\"0cha\" AND \"0han\") OR (\"1chan\")",
                "gouw; (\"2gou1wa\" OR \"2gou1wai\" OR \"2gou1wan\" OR \"2gou1wang\" OR \"2gou1wei\" OR \"2gou1wen\" OR \"2gou1weng\" "
                        + "OR \"2gou1wo\" OR \"2gou1wu\")",
                "zhuanq; (\"2zhuan1qi\" OR \"2zhuan1qia\" OR \"2zhuan1qian\"",
            })
    void soundNeedsTheseWords(String letters, String needed) {
        assertTrue(TextTokens.sounding(letters).contains(needed), TextTokens.sounding(letters));
    }

    /// FTS5 gathers all rows of a beginning before it gives the first one: with common ones that took 60 ms of a million.
    @Test
    void noSoundIsLookedUpByItsBeginning() {
        for (var letters : List.of("jingji", "xingdeq", "fazhan", "zho", "mjydd", "shehuizh")) {
            assertFalse(TextTokens.sounding(letters).contains("*"), letters);
        }
    }
}
