package yandu.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import yandu.importer.flow.Flow;
import yandu.importer.word.OldWordBody;

/// Reads the documents of Word from 97 to 2003.
public final class DocImporter implements Importer {

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isCompound(head);
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var flow = new Flow(request.guard());
        try (var files = new POIFSFileSystem(path.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new ImportException("import.refused.locked", name);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new ImportException("import.refused.format", name, "XLS / PPT / MSG");
            }
            check(files.getRoot(), Files.size(path));
            try (var document = new HWPFDocument(files.getRoot())) {
                OldWordBody.take(document, flow);
            }
        } catch (EncryptedDocumentException e) {
            throw new ImportException("import.refused.locked", name);
        } catch (OldWordFileFormatException e) {
            throw new ImportException("import.refused.format", name, "Word 6 / 95");
        }
        return Composition.of(flow, name);
    }

    /// The library gives a stream as much memory as it says it needs: one that says it is larger than its file lies.
    private static void check(DirectoryEntry folder, long size) throws IOException {
        for (var entry : folder) {
            if (entry instanceof DocumentEntry stream && stream.getSize() > size) {
                throw new IOException(stream.getName() + " cannot have " + stream.getSize() + " bytes");
            }
        }
    }
}
