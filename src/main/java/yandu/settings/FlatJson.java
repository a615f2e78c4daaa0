package yandu.settings;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the plain values of a JSON object. It leaves out what is nested, and with it the part of Jackson that takes
/// longest to load: the window waits for its settings.
final class FlatJson {

    private FlatJson() {}

    /// Strings, numbers and booleans by name, null for anything else; the last of a name counts. Whole numbers that fit
    /// are `Integer`.
    ///
    /// @throws tools.jackson.core.JacksonException if the bytes are no JSON
    static Map<String, Object> read(byte[] bytes) {
        var values = new HashMap<String, Object>();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return values;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                values.put(name, value(parser, parser.nextToken()));
            }
        }
        return values;
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> {
                parser.skipChildren();
                yield null;
            }
        };
    }
}
