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
                    renew the Fishery [Education Act] now          | true
                    said by President [Jane Miller] now            | false
                    led by Fishery [Commissioner Miller]           | true
                    they kept [terms of] trade                     | true
                    they kept [records of catches or], if any      | true
                    know [whether the harbour is safe] now         | true
                    say that [we condemn piracy] now               | true
                    the [fishery terms of trade] rose              | false
                    care and [health for all] of us                | false
                    we made [a promise — clean water] to all       | true
                    read [Harbours - Annual Report] there          | true
                    the [2019–2020 harbour plan] ended             | false
                    hear [Members shall serve without pay]         | true
                    """)
    void tellsTornWords(String marked, boolean torn) {
        var words = MarkedWords.of(marked);
        assertEquals(torn, new EnglishTorn(words.text()).is(words.span()));
    }
}
