package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import yandu.importer.flow.Details;
import yandu.importer.flow.Flow;
import yandu.importer.guard.Archive;

/// Reads a deck of Anki's cards as a plain text: one paragraph a note, its fields apart by dashes. Media and the
/// scheduling of the cards stay behind.
public final class ApkgImporter implements Importer {
    /// The names under which Anki keeps a collection, the newest first.
    private static final List<String> COLLECTIONS = List.of("collection.anki21", "collection.anki2");
    private static final String PACKED = "collection.anki21b";

    private static final Pattern CLOZE = Pattern.compile("\\{\\{c\\d+::(.*?)(::[^}]*)?\\}\\}");

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isZip(head)
                && (Zips.holds(path, COLLECTIONS.getLast()) || Zips.holds(path, COLLECTIONS.getFirst()));
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var flow = new Flow(request.guard());
        try (var archive = Archive.open(path, request.guard())) {
            if (archive.has(PACKED)) {
                throw new ImportException("import.refused.anki", name);
            }
            for (var collection : COLLECTIONS) {
                var bytes = archive.bytes(collection);
                if (bytes.isPresent()) {
                    notes(bytes.get(), flow);
                    break;
                }
            }
            flow.tell("import.lost.media", (int) archive.names().stream().filter(part -> part.matches("\\d+")).count());
        }
        return Composition.of(flow, name);
    }

    private static void notes(byte[] collection, Flow flow) throws IOException {
        var copy = Files.createTempFile("yandu", ".anki2");
        try {
            Files.write(copy, collection);
            var notes = new AnkiNotes(copy, flow.guard());
            flow.describe(Details.of(notes.deck(), "", "", ""));
            notes.each(fields -> flow.paragraph(line(fields)));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /// The fields of a note on one line, without their HTML; a cloze is its text.
    private static String line(List<String> fields) {
        return String.join(
                " —— ",
                fields.stream()
                        .map(field -> field.contains("{{c") ? CLOZE.matcher(field).replaceAll("$1") : field)
                        .map(ApkgImporter::plain)
                        .filter(field -> !field.isEmpty())
                        .toList());
    }

    /// A field without its HTML, on one line; most are that already.
    private static String plain(String field) {
        boolean marked = field.chars().anyMatch(c -> c == '<' || c == '&' || c == '\n');
        return (marked ? Jsoup.parse(field).text() : field).strip();
    }
}
