package yandu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    /// A line end is ⏎, a space that does not break ＿.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工作报告⏎一年来，工作很好。| 工作报告 | 2",
                "＿ 工作报告 ＿⏎＿⏎一年来，工作很好。| 工作报告 | 2",
                "一年来，工作很好。⏎明年再说。 | file | 2",
                "一、成绩⏎二、问题 | file | 2",
                "【资料 6】⏎村里修路。 | file | 2",
                "材料三⏎村里修路。 | file | 2",
                "材料六则⏎村里修路。 | 材料六则 | 2",
                "＿⏎ | file | 0",
            })
    void titleAndLines(String text, String title, int blocks) {
        var document = Document.ofPlainText(text.replace('⏎', '\n').replace('＿', '\u00a0'), "file");
        assertEquals(title, document.title());
        assertEquals(blocks, document.blocks().size());
    }
}
