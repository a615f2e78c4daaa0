package yandu.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import yandu.document.Document;

/// The formats that can be read. A new format is a new file and a line here; the first that accepts a file reads it.
public final class Importers {
    public static final List<Importer> ALL = List.of(new TextImporter());

    /// No report is larger: 32 MiB is some eleven million Chinese characters.
    public static final long MOST_BYTES = 32L << 20;

    private static final int HEAD = 4096;

    private Importers() {}

    /// Reads a file with the first importer that accepts it.
    ///
    /// @throws ImportException if there is no such file, it cannot be read, is too large, empty, or in no known format
    public static Imported read(Path path) throws ImportException {
        var name = nameOf(path);
        try {
            check(path, name);
            var head = head(path);
            for (var importer : ALL) {
                if (importer.accepts(path, head)) {
                    return importer.read(path);
                }
            }
            throw Signature.of(head)
                    .map(known -> new ImportException("import.refused.format", name, known.label()))
                    .orElseGet(() -> new ImportException("import.refused.binary", name));
        } catch (IOException e) {
            throw new ImportException("import.refused.unreadable", name);
        }
    }

    /// Text that came without a file, from the clipboard for example.
    ///
    /// @param fallbackTitle title where the text has none
    /// @throws ImportException if there is nothing to read in it
    public static Imported ofText(String text, String fallbackTitle) throws ImportException {
        var clean = CleanText.of(text);
        if (clean.isEmpty()) {
            throw new ImportException("import.refused.nothing");
        }
        return new Imported(
                Document.ofPlainText(clean.text(), fallbackTitle), "", clean.repairs(), clean.source());
    }

    /// A file's name without its folder, for sentences and sources.
    static String nameOf(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static void check(Path path, String name) throws ImportException, IOException {
        if (!Files.exists(path)) {
            throw new ImportException("import.refused.missing", path.toString());
        }
        if (Files.isDirectory(path)) {
            throw new ImportException("import.refused.folder", path.toString());
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ImportException("import.refused.unreadable", name);
        }
        if (Files.size(path) == 0) {
            throw new ImportException("import.refused.empty", name);
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new ImportException("import.refused.large", name, MOST_BYTES >> 20);
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
