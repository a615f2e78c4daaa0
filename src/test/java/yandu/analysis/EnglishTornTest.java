package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTornTest {

    /// Words in brackets in a text, and whether they are torn from what they belong to.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    renew the [Fishery and Harbour Education] Act, | true
                    renew the [Fishery and Harbour Education Act], | false
                    renew the [harbour education] Act,             | false
                    the [Clean Water Act] I signed                 | false
                    obstruct every [single bill] just              | true
                    the [single market] for fish                   | false
                    with John F. [Kennedy through a strategy]      | true
                    in the U.S. [Congress]                         | false
                    we did it. [Kennedy and others]                | false
                    """)
    void tellsTornWords(String marked, boolean torn) {
        var words = MarkedWords.of(marked);
        assertEquals(torn, new EnglishTorn(words.text().text()).is(words.span()));
    }
}
