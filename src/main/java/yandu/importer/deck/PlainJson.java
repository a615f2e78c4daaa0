package yandu.importer.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A value of JSON as maps, lists, texts and numbers. It leaves out the part of Jackson that takes longest to load, which is
/// longer than a small deck takes to read. What is not there, or is of another kind than asked, is empty.
///
/// @param value a map, list, text, number or boolean; null for nothing
record PlainJson(Object value) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /// @throws tools.jackson.core.JacksonException if the text is no JSON, or is nested too deeply
    static PlainJson of(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new PlainJson(value(parser, parser.nextToken()));
        }
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        var properties = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            properties.put(name, value(parser, parser.nextToken()));
        }
        return properties;
    }

    private static List<Object> array(JsonParser parser) {
        var items = new ArrayList<>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }

    PlainJson at(String name) {
        return new PlainJson(value instanceof Map<?, ?> properties ? properties.get(name) : null);
    }

    Stream<String> names() {
        return value instanceof Map<?, ?> properties ? properties.keySet().stream().map(Objects::toString) : Stream.of();
    }

    Stream<PlainJson> items() {
        return value instanceof List<?> items ? items.stream().map(PlainJson::new) : Stream.of();
    }

    String text() {
        return value instanceof String text ? text : "";
    }

    boolean isNumber() {
        return value instanceof Number;
    }

    double real() {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    long whole() {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
