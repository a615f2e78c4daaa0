package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yandu.i18n.Language;
import yandu.i18n.Words;

/// Prints how far the built-in report comes out equal from the files that other programs made of it, then what became
/// of all files in the folders that are its arguments: what was found in each, what was lost or mended.
public final class FormatTable {
    private static final Path MADE = Path.of("src/test/resources/yandu/importer");
    private static final Path BUILT_IN = Path.of("resources/yandu/reports/shanxi-2023-05-25.txt");
    private static final Words WORDS = Words.of(Language.EN);

    private FormatTable() {}

    public static void main(String[] arguments) throws IOException {
        var wanted = Files.readString(BUILT_IN);
        System.out.println("The built-in report as other programs save it");
        for (var file : files(MADE)) {
            var name = file.getFileName().toString();
            if (!name.startsWith("structure") && !name.equals("README.md")) {
                System.out.printf("  %-26s %s%n", name, same(wanted, file));
            }
        }
        for (var folder : Stream.of(arguments).map(Path::of).toList()) {
            System.out.println(folder);
            for (var file : files(folder)) {
                System.out.println("  " + file.getFileName());
                said(file).forEach(line -> System.out.println("      " + line));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String same(String wanted, Path file) {
        try {
            return Sameness.of(wanted, Importers.read(file).document().text()).toString();
        } catch (ImportException e) {
            return WORDS.say(e.key(), e.arguments().toArray());
        }
    }

    private static List<String> said(Path file) {
        try {
            long start = System.nanoTime();
            var imported = Importers.read(file);
            long millis = (System.nanoTime() - start) / 1_000_000;
            var document = imported.document();
            var kinds =
                    document.blocks().stream()
                            .collect(Collectors.groupingBy(
                                    block -> block.kind().name().toLowerCase(), TreeMap::new, Collectors.counting()));
            var encoding = imported.encoding().isEmpty() ? "" : ", " + imported.encoding();
            return Stream.concat(
                            Stream.of(
                                    "“" + document.title() + "”, " + document.text().length() + " characters" + encoding
                                            + ", " + millis + " ms, " + kinds),
                            imported.repairs().stream().map(repair -> WORDS.say(repair.key(), repair.count())))
                    .toList();
        } catch (ImportException e) {
            return List.of(WORDS.say(e.key(), e.arguments().toArray()));
        }
    }
}
