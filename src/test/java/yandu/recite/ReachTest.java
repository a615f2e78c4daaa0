package yandu.recite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Analysis;
import yandu.document.Span;
import yandu.study.Texts;

class ReachTest {

    private static final String TEXT = Texts.builtIn();
    private static final Analysis REPORT = Texts.material(TEXT).analysis();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ITEM,      强化科技创新支撑引领, 五要聚焦强化科技创新支撑引领, 促进教育、科技、人才同向发力。
                    ITEM,      四个自信,             要矢志不渝感恩奋进,           做到“两个维护”。
                    LIST,      强化科技创新支撑引领, 一要聚焦经济社会发展目标,     全面建设清廉山西。
                    PARAGRAPH, 强化科技创新支撑引领, 蓝佛安指出，推进中国式现代化, 全面建设清廉山西。
                    LIST,      会议以视频方式,       会议以视频方式开到县一级,     参加会议。
                    ITEM,      会议以视频方式,       会议以视频方式开到县一级,     参加会议。
                    SENTENCE,  四个自信,             要矢志不渝感恩奋进,           做到“两个维护”。
                    """)
    void aPassageLiesAroundAPlace(Reach reach, String place, String begin, String end) {
        var passage = reach.around(REPORT, TEXT.indexOf(place)).of(TEXT);
        assertTrue(passage.startsWith(begin), passage);
        assertTrue(passage.strip().endsWith(end), passage);
    }

    /// What is recited from an entry of the outline, from a list or sentence by sentence says what it is.
    @ParameterizedTest
    @CsvSource({"REPORT, 四个自信", "PARAGRAPH, 强化科技创新支撑引领", "LIST, 强化科技创新支撑引领", "SENTENCE, 会议以视频方式"})
    void aPassageIsAReach(Reach reach, String place) {
        assertEquals(Optional.of(reach), Reach.of(REPORT, reach.around(REPORT, TEXT.indexOf(place))));
    }

    @Test
    void aPieceOfASentenceCountsAsOneAndAPieceOfTheReportAsNone() {
        int at = TEXT.indexOf("四个自信");
        assertEquals(Optional.of(Reach.SENTENCE), Reach.of(REPORT, new Span(at, at + 4)));
        assertEquals(Optional.empty(), Reach.of(REPORT, new Span(3, TEXT.length() - 3)));
    }

    @Test
    void theReportIsAllOfIt() {
        assertEquals(TEXT, Reach.REPORT.around(REPORT, 5).of(TEXT));
    }

    @Test
    void everyPlaceHasAPassage() {
        for (var reach : Reach.values()) {
            for (int place = 0; place <= TEXT.length(); place += 7) {
                assertTrue(reach.around(REPORT, place).length() > 0, reach + " at " + place);
            }
        }
    }
}
