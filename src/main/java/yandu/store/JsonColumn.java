package yandu.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import yandu.document.Block;
import yandu.document.Span;
import yandu.study.Prompt;

/// The columns that hold JSON of texts and cards, read and written token by token: there are thousands of them at a time, and
/// data binding takes longer to load than to read ten thousand. Properties that are not known are passed over; what has
/// another shape is a [tools.jackson.core.JacksonException].
final class JsonColumn {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonColumn() {}

    static String of(Prompt prompt) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringProperty("key", prompt.key());
            json.writeName("args");
            strings(json, prompt.args());
            json.writeEndObject();
        });
    }

    static String ofStrings(List<String> strings) {
        return written(json -> strings(json, strings));
    }

    static String ofSpans(List<Span> spans) {
        return written(json -> {
            json.writeStartArray();
            spans.forEach(span -> span(json, span));
            json.writeEndArray();
        });
    }

    static String ofBlocks(List<Block> blocks) {
        return written(json -> {
            json.writeStartArray();
            for (var block : blocks) {
                json.writeStartObject();
                json.writeStringProperty("kind", block.kind().name());
                json.writeName("span");
                span(json, block.span());
                json.writeNumberProperty("level", block.level());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static Prompt prompt(String text) {
        return read(text, json -> {
            expect(json, JsonToken.START_OBJECT);
            var key = "";
            var args = List.<String>of();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "key" -> key = json.getString();
                    case "args" -> args = list(json, JsonParser::getString);
                    default -> json.skipChildren();
                }
            }
            return new Prompt(key, args);
        });
    }

    static List<String> strings(String text) {
        return read(text, json -> list(json, JsonParser::getString));
    }

    static List<Span> spans(String text) {
        return read(text, json -> list(json, JsonColumn::span));
    }

    static List<Block> blocks(String text) {
        return read(text, json -> list(json, JsonColumn::block));
    }

    private static Block block(JsonParser json) {
        expect(json, JsonToken.START_OBJECT);
        var kind = Block.Kind.PARAGRAPH;
        var span = new Span(0, 0);
        int level = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "kind" -> kind = Block.Kind.valueOf(json.getString());
                case "span" -> span = span(json);
                case "level" -> level = json.getIntValue();
                default -> json.skipChildren();
            }
        }
        return new Block(kind, span, level);
    }

    private static Span span(JsonParser json) {
        expect(json, JsonToken.START_OBJECT);
        int start = 0;
        int end = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "start" -> start = json.getIntValue();
                case "end" -> end = json.getIntValue();
                default -> json.skipChildren();
            }
        }
        return new Span(start, end);
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeStartObject();
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, List<String> strings) {
        json.writeStartArray();
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    private static <T> List<T> list(JsonParser json, Function<JsonParser, T> item) {
        expect(json, JsonToken.START_ARRAY);
        var list = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(item.apply(json));
        }
        return list;
    }

    private static void expect(JsonParser json, JsonToken token) {
        if (json.currentToken() != token) {
            throw new StreamReadException(json, "no " + token);
        }
    }

    private static <T> T read(String text, Function<JsonParser, T> value) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return value.apply(json);
        }
    }

    private static String written(Consumer<JsonGenerator> value) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            value.accept(json);
        }
        return out.toString();
    }
}
