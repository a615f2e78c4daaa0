package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// Set phrases of English reports: what is listed, of which kind, and what is not.
class EnglishPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "The board discussed price stability at length.                        ~ price stability ~ TERM",
        "The rise of energy prices was steep.                                  ~ energy prices ~ TERM",
        "It was decided by the Federal Open Market Committee in spring.        ~ Federal Open Market Committee ~ ORGANIZATION",
        "Growth of business fixed investment slowed.                           ~ business fixed investment ~ TERM",
        "The loan of the Federal Reserve Bank of New York was repaid.          ~ Federal Reserve Bank of New York ~ TERM",
        "The Clean Water Act was renewed.                                      ~ Clean Water Act ~ ORGANIZATION",
        "We spoke of “sound money” that day.                                   ~ sound money ~ QUOTED",
        "The bill supports 2 million jobs in all states.                       ~ 2 million jobs ~ FIGURE",
        "It will cost $30 billion in the end.                                  ~ $30 billion ~ FIGURE",
        "Prices rose 8.5 percent in the year.                                  ~ 8.5 percent ~ FIGURE",
        "The town of Springfield voted on January 27, 2009 in peace.           ~ January 27, 2009 ~ DATE",
        "This takes more production, more efficiency, more incentives.         ~ more production, more efficiency, more incentives ~ PARALLEL",
        "They hold that the rule of law must be kept by us.                     ~ rule of law ~ TERM",
        "We seek a balance between production and consumption.                 ~ balance between production and consumption ~ TERM",
        "This is how we will balance the budget.                               ~ balance the budget ~ TERM",
        "The American Recovery and Reinvestment Act is now law.                 ~ American Recovery and Reinvestment Act ~ TERM",
        "They follow the new growth strategy for the region.                   ~ new growth strategy ~ TERM",
        "The plan names quality, efficiency, equity, and security as its aims. ~ quality, efficiency, equity, and security ~ TERM",
        "It was paid from the Rural Development Fund (RDF) in that year.        ~ Rural Development Fund (RDF) ~ TERM",
        "This year saw over 12 million new urban jobs in our towns.             ~ over 12 million new urban jobs ~ TERM",
        "They weighed the expansion of short- and medium-term credit.           ~ expansion of short- and medium-term credit ~ TERM",
        "He said: “Needy men are not free men.” It is so.                        ~ Needy men are not free men ~ QUOTED",
        "Nobody liked the recent  impasse in the budget negotiations at all.     ~ impasse in the budget negotiations ~ TERM",
        "There are goals. First, we need to encourage local innovation. Second, we must act. ~ encourage local innovation ~ TERM",
    })
    void lists(String text, String phrase, PhraseKind kind) {
        var phrases = phrases(text);
        var found = phrases.stream().filter(each -> each.text().equals(phrase)).toList();
        assertEquals(List.of(kind), found.stream().map(Phrase::kind).toList(), phrases::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Prices rose rapidly in the coming quarter.                            ~ rapidly",
        "The committee's discussion was long.                                  ~ committee's discussion",
        "In recent months the largest increase was seen.                       ~ recent months",
        "We will be working closely with all of them.                          ~ working closely",
        "The paper covers clean air, and open markets grow.                    ~ clean air, and open",
        "They kept homeland security and disrupted plots of others.            ~ security and disrupted",
        "The forecasts had a central tendency of 2 to 2-1/2 at that time.       ~ central tendency of 2",
        "We saw Mr. Lindsey and Ms. Yellen at the table.                       ~ Lindsey and Ms",
        "The panel praised the report delivered by the council.                ~ report delivered",
    })
    void leavesOut(String text, String words) {
        assertFalse(phrases(text).stream().anyMatch(each -> each.text().contains(words)), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "The board met. The board spoke. Tax credit, tax credit, tax credit. On May 3 it met again near Red Hill. ~ Tax credit"
    })
    void putsTermsThatComeAgainFirst(String text, String first) {
        assertTrue(phrases(text).getFirst().text().equalsIgnoreCase(first));
    }

    private static List<Phrase> phrases(String text) {
        return new Analyzer().analyze(Document.ofPlainText("Report\n" + text + "\n", "report")).phrases();
    }
}
