package yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
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
}
