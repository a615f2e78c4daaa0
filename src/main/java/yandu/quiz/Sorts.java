package yandu.quiz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.ObjIntConsumer;

/// Reads word lists in which each line holds words of one sort; lines that begin with # are comments.
final class Sorts {

    private Sorts() {}

    /// Gives each word with the number of its line.
    ///
    /// @param file beside the program's other lists for questions
    static void read(String file, ObjIntConsumer<String> word) {
        var stream = Sorts.class.getResourceAsStream("/yandu/quiz/" + file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int line = 0;
            for (var words : reader.lines().filter(text -> !text.startsWith("#")).toList()) {
                for (var one : words.split(" ")) {
                    word.accept(one, line);
                }
                line++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
