package yandu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yandu.importer.ImportException;
import yandu.importer.Importers;

/// What is found in every report of a folder, a row each: characters, lists, their items, phrases, and the best phrases
/// to be read by a person. `-Dyandu.args="FOLDER [HOW_MANY_PHRASES]"`
public final class TextTable {
    private static final int SHOWN = 20;

    private TextTable() {}

    public static void main(String[] arguments) throws IOException, ImportException {
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SHOWN;
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        System.out.println("characters  lists  items  phrases");
        for (var file : files) {
            var analysis = new Analyzer().analyze(Importers.read(file).document());
            var lists = analysis.outline().lists();
            System.out.printf(
                    "%,10d %6d %6d %8d  %s%n            %s%n",
                    analysis.document().text().length(),
                    lists.stream().mapToInt(TextTable::lists).sum(),
                    lists.stream().mapToInt(TextTable::items).sum(),
                    analysis.phrases().size(),
                    file.getFileName(),
                    analysis.phrases().stream()
                            .limit(shown)
                            .map(phrase -> phrase.text().replace('\n', '⏎'))
                            .collect(Collectors.joining(" · ")));
        }
    }

    private static int lists(Enumeration list) {
        return 1 + list.items().stream().flatMap(item -> item.lists().stream()).mapToInt(TextTable::lists).sum();
    }

    private static int items(Enumeration list) {
        return list.items().size()
                + list.items().stream().flatMap(item -> item.lists().stream()).mapToInt(TextTable::items).sum();
    }
}
