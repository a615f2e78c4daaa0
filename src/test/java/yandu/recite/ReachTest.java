package yandu.recite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Analysis;
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
                    """)
    void aPassageLiesAroundAPlace(Reach reach, String place, String begin, String end) {
        var passage = reach.around(REPORT, TEXT.indexOf(place)).of(TEXT);
        assertTrue(passage.startsWith(begin), passage);
        assertTrue(passage.strip().endsWith(end), passage);
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
