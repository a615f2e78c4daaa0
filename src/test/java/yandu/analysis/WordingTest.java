package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    /// Words in brackets in a text, of some kind, and whether they are a phrase as far as their wording tells.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    on January 29, [1996]. The port | DATE   | false
                    拨打“[12345]”热线               | QUOTED | true
                    建成[5G基站]                    | TERM   | true
                    决定着[渔业的成色和海岛]的质量  | TERM   | false
                    。[渔业属于基础产业]。          | TERM   | false
                    “[渔业属于基础产业]”            | QUOTED | true
                    [发展渔业]                      | TERM   | true
                    举“[双港”旗，搭渔商台]          | TERM   | false
                    [搭渔商台、举“双港]”旗          | TERM   | false
                    [举“双港”旗]                    | TERM   | true
                    """)
    void tellsWholeWords(String marked, PhraseKind kind, boolean whole) {
        var words = MarkedWords.of(marked);
        assertEquals(whole, new Wording(words.text()).isWhole(words.span(), kind));
    }
}
