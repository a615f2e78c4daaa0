package yandu.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reference values of FSRS-6 from the tests of py-fsrs, ts-fsrs and fsrs-rs.
final class Vectors {
    private static final JsonNode ALL = read();

    private Vectors() {}

    static JsonNode of(String name) {
        return ALL.required(name);
    }

    static double[] numbers(JsonNode list) {
        return IntStream.range(0, list.size()).mapToDouble(i -> list.get(i).asDouble()).toArray();
    }

    private static JsonNode read() {
        try (var in = Vectors.class.getResourceAsStream("fsrs6-vectors.json")) {
            return JsonMapper.builder().build().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
