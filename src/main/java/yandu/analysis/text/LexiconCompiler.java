package yandu.analysis.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compiles the word lists into the table that the program reads at its start.
public final class LexiconCompiler {
    private LexiconCompiler() {}

    /// @param folder where the copied lists are
    public static void compile(Path folder) throws IOException {
        var table = WordLists.table();
        try (var out = Files.newOutputStream(folder.resolve(Lexicon.COMPILED))) {
            table.write(out);
        }
    }
}
