package yandu.importer;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import yandu.importer.article.WebPage;
import yandu.importer.flow.Details;
import yandu.importer.flow.Flow;
import yandu.importer.guard.Archive;
import yandu.importer.guard.SafeXml;

/// Reads electronic books: the pages that the book's spine lists, in its order, without cover and table of contents.
public final class EpubImporter implements Importer {
    private static final String CONTAINER = "META-INF/container.xml";

    @Override
    public boolean accepts(Path path, byte[] head) {
        return Signature.isZip(head) && Zips.holds(path, CONTAINER);
    }

    @Override
    public Imported read(Path path, Request request) throws IOException, ImportException {
        var name = Importers.nameOf(path);
        var flow = new Flow(request.guard());
        try (var archive = Archive.open(path, request.guard())) {
            if (archive.has("META-INF/rights.xml") || archive.has("META-INF/license.lcpl")) {
                throw new ImportException("import.refused.locked", name);
            }
            var book = Book.read(archive, flow);
            for (var page : book.pages()) {
                page(archive, page, flow);
            }
            flow.describe(book.details());
        }
        return Composition.of(flow, name);
    }

    private static void page(Archive archive, String name, Flow flow) throws IOException {
        var bytes = archive.bytes(name);
        if (bytes.isEmpty()) {
            flow.tell("import.lost.pages", 1);
            return;
        }
        var parser = Parser.htmlParser().setMaxDepth(flow.guard().limits().depth());
        var page = parser.parseInput(new String(bytes.get(), StandardCharsets.UTF_8), "");
        if (page.select("nav, [epub|type=cover], body[epub:type=titlepage], section[epub:type=titlepage]").isEmpty()) {
            WebPage.takeAll(page, flow);
        }
    }

    /// What the book says of itself.
    ///
    /// @param pages names of the parts to read, in order
    private record Book(List<String> pages, Details details) {

        static Book read(Archive archive, Flow flow) throws IOException {
            var contents = contents(archive, flow);
            var folder = contents.substring(0, contents.lastIndexOf('/') + 1);
            var items = new HashMap<String, String>();
            var spine = new ArrayList<String>();
            try (var in = archive.stream(contents).orElseThrow(() -> new IOException(contents))) {
                SafeXml.read(in, flow.guard(), new Starts((element, at) -> {
                    if (element.equals("item") && value(at, "media-type").contains("html")
                            && !value(at, "properties").contains("nav")) {
                        items.put(value(at, "id"), value(at, "href"));
                    } else if (element.equals("itemref") && !value(at, "linear").equals("no")) {
                        spine.add(value(at, "idref"));
                    }
                }));
            }
            var pages = spine.stream().filter(items::containsKey).map(items::get).map(href -> at(folder, href)).toList();
            return new Book(pages, details(archive, contents, flow));
        }

        private static String contents(Archive archive, Flow flow) throws IOException {
            var found = new ArrayList<String>();
            try (var in = archive.stream(CONTAINER).orElseThrow(() -> new IOException(CONTAINER))) {
                SafeXml.read(in, flow.guard(), new Starts((element, at) -> {
                    if (element.equals("rootfile")) {
                        found.add(value(at, "full-path"));
                    }
                }));
            }
            return found.stream().findFirst().orElseThrow(() -> new IOException("no book"));
        }

        private static Details details(Archive archive, String contents, Flow flow) throws IOException {
            try (var in = archive.stream(contents).orElseThrow(() -> new IOException(contents))) {
                Map<String, String> values = Values.read(in, flow.guard());
                return Details.of(
                        values.getOrDefault("title", ""),
                        values.getOrDefault("date", ""),
                        values.getOrDefault("publisher", ""),
                        values.getOrDefault("creator", ""));
            }
        }

        /// The name of a part that a reference in the book means.
        private static String at(String folder, String href) {
            var plain = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
            try {
                plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                // taken as it is written
            }
            return folder + plain;
        }

        private static String value(XMLStreamReader at, String name) {
            return Optional.ofNullable(at.getAttributeValue(null, name)).orElse("");
        }
    }
}
