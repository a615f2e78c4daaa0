package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.schedule.ReviewLogCsv.Row;

class ReviewLogCsvTest {
    private static final List<Row> TWO =
            List.of(
                    new Row("a", Rating.GOOD, Instant.ofEpochMilli(1000)),
                    new Row("b,\"c", Rating.AGAIN, Instant.ofEpochMilli(2000)));

    @ParameterizedTest
    @ValueSource(strings = {
        "card_id,rating,review_time\na,3,1000\n\"b,\"\"c\",1,2000\n",
        "review_time,review_state,card_id,review_rating\r\n1000,0,a,3\r\n2000,2,\"b,\"\"c\",1",
        "\uFEFFreview_rating, card_id ,review_time,more\n3, a ,1000,x\n\n1,\"b,\"\"c\",2000,\n",
    })
    void columnsAreFoundByName(String csv) throws Exception {
        assertEquals(TWO, ReviewLogCsv.read("log.csv", new StringReader(csv)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                                      | empty  | 0 | ''",
        "card_id,review_time                     | column | 1 | review_rating",
        "rating,review_time                      | column | 1 | card_id",
        "card_id,rating,time                     | column | 1 | review_time",
        "card_id,rating,review_time;a,3,1;a,3    | cells  | 3 | ''",
        "card_id,rating,review_time;\"a,3,1      | cells  | 2 | ''",
        "card_id,rating,review_time;a,0,1        | rating | 2 | 0",
        "card_id,rating,review_time;;a,5,1       | rating | 3 | 5",
        "card_id,rating,review_time;a,good,1     | rating | 2 | good",
        "card_id,rating,review_time;a,3,-1       | time   | 2 | -1",
        "card_id,rating,review_time;a,3,1e9      | time   | 2 | 1e9",
        "card_id,rating,review_time;a,3,99999999999999999999 | time | 2 | 99999999999999999999",
        "card_id,rating,review_time;,3,1         | card   | 2 | ''",
    })
    void whatIsWrongAndWhere(String csv, String what, String line, String found) {
        var source = new StringReader(csv.replace(';', '\n'));
        var e = assertThrows(ReviewLogException.class, () -> ReviewLogCsv.read("log.csv", source));
        assertEquals("log.refused." + what, e.key());
        assertEquals(List.of("log.csv", line, found), e.arguments());
    }

    @Test
    void aHeaderAloneIsAnEmptyLog() throws Exception {
        var source = new StringReader("card_id,rating,review_time\n");
        assertEquals(List.of(), ReviewLogCsv.read("log.csv", source));
    }
}
