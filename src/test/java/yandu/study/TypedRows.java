package yandu.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of typed answers with the verdict that each deserves.
public final class TypedRows {

    private TypedRows() {}

    /// One of them.
    ///
    /// @param verdict `right`, `close` or `wrong`
    public record Row(String expected, String typed, String verdict) {}

    /// The rows of `typed.tsv`.
    public static List<Row> all() {
        var stream = TypedRows.class.getResourceAsStream("/yandu/study/typed.tsv");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(TypedRows::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var cells = line.split("\t", -1);
        return new Row(cells[0], cells[1].replace("\\n", "\n"), cells[2]);
    }
}
