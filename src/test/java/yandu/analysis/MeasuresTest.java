package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// Where the measures of an item end.
class MeasuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        // a comma, but not one behind a clause that only leads on
        "修建渔港，添置渔船。⏎                        → 修建渔港 / 添置渔船",
        "随着海岛发展，修建渔港。⏎                    → 随着海岛发展，修建渔港",
        // a line that is broken off goes on; one before an empty line, indentation or a label does not
        "修建渔⏎港，添置渔船。⏎                      → 修建渔⏎港 / 添置渔船",
        "形势是好的⏎⏎渔港建成了。⏎                    → 形势是好的 / 渔港建成了",
        "形势是好的⏎＿＿渔港建成了。⏎                  → 形势是好的 / 渔港建成了",
        "渔港在哪里⏎【答案】海岛⏎【解析】岛上有港。⏎    → 渔港在哪里 / 【答案】海岛 / 【解析】岛上有港",
        // nothing in brackets or quotation marks
        "建成（岛上、岸上，共两处）渔港。⏎              → 建成（岛上、岸上，共两处）渔港",
    })
    void end(String words, String measures) {
        var text = ("工作要点⏎一、抓渔业。" + words + "二、抓海岛。修路。").replace('⏎', '\n').replace('＿', '\u3000');
        var first = OutlineReader.read(Document.ofPlainText(text, "")).lists().getFirst().items().getFirst();
        var found = first.measures().stream().map(Measure::text).collect(Collectors.joining(" / "));
        assertEquals(measures, found.replace('\n', '⏎'));
    }
}
