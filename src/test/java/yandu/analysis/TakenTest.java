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
        "'',               2-6,       FREE",
        "2-6,              6-9,       FREE",
        "2-6,              2-6,       NESTED",
        "2-6,              3-5,       NESTED",
        "2-6,              0-9,       NESTED",
        "2-6,              2-9,       NESTED",
        "2-6,              4-9,       NONE",
        "2-6,              0-4,       NONE",
        "'2-6 0-9',        5-8,       NONE",
        "'0-9 3-5',        4-8,       NONE",
        "2-6,              '4-9 7-9', FREE",
        "2-6,              '4-9 3-5', NESTED",
    })
    void givesRoom(String held, String wanted, Taken.Room room) {
        var taken = new Taken(10);
        spans(held).forEach(taken::add);
        assertEquals(room, spans(wanted).stream().map(taken::room).reduce(Taken.Room.NONE, Taken.Room::or));
    }

    private static List<Span> spans(String written) {
        var spans = new ArrayList<Span>();
        for (var span : written.isEmpty() ? new String[0] : written.split(" ")) {
            spans.add(new Span(span.charAt(0) - '0', span.charAt(2) - '0'));
        }
        return spans;
    }
}
