package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class CandidateGroupTest {
    private static final String TEXT = "海岛的信用记录。渔民的“信用”是财富，信用社区。";

    /// Where rules see the phrase, where its words stand, and where it is shown first.
    @ParameterizedTest
    @CsvSource({
        "12, 3 12 19, 12",
        "12 19, 3 12 19, 12",
        "3 12, 3 12 19, 3",
        "19, 3 12, 3",
    })
    void isShownWhereARuleSeesIt(String seen, String standing, int shown) {
        var places = spans(seen);
        var reason = new Candidate(places.getFirst(), PhraseKind.QUOTED, 0.5, "quoted");
        var phrase = new CandidateGroup(places, List.of(reason)).phrase(spans(standing), 0.5, TEXT);
        assertEquals(shown, phrase.first().start());
        assertEquals("信用", phrase.text());
        assertEquals(spans(standing), phrase.occurrences());
    }

    @Test
    void isShownNowhereElse() {
        var reason = List.of(new Phrase.Reason("quoted", 1));
        var elsewhere = new Span(0, 2);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Phrase("信用", PhraseKind.QUOTED, 0.5, spans("3 12"), elsewhere, reason, List.of()));
    }

    private static List<Span> spans(String starts) {
        return Arrays.stream(starts.split(" ")).map(Integer::valueOf).map(at -> new Span(at, at + 2)).toList();
    }
}
