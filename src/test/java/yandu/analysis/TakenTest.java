package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class TakenTest {

    @ParameterizedTest
    @CsvSource({
        "'',               2-6,       0",
        "2-6,              6-9,       0",
        "2-6,              2-6,       1",
        "2-6,              3-5,       1",
        "2-6,              1-9,       0.5",
        "'2-4 7-9',        1-9,       0.5",
        "2-6,              2-8,       0.66666",
        "2-6,              4-9,       Infinity",
        "2-6,              0-4,       Infinity",
        "'2-6 0-9',        5-8,       Infinity",
        "'0-9 3-5',        4-8,       Infinity",
        "2-6,              '4-9 7-9', 0",
        "2-6,              '4-9 3-5', 1",
        "2-6,              '3-5 1-9', 0.5",
    })
    void saysHowMuchIsHeld(String held, String wanted, double share) {
        var taken = new Taken(10);
        spans(held).forEach(taken::add);
        assertEquals(share, spans(wanted).stream().mapToDouble(span -> taken.covered(span.start(), span.end())).min().orElseThrow(), 1e-4);
    }

    private static List<Span> spans(String written) {
        var spans = new ArrayList<Span>();
        for (var span : written.isEmpty() ? new String[0] : written.split(" ")) {
            spans.add(new Span(span.charAt(0) - '0', span.charAt(2) - '0'));
        }
        return spans;
    }
}
