package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimTest {

    /// Words in brackets in a text, and what is left of them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    第二，[突出强调保护渔业]，      | 保护渔业
                    [以往巡查走访、渔业信息归集]是  | 巡查走访、渔业信息归集
                    实行[公私合營來進行]。          | 公私合營
                    [今后五年渔业发展]              | 今后五年渔业发展
                    [目前的渔业形势]                | 目前的渔业形势
                    [当前渔业]                      | 当前渔业
                    “[以往巡查走访、渔业信息归集]是 | 巡查走访、渔业信息归集
                    “[强调保护渔业]”                | 强调保护渔业
                    [保护渔业]                      | 保护渔业
                    """)
    void leavesOutWhatOnlyIntroduces(String marked, String left) {
        var words = MarkedWords.of(marked);
        var text = words.text();
        assertEquals(left, new Trim(text.text()).of(words.span()).of(text.document().text()));
    }

    /// The same in an English text.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in the pattern of [somewhat faster growth]  | faster growth
                    much of the [earlier pent-up demand]        | pent-up demand
                    the [further decline] in rates              | further decline
                    the [recently built harbour]                | recently built harbour
                    the [harbour]                               | harbour
                    """)
    void leavesOutDegrees(String marked, String left) {
        var words = MarkedWords.of(marked);
        var text = words.text().text();
        assertEquals(left, new Trim(text).ofEnglish(words.span()).of(text));
    }
}
