package yandu.analysis;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The rule of law.                    | The/ARTICLE rule/GENERAL of/OF law/HEAD ./SENTENCE",
        "We must balance the federal budget. | We/PRONOUN must/MODAL balance/HEAD the/ARTICLE federal/COMMON budget/HEAD ./SENTENCE",
        "It cost $1.5 billion, or 3.2%.      | It/PRONOUN cost/WORD $1.5/NUMBER billion/NUMBER ,/COMMA or/AND 3.2%/NUMBER ./SENTENCE",
        "Today the nation’s workers compete. | Today/STOP the/ARTICLE nation’s/OWNER workers/PLURAL compete/VERB ./SENTENCE",
        "Today women’s rights, workers’ pay. | Today/STOP women’s/POSSESSOR rights/GENERAL ,/COMMA workers’/POSSESSOR pay/GENERAL ./SENTENCE",
        "Let's grow by 1/4 or 8 per cent.   | Let's/MODAL grow/VERB by/PREPOSITION 1/4/NUMBER or/AND 8/NUMBER per cent/NUMBER ./SENTENCE",
        "A short- and 12-point plan (NDP)    | A/ARTICLE short-/ADJECTIVE and/AND 12-point/WORD plan/GENERAL (/BRACKET NDP/NAME )/BRACKET",
        "We know Reform Has Won.             | We/PRONOUN know/STOP Reform/NAME Has/MODAL Won/NAME ./SENTENCE",
        "It fits the U.S. outlook.           | It/PRONOUN fits/PLURAL the/ARTICLE U.S./NAME outlook/GENERAL ./SENTENCE",
        "All trucks--has come of age.        | All/DETERMINER trucks/PLURAL -/MARK -/MARK has/MODAL come/STOP of/OF age/WORD ./SENTENCE",
        "Under Article 37 If it complies     | Under/PREPOSITION Article/NAME 37/NUMBER If/STOP it/PRONOUN complies/VERB",
        "It cost Rs.15,000 crore.            | It/PRONOUN cost/WORD Rs.15,000/NUMBER crore/NUMBER ./SENTENCE",
        "See “Clean Water” of May 3          | See/STOP “/QUOTE Clean/COMMON Water/NAME ”/QUOTE of/OF May/NAME 3/NUMBER",
    })
    void rolesOfWordsAndMarks(String text, String roles) {
        var words = EnglishWords.of(text);
        assertEquals(
                roles,
                IntStream.range(0, words.count())
                        .mapToObj(i -> words.span(i, i + 1).of(text) + "/" + words.role(i))
                        .collect(joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 0", "4, 1", "8, 1", "9, 2"})
    void wordAtAnOffset(int offset, int word) {
        assertEquals(word, EnglishWords.of("The rules.").at(offset));
    }
}
