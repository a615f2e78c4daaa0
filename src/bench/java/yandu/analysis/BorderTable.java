package yandu.analysis;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordKey;
import yandu.analysis.text.Words;
import yandu.importer.ImportException;
import yandu.importer.Importers;

/// Writes the Chinese texts of folders as one table for the teacher of borders in `src/bench/borders`: `mvn -q -Pbench
/// test-compile exec:exec -Dbench.main=yandu.analysis.BorderTable -Dyandu.args="OUT [+]FOLDER… [plain FOLDER…]"`. OUT is
/// UTF-8, packed by gzip, with tabs between cells. Folders before `plain` have texts and annotations as [Annotated] reads
/// them; one that is named twice counts twice, and a + says that its readers mark by another measure than the one to be
/// learned. Folders behind `plain` are searched through and through for texts.
///
/// A line for a text, then one for each of its words and for its end:
///
/// - `text`, name of the file, source without folders, characters, telling, how often it counts (0: nobody marked it), 1
///   where its readers mark by another measure and 0 otherwise
/// - `word`, the word as in the lists, offset, role, how often it stands in the text, 1 where it stands in the heading of a
///   list's item, 1 where a phrase can begin before it, 1 where one can end there; what was marked, 0..1: that one begins
///   before it, that one ends there, that it lies in one
public final class BorderTable {
    private static final String PLAIN = "plain";
    private static final String OTHERWISE = "+";

    private final PrintWriter out;

    private BorderTable(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, ImportException {
        var folders = List.of(arguments).subList(1, arguments.length);
        int plain = folders.contains(PLAIN) ? folders.indexOf(PLAIN) : folders.size();
        var times = new LinkedHashMap<String, Integer>();
        folders.subList(0, plain).forEach(folder -> times.merge(folder, 1, Integer::sum));
        var packed = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0])));
        try (var out = new PrintWriter(packed, false, StandardCharsets.UTF_8)) {
            var table = new BorderTable(out);
            for (var folder : times.keySet()) {
                table.writeAnnotated(folder, times.get(folder));
            }
            for (var folder : folders.stream().skip(plain + 1).toList()) {
                table.writePlain(Path.of(folder));
            }
        }
    }

    private void writeAnnotated(String folder, int times) throws IOException, ImportException {
        boolean otherwise = folder.startsWith(OTHERWISE);
        for (var report : Annotated.in(Path.of(otherwise ? folder.substring(1) : folder), true)) {
            write(report, times, otherwise);
        }
    }

    /// What cannot be read is told and left out.
    private void writePlain(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (var file : files) {
            try {
                var document = Importers.read(file).document();
                var text = new ScannedText(document, OutlineReader.read(document));
                if (text.chinese()) {
                    write(new Annotated(file, file.getFileName().toString(), text, Map.of()), 0, false);
                }
            } catch (ImportException e) {
                System.err.println(file + ": " + e.getMessage());
            }
        }
    }

    private void write(Annotated report, int times, boolean otherwise) {
        var text = report.text();
        var words = text.words();
        var numbers = text.wordNumbers();
        var headings = text.headings();
        var marked = BorderTargets.of(report);
        var source = report.source().strip();
        writeLine(
                "text", report.file().getFileName(), source.substring(source.lastIndexOf('/') + 1),
                text.text().length(), text.telling(), times, otherwise ? 1 : 0);
        for (int i = 0; i <= words.count(); i++) {
            boolean end = i == words.count();
            writeLine(
                    "word", WordKey.visible(WordKey.word(text.text(), words, i)), words.start(i),
                    end ? Role.LINE : words.role(i), end ? 1 : numbers.count(numbers.number(i)),
                    headings.get(i) ? 1 : 0,
                    canLieIn(words, i) ? 1 : 0, canLieIn(words, i - 1) ? 1 : 0,
                    marked.begins(i), marked.ends(i), marked.inside(i));
        }
    }

    private static boolean canLieIn(Words words, int word) {
        return word >= 0 && word < words.count() && words.role(word).canEndPhrase();
    }

    private void writeLine(Object... cells) {
        out.print(Stream.of(cells).map(Object::toString).collect(Collectors.joining("\t", "", "\n")));
    }
}
