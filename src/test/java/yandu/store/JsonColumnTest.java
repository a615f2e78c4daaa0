package yandu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import yandu.document.Block;
import yandu.document.Span;
import yandu.study.Prompt;

/// JSON written token by token is what data binding makes of the same value, and is read as data binding reads it.
class JsonColumnTest {

    static List<String> words() {
        return List.of("", "四个意识", "a \"b\" \\ / c", "两行\n与\t制表", "\u0001\u007f\u2028", "😀𠮷", "</script>");
    }

    @ParameterizedTest
    @MethodSource("words")
    void promptsAndLists(String words) {
        var prompt = new Prompt(words, List.of(words, "", words + words));
        assertEquals(Json.MAPPER.writeValueAsString(prompt), JsonColumn.of(prompt));
        assertEquals(prompt, JsonColumn.prompt(JsonColumn.of(prompt)));
        assertEquals(Json.MAPPER.writeValueAsString(prompt.args()), JsonColumn.ofStrings(prompt.args()));
        assertEquals(prompt.args(), JsonColumn.strings(JsonColumn.ofStrings(prompt.args())));
    }

    @Test
    void blocksAndSpans() {
        var blocks = List.of(new Block(Block.Kind.TITLE, new Span(0, 4), 0), new Block(Block.Kind.HEADING, new Span(5, 9), 2));
        assertEquals(Json.MAPPER.writeValueAsString(blocks), JsonColumn.ofBlocks(blocks));
        assertEquals(blocks, JsonColumn.blocks(JsonColumn.ofBlocks(blocks)));
        var spans = blocks.stream().map(Block::span).toList();
        assertEquals(Json.MAPPER.writeValueAsString(spans), JsonColumn.ofSpans(spans));
        assertEquals(spans, Json.MAPPER.readValue(JsonColumn.ofSpans(spans), new TypeReference<List<Span>>() {}));
        assertEquals(spans, JsonColumn.spans(JsonColumn.ofSpans(spans)));
        assertEquals(List.of(), JsonColumn.blocks("[]"));
    }

    @Test
    void anyOrderAndWhatIsNotKnown() {
        assertEquals(
                new Prompt("k", List.of("a")), JsonColumn.prompt("{\"new\": {\"args\": [1]}, \"args\": [\"a\"], \"key\": \"k\"}"));
        assertEquals(List.of(new Span(1, 2)), JsonColumn.spans("[{\"end\": 2, \"length\": [[]], \"start\": 1}]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "5", "{}", "[", "[{\"start\": 1", "[5]", "[[]]", "[{\"start\": \"x\"}]"})
    void anotherShapeIsRefused(String json) {
        assertThrows(JacksonException.class, () -> JsonColumn.spans(json));
    }
}
