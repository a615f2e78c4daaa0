package yandu.exporter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "# 一 ~ \\# 一",
                "- 一 ~ \\- 一",
                "12) 一 ~ 12\\) 一",
                "2023年 ~ 2023年",
                "a*b ~ a\\*b",
                "[x](y) ~ \\[x\\](y)",
                "AT&T ~ AT\\&T",
                "一、二 ~ 一、二",
            })
    void marksBecomeText(String text, String escaped) {
        assertEquals(escaped, Markdown.block(text));
    }
}
