package yandu.importer;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yandu.document.Document;
import yandu.importer.deck.Deck;
import yandu.importer.deck.DeckNote;
import yandu.importer.deck.DeckReader;
import yandu.importer.flow.Details;
import yandu.importer.guard.Archive;
import yandu.importer.guard.CountedStream;
import yandu.importer.guard.Guard;

/// Reads a package of Anki's, in all its three forms, as a deck of cards; its text is a line a note. Media stay behind.
public final class ApkgImporter implements Importer {
    /// The names under which Anki keeps a collection, the newest first. The newest is packed once more; beside it lies an
    /// old one that only says that one needs a newer program.
    private static final List<String> COLLECTIONS = List.of("collection.anki21b", "collection.anki21", "collection.anki2");
    private static final String PACKED = COLLECTIONS.getFirst();
    private static final String OURS = "研读::";

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isZip(head) && COLLECTIONS.reversed().stream().anyMatch(name -> Zips.holds(path, name));
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        try (var archive = Archive.open(path, request.guard())) {
            var found = found(archive, request.guard());
            if (found.deck().notes().isEmpty()) {
                throw new ImportException("import.refused.deck", name);
            }
            var repairs = new ArrayList<Imported.Repaired>();
            lost(repairs, "import.lost.cards", found.wordless());
            lost(repairs, "import.lost.media", (int) archive.names().stream().filter(part -> part.matches("\\d+")).count());
            return imported(found.deck(), title(found.deck(), name), repairs);
        }
    }

    private static void lost(List<Imported.Repaired> repairs, String key, int count) {
        if (count > 0) {
            repairs.add(new Imported.Repaired(key, count));
        }
    }

    private static String title(Deck deck, String name) {
        var own = deck.name().startsWith(OURS) ? deck.name().substring(OURS.length()) : deck.name();
        return own.isBlank() || own.equals("Default") ? Composition.stem(name) : own.replace("::", " · ");
    }

    private static Imported imported(Deck deck, String title, List<Imported.Repaired> repairs) {
        var document = Document.ofNotes(title, deck.notes().stream().map(DeckNote::line).toList());
        return new Imported(
                document, "", List.of(), repairs, SourceMap.SAME, Details.NONE, Optional.of(deck));
    }

    private static DeckReader.Found found(Archive archive, Guard guard) throws IOException {
        for (var name : COLLECTIONS) {
            var part = archive.stream(name);
            if (part.isPresent()) {
                try (var in = name.equals(PACKED) ? unpacked(part.get(), guard) : part.get()) {
                    return found(in, guard);
                }
            }
        }
        throw new IOException("no collection");
    }

    private static InputStream unpacked(InputStream packed, Guard guard) throws IOException {
        return new CountedStream(new ZstdInputStream(packed), guard);
    }

    private static DeckReader.Found found(InputStream collection, Guard guard) throws IOException {
        var copy = Files.createTempFile("yandu", ".anki2");
        try {
            try (var out = Files.newOutputStream(copy)) {
                collection.transferTo(out);
            }
            return DeckReader.read(copy, guard);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
