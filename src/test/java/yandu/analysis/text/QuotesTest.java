package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource({
        "举“双港”旗, false, 4",
        "双港”旗, true, 3",
        "举“双港, true, 3",
        "双港”举“旗, true, 4",
        "渔商台, false, 3",
    })
    void halvesAreToldAndMarksDoNotCount(String words, boolean half, int length) {
        assertEquals(half, Quotes.isHalf(words, 0, words.length()));
        assertEquals(length, Quotes.lengthWithout(words, 0, words.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "“甲”“乙”, “甲” “乙”",
        "“甲‘乙’丙”, ‘乙’ “甲‘乙’丙”",
        "“甲“乙”, “乙”",
        "甲”乙“丙”, “丙”",
        "「甲」, 「甲」",
    })
    void findsQuotations(String text, String quotations) {
        assertEquals(
                quotations,
                Quotes.in(new MarkedText(text)).stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
    }
}
