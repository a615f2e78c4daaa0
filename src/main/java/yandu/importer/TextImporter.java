package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yandu.document.Document;

/// Reads plain text in whatever encoding it is. Markdown comes in as the plain text that it also is.
public final class TextImporter implements Importer {

    /// Controls that a text may hold: more of them, and it is no text.
    private static final double MOST_CONTROLS = 0.002;

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.of(head).isEmpty();
    }

    @Override
    public Imported read(Path path) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var bytes = Files.readAllBytes(path);
        var decoded = Decoder.decode(bytes).orElseThrow(() -> undecoded(bytes, name));
        if (isBinary(decoded.text())) {
            throw new ImportException("import.refused.binary", name);
        }
        var clean = CleanText.of(decoded.text());
        if (clean.isEmpty()) {
            throw new ImportException("import.refused.empty", name);
        }
        return new Imported(
                Document.ofPlainText(clean.text(), stem(name)),
                decoded.encoding(),
                repairs(decoded, clean),
                clean.source());
    }

    private static ImportException undecoded(byte[] bytes, String name) {
        return new ImportException(
                Decoder.holdsZero(bytes) ? "import.refused.binary" : "import.refused.encoding", name);
    }

    private static List<Imported.Repaired> repairs(Decoder.Decoded decoded, CleanText clean) {
        var repairs = new ArrayList<Imported.Repaired>();
        if (decoded.unreadable() > 0) {
            repairs.add(new Imported.Repaired("import.repair.unreadable", decoded.unreadable()));
        }
        repairs.addAll(clean.repairs());
        return repairs;
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(CleanText::isControl).count();
        return text.indexOf('\0') >= 0 || controls > 2 + text.length() * MOST_CONTROLS;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
