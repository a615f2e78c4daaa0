package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

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
