package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import yandu.importer.flow.Flow;
import yandu.importer.guard.PackedStreams;
import yandu.importer.layout.Layout;

/// Reads PDF files that hold text, those too that are locked against changes only.
public final class PdfImporter implements Importer {
    /// Fewer characters a page than this, and the pages are pictures.
    private static final int LEAST_CHARACTERS = 8;
    private static final long MAIN_MEMORY = 16L << 20;

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isPdf(head);
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var guard = request.guard();
        var flow = new Flow(guard);
        var bytes = Files.readAllBytes(path);
        PackedStreams.measure(bytes, guard);
        var memory = MemoryUsageSetting.setupMixed(MAIN_MEMORY, guard.limits().unpackedBytes());
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), memory.streamCache)) {
            guard.parts(document.getNumberOfPages());
            take(document, flow, name);
        } catch (InvalidPasswordException e) {
            throw new ImportException("import.refused.locked", name);
        }
        return Composition.of(flow, name);
    }

    private static void take(PDDocument document, Flow flow, String name) throws IOException, ImportException {
        var sheets = PdfPages.of(document, flow.guard());
        long characters = sheets.stream().mapToLong(sheet -> sheet.glyphs().size()).sum();
        int pages = document.getNumberOfPages();
        if (characters < (long) LEAST_CHARACTERS * pages) {
            throw new ImportException("import.refused.scan", name, pages);
        }
        long withText = sheets.stream().filter(sheet -> !sheet.glyphs().isEmpty()).count();
        flow.tell("import.lost.scans", pages - (int) withText);
        Layout.take(sheets, flow);
    }
}
