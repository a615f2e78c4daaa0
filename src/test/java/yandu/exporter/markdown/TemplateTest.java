package yandu.exporter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.exporter.markdown.TemplateException.Fault;

class TemplateTest {
    private static final Map<String, Object> VALUES =
            Map.of(
                    "title", "一要*聚焦*",
                    "empty", "",
                    "number", 0,
                    "part", Map.of("outline", "- **一**"),
                    "cards", List.of(Map.of("front", "- 问", "back", "答"), Map.of("front", "二", "back", "")),
                    "none", List.of());

    /// `⏎` stands for the end of a line.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# {{title}}                                  | # 一要\\*聚焦\\*",
                "{{{title}}} {{&title}}                       | 一要*聚焦* 一要*聚焦*",
                "{{{part.outline}}}                           | - **一**",
                "{{#cards}}⏎- {{front}}：{{back}}⏎{{/cards}}⏎ | - \\- 问：答⏎- 二：⏎",
                "{{#cards}}{{title}}{{-index}}{{/cards}}      | 一要\\*聚焦\\*1一要\\*聚焦\\*2",
                "{{#cards}}{{#back}}有{{/back}}{{^back}}无{{/back}}{{/cards}} | 有无",
                "{{^none}}没有{{/none}}{{#none}}有{{/none}}   | 没有",
                "{{#empty}}有{{/empty}}{{^empty}}没有{{/empty}} | 没有",
                "{{number}}{{! a remark }}                     | 0",
                "{{=<< >>=}}<<number>> {{number}}              | 0 {{number}}",
                "{ {title} } {{ 不完整                          | { {title} } {{ 不完整"
            })
    void fillsItsGaps(String template, String page) throws IOException {
        assertEquals(page.replace('⏎', '\n'), fill(template));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一⏎{{titel}}              | UNKNOWN    | 2 | titel",
                "{{#nope}}{{/nope}}         | UNKNOWN    | 1 | nope",
                "{{part.nope}}              | UNKNOWN    | 1 | part.nope",
                "{{title.class.name}}       | UNKNOWN    | 1 | title.class.name",
                "{{title.length}}           | UNKNOWN    | 1 | title.length",
                "{{cards.size}}             | UNKNOWN    | 1 | cards.size",
                "一⏎⏎{{#cards}}二           | UNPAIRED   | 3 | cards",
                "一⏎{{/cards}}              | UNPAIRED   | 2 | cards",
                "{{#cards}}⏎{{/card}}       | UNPAIRED   | 2 | card",
                "{{>/etc/passwd}}           | PARTIAL    | 0 | {{>",
                "{{}}                       | UNREADABLE | 0 | {{}}"
            })
    void saysWhatIsWrongWithIt(String template, Fault fault, int line, String name) {
        var why = assertThrows(TemplateException.class, () -> fill(template));
        assertEquals(List.of(fault, line, name), List.of(why.fault(), why.line(), why.name()));
    }

    @Test
    void aDiskThatIsFullIsNoFaultOfTheTemplate() {
        var full = new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> Template.of("{{title}}").fill(VALUES, full));
    }

    @ParameterizedTest
    @CsvSource({"{{#part}}, {{/part}}", "{{#title}}, {{/title}}", "{{^none}}, {{/none}}"})
    void partsInPartsEndSomewhere(String open, String close) throws IOException {
        assertEquals("x", fill(open.repeat(50) + "x" + close.repeat(50)));
        var why = assertThrows(TemplateException.class, () -> fill(open.repeat(100_000) + "x" + close.repeat(100_000)));
        assertEquals(Fault.DEEP, why.fault());
    }

    private static String fill(String template) throws IOException {
        var out = new StringWriter();
        Template.of(template.replace('⏎', '\n')).fill(VALUES, out);
        return out.toString();
    }
}
