package yandu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import yandu.analysis.border.BorderModel;
import yandu.analysis.text.LexiconCompiler;

/// Makes the tables that the program reads at its start of the lists of words and weights. Part of the build: see the pom.
final class ListCompiler {
    private ListCompiler() {}

    /// @param arguments the folder of the classes and copied resources
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]).resolve("yandu/analysis");
        LexiconCompiler.compile(folder);
        Files.write(folder.resolve(BorderModel.COMPILED), BorderModel.compile());
        for (var list : List.of(PhraseModel.LIST, PhraseModel.ENGLISH_LIST, PhraseModel.FRAGMENT_LIST)) {
            Files.write(folder.resolve(PhraseTable.compiled(list)), PhraseTable.compile(list));
        }
    }
}
