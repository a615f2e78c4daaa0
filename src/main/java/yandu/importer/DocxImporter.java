package yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import yandu.importer.flow.Details;
import yandu.importer.flow.Flow;
import yandu.importer.guard.Archive;
import yandu.importer.guard.Guard;
import yandu.importer.guard.SafeXml;
import yandu.importer.word.WordBody;

/// Reads the documents of Word since 2007 (decision 070 says why without a library).
public final class DocxImporter implements Importer {
    private static final String BODY = "word/document.xml";

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isZip(head) && Zips.holds(path, "[Content_Types].xml");
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var flow = new Flow(request.guard());
        try (var archive = Archive.open(path, request.guard())) {
            var main = main(archive, request.guard());
            if (!archive.has(main)) {
                throw new ImportException("import.refused.format", name, "XLSX / PPTX");
            }
            WordBody.take(archive, main, flow);
            flow.describe(details(archive, flow));
        }
        return Composition.of(flow, name);
    }

    /// The part that the package names as its document; the usual one where it names none.
    private static String main(Archive archive, Guard guard) throws IOException {
        var found = new String[] {BODY};
        var relations = archive.stream("_rels/.rels");
        if (relations.isPresent()) {
            try (var in = relations.get()) {
                SafeXml.read(in, guard, new Starts((element, at) -> {
                    if (value(at, "Type").endsWith("/officeDocument")) {
                        found[0] = value(at, "Target").replaceFirst("^/", "");
                    }
                }));
            }
        }
        return found[0].startsWith("word/") ? found[0] : found[0].endsWith("document.xml") ? found[0] : BODY;
    }

    private static String value(XMLStreamReader at, String name) {
        return Optional.ofNullable(at.getAttributeValue(null, name)).orElse("");
    }

    /// The title that the document says of itself counts only if it stands in the text too: programs put anything there.
    private static Details details(Archive archive, Flow flow) throws IOException {
        var core = archive.stream("docProps/core.xml");
        if (core.isEmpty()) {
            return Details.NONE;
        }
        try (var in = core.get()) {
            var values = Values.read(in, flow.guard());
            var title = values.getOrDefault("title", "").strip();
            boolean stands = flow.pieces().stream().limit(5).anyMatch(piece -> piece.text().equals(title));
            return Details.of(stands ? title : "", "", "", "");
        }
    }
}
