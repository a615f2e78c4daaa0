package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberShapeTest {

    @ParameterizedTest
    @CsvSource({
        "四个意识, true", "两山七河一流域, true", "三无, true", "一化三改, true", "五位一体, true", "一带一路, true",
        "十四五, false", "十五五时期, false", "一刀切, false", "百亿工程, true", "链长制, false",
    })
    void tellsNumberAbbreviations(String phrase, boolean abbreviation) {
        assertEquals(abbreviation, NumberShape.isAbbreviation(phrase));
    }
}
