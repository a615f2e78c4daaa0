package yandu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import yandu.document.Document;

/// Texts the tests of analysis read.
final class Reports {
    private Reports() {}

    /// The report that comes with the program.
    static Document builtIn() {
        return Document.ofPlainText(resource("/yandu/reports/shanxi-2023-05-25.txt"), "report");
    }

    /// Phrases of a short text, in the list's order.
    static List<String> phrases(String text) {
        return new Analyzer()
                .analyze(Document.ofPlainText(text, "text")).phrases().stream()
                .map(Phrase::text)
                .toList();
    }

    static String resource(String path) {
        try (var stream = Objects.requireNonNull(Reports.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
