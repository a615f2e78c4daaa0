package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yandu.document.Document;
import yandu.importer.flow.Details;

/// Reads plain text in whatever encoding it is.
public final class TextImporter implements Importer {

    /// Controls that a text may hold: more of them, and it is no text.
    private static final double MOST_CONTROLS = 0.002;

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.of(head).isEmpty();
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var decoded = decode(Files.readAllBytes(path), name, request);
        if (isBinary(decoded.text())) {
            throw new ImportException("import.refused.binary", name);
        }
        request.guard().characters(decoded.text().length());
        var clean = CleanText.of(decoded.text());
        if (clean.isEmpty()) {
            throw new ImportException("import.refused.empty", name);
        }
        return new Imported(
                HeadingMarks.seen(Document.ofPlainText(clean.text(), Composition.stem(name))),
                decoded.encoding(),
                decoded.others(),
                repairs(decoded, clean),
                clean.source(),
                Details.NONE);
    }

    /// The text in the encoding that was asked for, or in the most plausible one.
    static Decoder.Decoded decode(byte[] bytes, String name, Request request) throws ImportException {
        if (request.encoding().isPresent()) {
            return Decoder.decode(bytes, request.encoding().get());
        }
        return Decoder.decode(bytes)
                .orElseThrow(
                        () ->
                                new ImportException(
                                        Decoder.holdsZero(bytes)
                                                ? "import.refused.binary"
                                                : "import.refused.encoding",
                                        name));
    }

    private static List<Imported.Repaired> repairs(Decoder.Decoded decoded, CleanText clean) {
        var repairs = new ArrayList<Imported.Repaired>();
        if (decoded.unreadable() > 0) {
            repairs.add(new Imported.Repaired("import.repair.unreadable", decoded.unreadable()));
        }
        repairs.addAll(clean.repairs());
        return repairs;
    }

    static boolean isBinary(String text) {
        long controls = text.chars().filter(CleanText::isControl).count();
        return text.indexOf('\0') >= 0 || controls > 2 + text.length() * MOST_CONTROLS;
    }
}
