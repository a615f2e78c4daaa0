package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yandu.document.Document;

/// The built-in report: eight areas with their measures, four missions, five slogans, three calls.
class BuiltInOutlineTest {
    private final Document report =
            Document.ofPlainText(read("/yandu/reports/shanxi-2023-05-25.txt"), "report");
    private final Outline outline = new Analyzer().analyze(report).outline();

    @Test
    void readsAsTheTableSays() {
        assertEquals(read("shanxi-outline.txt"), OutlineTable.of(report, outline));
    }

    @Test
    void holdsAreasMissionsSlogansAndCalls() {
        assertEquals(List.of(4, 8, 5, 3), outline.lists().stream().map(list -> list.items().size()).toList());
        assertEquals(
                List.of("使命任务", "聚焦", "之", ""), outline.lists().stream().map(Enumeration::name).toList());
        assertEquals("inline-yao", outline.areas().orElseThrow().style());
    }

    @Test
    void everyWordIsLiterallyThere() {
        for (var list : outline.lists()) {
            for (var item : list.items()) {
                assertEquals(item.heading(), report.slice(item.headingSpan()));
                assertTrue(report.slice(item.span()).startsWith(item.label() + item.heading()));
                assertTrue(item.measures().stream().allMatch(m -> report.slice(m.span()).equals(m.text())));
                assertTrue(item.measures().size() > 0);
            }
        }
        assertTrue(outline.topics().stream().allMatch(t -> report.slice(t.paragraph()).contains(t.text())));
    }

    private static String read(String resource) {
        try (var in = BuiltInOutlineTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
