package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
    private static final Formulas FORMULAS = new Formulas(List.of("稳湾、护岛", "稳湾、护岛、兴渔", "“三湾”工程"));

    @ParameterizedTest
    @CsvSource({
        "坚持稳湾、护岛的方针, 稳湾、护岛",
        "坚持稳湾、护岛、兴渔的方针, 稳湾、护岛、兴渔",
        "坚持稳湾、护岛、造林的方针, ''",
        "坚持造林、稳湾、护岛的方针, ''",
        "“三湾”工程和稳湾、护岛, “三湾”工程 稳湾、护岛",
        "稳湾, ''",
    })
    void findsWholeFormulas(String text, String formulas) {
        assertEquals(
                formulas,
                FORMULAS.in(text).stream().map(span -> span.of(text)).collect(Collectors.joining(" ")));
    }
}
