package yandu.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads the word lists in `resources/yandu/analysis`: words between spaces, comment lines with `#`.
public final class Resource {
    private Resource() {}

    /// What a file holds, if there is one.
    ///
    /// @throws UncheckedIOException if the program's own files cannot be read
    public static Optional<byte[]> bytes(String name) {
        try (var stream = open(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a list, without comments and blank lines.
    ///
    /// @throws UncheckedIOException if the program's own files cannot be read
    public static List<String> lines(String name) {
        try (var stream = Objects.requireNonNull(open(name), name);
                var decoded = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var reader = new BufferedReader(decoded, 1 << 16)) {
            var lines = new ArrayList<String>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a list.
    public static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var line : lines(name)) {
            Collections.addAll(words, line.split(" "));
        }
        return words;
    }

    /// Null if there is no such file. The module is asked, not the class: that one looks in all modules of the class path's
    /// loader first, and so opens the windows' libraries to find a list of words.
    private static InputStream open(String name) throws IOException {
        return Resource.class.getModule().getResourceAsStream("yandu/analysis/".concat(name));
    }
}
