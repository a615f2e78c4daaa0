package yandu.analysis.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compiles the word lists into the table that the program reads at its start. Part of the build: see the pom.
final class LexiconCompiler {
    private LexiconCompiler() {}

    /// @param arguments the folder of the classes and copied resources
    public static void main(String[] arguments) throws IOException {
        var table = WordLists.table();
        try (var out = Files.newOutputStream(Path.of(arguments[0] + Lexicon.COMPILED))) {
            table.write(out);
        }
    }
}
