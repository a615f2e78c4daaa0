package yandu.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a measure says of its own. Each empty one was asked about once, in a paper on a real document.
class SubstanceTest {

    @ParameterizedTest
    @CsvSource({
        "true, 积极推广柔性引才模式",
        "true, 打响“乡村旅游”品牌",
        "true, 办好12件民生实事",
        "true, 深化要素市场化配置改革",
        "true, 提升全民身体素质",
        "false, 加快项目落地实施",
        "false, 确保各项任务落地落实",
        "false, 准确把握核心要义",
        "false, 增强发展动力",
        "false, 发挥企业主体作用",
        "false, 提高工作效率",
        "false, 一以贯之抓落实",
        "false, 累计支持近2000家企业",
        "false, 系统谋划、扎实推进"
    })
    void isEnough(boolean enough, String measure) {
        assertEquals(enough, Substance.of(List.of()).isEnough(measure));
    }

    /// A word that stands under every head says nothing of one.
    @Test
    void aWordThatIsAllOverSaysNothing() {
        var report = "有五项任务。";
        var numbers = "一二三四五";
        for (int i = 0; i < numbers.length(); i++) {
            report += numbers.charAt(i) + "要聚焦" + "城乡融合 科技创新 能源革命 文物保护 民生实事".split(" ")[i] + "，推广柔性引才。";
        }
        var lists = Texts.material(report).lists();
        assertTrue(Substance.of(List.of()).isEnough("推广柔性引才"));
        assertFalse(Substance.of(lists).isEnough("推广柔性引才"));
    }
}
