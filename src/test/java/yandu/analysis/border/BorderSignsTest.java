package yandu.analysis.border;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.document.Span;

/// Every sign of some borders of a small text, as the list of weights would write it.
class BorderSignsTest {
    /// Cut 要 坚持 改革 、 创新 ， 发展 “ 三农 ” 。 改革开放.
    private static final String TEXT = "要坚持改革、创新，发展“三农”。改革开放";

    private static final Vocabulary WORDS =
            Vocabulary.of(List.of("要", "坚持", "改革", "、", "创新", "，", "发展", "。", "改革开放", "\n"));

    @Test
    void signsOnBothSidesOfABorder() {
        assertEquals(
                new TreeSet<>(List.of(
                        "ALWAYS 0",
                        "ROLE_BEFORE_LAST BOTH", "ROLE_BEFORE FRAME", "ROLE_BEHIND FRAME_NOUN", "ROLE_BEHIND_NEXT PAUSE",
                        "ROLES FRAME.FRAME_NOUN",
                        "ROLES_BEFORE BOTH.FRAME.FRAME_NOUN", "ROLES_BEHIND FRAME.FRAME_NOUN.PAUSE",
                        "CHAR_BEFORE 持", "CHAR_BEHIND 改",
                        "WORD_BEFORE_LAST 要", "WORD_BEFORE 坚持", "WORD_BEHIND 改革", "WORD_BEHIND_NEXT 、",
                        "SENTENCE_BEGAN 要", "FROM_SENTENCE 1",
                        "TERMS 0", "HEADING 3", "LENGTHS 2.2", "COMMONNESS 4.5", "QUOTED 0", "TENTH 1")),
                around(2));
    }

    @Test
    void signsOfABeginningAndOfAnEndDifferByTheWordInside() {
        assertEquals(
                new TreeSet<>(List.of(
                        "FROM_CLAUSE 2", "TO_CLAUSE 3", "IN_CLAUSE 2.3", "CLAUSE_BEGAN 要", "CLAUSE_WILL_END 创新",
                        "CLAUSE_FIRST_ROLE BOTH.FRAME_NOUN", "CLAUSE_LAST_ROLE FRAME.FRAME_NOUN",
                        "PAUSES 1.0", "OFTEN 1.1", "TELLING 4.2", "HEAD 8")),
                inside(2, 2));
        assertEquals(
                new TreeSet<>(List.of(
                        "FROM_CLAUSE 5", "TO_CLAUSE 0", "IN_CLAUSE 5.0", "CLAUSE_BEGAN 要", "CLAUSE_ENDS 创新",
                        "CLAUSE_FIRST_ROLE BOTH.FRAME", "CLAUSE_LAST_ROLE FRAME.FRAME",
                        "PAUSES 1.1", "OFTEN 1.1", "TELLING 4.2", "HEAD 7")),
                inside(5, 4));
    }

    /// 三农 stands in the quotation marks, 。 behind them; beyond the text is as beyond a line.
    @ParameterizedTest
    @CsvSource({"8, QUOTED 1", "10, QUOTED 0", "0, ROLE_BEFORE LINE", "12, ROLE_BEHIND LINE", "11, SENTENCE_BEGAN 改革开放"})
    void signsAtOtherBorders(int border, String sign) {
        assertTrue(around(border).contains(sign), () -> around(border).toString());
    }

    private static TreeSet<String> around(int border) {
        var places = new int[BorderSigns.MOST];
        return written(places, signs().around(border, places));
    }

    private static TreeSet<String> inside(int border, int word) {
        var places = new int[BorderSigns.MOST];
        return written(places, signs().inside(border, word, places));
    }

    private static BorderSigns signs() {
        return new BorderSigns(TEXT, Segmenter.words(TEXT, Lexicon.BUNDLED), List.of(new Span(0, 5)), 0, WORDS);
    }

    /// Each place belongs to one sign and value, or the table of weights is wrong.
    private static TreeSet<String> written(int[] places, int count) {
        var written = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            int before = written.size();
            for (var sign : BorderSign.values()) {
                int value = (places[i] - sign.base()) / sign.step();
                boolean fits = places[i] >= sign.base() && (places[i] - sign.base()) % sign.step() == 0;
                if (fits && value < sign.size(WORDS)) {
                    written.add(sign + " " + sign.write(value, WORDS));
                }
            }
            assertEquals(before + 1, written.size(), written::toString);
        }
        return new TreeSet<>(written);
    }
}
