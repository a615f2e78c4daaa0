package yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {

    @ParameterizedTest
    @CsvSource({
        "产业链, 3",
        "ａｂｃ, 10",
        "abc, 10",
        "ABC, 10",
        "１７项, 15",
        "没有, ''",
        "' ', ''",
        "链链, 7",
    })
    void findsWhateverWidthAndCase(String query, String places) {
        var finder = new Finder("延长 产业链 链链 Abc  17项");
        assertEquals(
                places,
                finder.find(query).stream().map(span -> String.valueOf(span.start())).collect(Collectors.joining(" ")));
    }
}
