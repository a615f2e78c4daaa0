package yandu.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import yandu.document.Document;
import yandu.importer.flow.Details;
import yandu.importer.guard.Exceeded;
import yandu.importer.guard.Guard;
import yandu.importer.guard.Limits;

/// The formats that can be read. A new format is a new file and a line here; the first that accepts a file reads it.
public final class Importers {
    public static final List<Importer> ALL =
            List.of(
                    new PdfImporter(),
                    new DocxImporter(),
                    new DocImporter(),
                    new EpubImporter(),
                    new ApkgImporter(),
                    new HtmlImporter(),
                    new MarkdownImporter(),
                    new TextImporter());

    private static final int HEAD = 4096;

    private Importers() {}

    /// The encodings that a user can choose from for a text file.
    public static List<String> encodings() {
        return Decoder.names();
    }

    /// Reads a file with the first importer that accepts it, held to the usual limits.
    ///
    /// @throws ImportException if there is no such file, it cannot be read, is too large, empty, or in no known format
    public static Imported read(Path path) throws ImportException {
        return read(path, Request.of(new Guard(Limits.DEFAULT)));
    }

    /// Reads a file with the first importer that accepts it.
    ///
    /// @throws ImportException if there is no such file, it cannot be read, costs too much, is empty, or in no known format
    public static Imported read(Path path, Request request) throws ImportException {
        var name = nameOf(path);
        var guard = request.guard();
        try {
            return chosen(path, name, guard.limits()).read(path, request);
        } catch (Exceeded e) {
            throw refusal(e, name);
        } catch (StackOverflowError e) {
            throw new ImportException("import.refused.deep", name, guard.limits().depth());
        } catch (OutOfMemoryError e) {
            throw new ImportException("import.refused.memory", name);
        } catch (IOException | RuntimeException e) {
            // what a library trips over in a broken file may be of any kind
            throw new ImportException(guard.isStopped() ? "import.refused.stopped" : "import.refused.damaged", name);
        }
    }

    private static Importer chosen(Path path, String name, Limits limits) throws ImportException {
        try {
            check(path, name, limits);
            var head = head(path);
            return ALL.stream()
                    .filter(importer -> importer.accepts(path, head))
                    .findFirst()
                    .orElseThrow(() -> unknown(head, name));
        } catch (IOException e) {
            throw new ImportException("import.refused.unreadable", name);
        }
    }

    private static ImportException unknown(byte[] head, String name) {
        return Signature.of(head)
                .map(known -> new ImportException("import.refused.format", name, known.label()))
                .orElseGet(() -> new ImportException("import.refused.binary", name));
    }

    private static ImportException refusal(Exceeded e, String name) {
        var arguments = Stream.concat(Stream.of(name), e.arguments().stream()).toArray();
        return new ImportException(e.getMessage(), arguments);
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
                HeadingMarks.seen(Document.ofPlainText(clean.text(), fallbackTitle)),
                "",
                List.of(),
                clean.repairs(),
                clean.source(),
                Details.NONE);
    }

    /// A file's name without its folder, for sentences and sources.
    static String nameOf(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static void check(Path path, String name, Limits limits) throws ImportException, IOException {
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
        if (Files.size(path) > limits.fileBytes()) {
            throw new ImportException("import.refused.large", name, limits.fileBytes() >> 20);
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
