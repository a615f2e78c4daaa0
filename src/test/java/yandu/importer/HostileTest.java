package yandu.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.importer.guard.Guard;
import yandu.importer.guard.Limits;

/// Files from people who mean no good. Each is built here; each is refused with the sentence that names why.
class HostileTest {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final Limits SMALL = new Limits(8 << 20, 1 << 20, 50, 100_000, 100, Duration.ofSeconds(10));
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">"
                    + IntStream.range(0, 25).mapToObj(i -> "<!ENTITY " + (char) ('b' + i) + " \"" + ("&" + (char) ('a' + i) + ";").repeat(10) + "\">")
                            .reduce("", String::concat)
                    + "]>";

    @TempDir Path folder;

    @FunctionalInterface
    interface Maker {
        byte[] make() throws Exception;
    }

    static Stream<Arguments> files() {
        return Stream.of(
                hostile("a Word file that unpacks to 5 MB", "unpacked", () -> docx(paragraph("一".repeat(9)) + " ".repeat(5 << 20))),
                hostile("a Word file that says it unpacks to 2 GB", "unpacked", HostileTest::declared),
                hostile("a Word file of too many characters", "characters", () -> docx(paragraph("一".repeat(120_000)))),
                hostile("a billion laughs", "entities", () -> docx(LAUGHS, paragraph("&z;"))),
                hostile("an entity that leads to a file", "entities",
                        () -> docx("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", paragraph("&f;"))),
                hostile("an entity that leads to an address", "entities",
                        () -> docx("<!DOCTYPE x [<!ENTITY % f SYSTEM \"http://127.0.0.1:9/x\"> %f;]>", paragraph("一"))),
                hostile("elements 5,000 deep", "deep",
                        () -> docx("<w:tbl><w:tr><w:tc>".repeat(1700) + "</w:tc></w:tr></w:tbl>".repeat(1700))),
                hostile("an archive of 60 parts", "parts", () -> many(60)),
                hostile("a book with an entity to a file", "entities",
                        () -> epub("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "page.html")),
                hostile("a book whose page leads out of it", "empty", () -> epub("", "../../../../../../etc/passwd")),
                hostile("a PDF whose page unpacks to 20 MB", "unpacked", () -> pdf(packed(new byte[20 << 20]), "/FlateDecode")),
                hostile("a PDF whose page is packed twice", "unpacked",
                        () -> pdf(packed(packed(new byte[40 << 20])), "[/FlateDecode /FlateDecode]")),
                hostile("a PDF of pictures", "scan", () -> blank(3, document -> {})),
                hostile("a PDF with a password", "locked", () -> blank(1,
                        document -> document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission())))),
                hostile("a PDF of 60 pages", "parts", () -> blank(60, document -> {})),
                hostile("an old Word file with a stream that says it has 2 GB", "damaged", HostileTest::boasting),
                hostile("a table of Excel that looks like Word", "format", HostileTest::excel),
                hostile("a deck whose notes are an endless view", "damaged",
                        () -> apkg("create table col (crt, models, decks); create table cards (nid); create view notes as with recursive n(i) as (select 1 union all select i + 1 from n)"
                                + " select i as id, i as flds from n")),
                hostile("a deck that is none", "damaged", () -> zip(Map.of("collection.anki2", "no database".getBytes(UTF_8)))),
                hostile("a new deck that is not packed", "damaged",
                        () -> zip(Map.of("collection.anki2", new byte[9], "collection.anki21b", new byte[9]))),
                hostile("a new deck that unpacks to 5 MB", "unpacked",
                        () -> zip(Map.of("collection.anki21b", Zstd.compress(new byte[5 << 20])))),
                hostile("a file that is too large", "large", () -> new byte[(8 << 20) + 1]));
    }

    private static Arguments hostile(String name, String key, Maker maker) {
        return Arguments.of(name, "import.refused." + key, maker);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefused(String name, String key, Maker maker) throws Exception {
        var file = Files.write(folder.resolve("file"), maker.make());
        var refused = assertThrows(ImportException.class, () -> Importers.read(file, Request.of(new Guard(SMALL))));
        assertEquals(key, refused.key());
    }

    /// What is deeply nested in a page is read as far as the limit goes; no stack runs over.
    @ParameterizedTest
    @CsvSource({"div", "b", "ul", "table", "blockquote", "p"})
    void aPageOfManyElementsInEachOther(String tag) throws Exception {
        var html = "<!DOCTYPE html><p>" + "正文，".repeat(50) + ("<" + tag + ">").repeat(20_000) + "深处";
        var file = Files.writeString(folder.resolve("deep.html"), html);
        readOrRefused(file);
        readOrRefused(Files.writeString(folder.resolve("deep.md"), ">".repeat(100_000) + " 引文\n\n" + "*".repeat(50_000) + "\n" + "[".repeat(50_000)));
    }

    @Test
    void nothingInAPageIsRunOrFetched() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            var home = "http://127.0.0.1:" + server.getLocalPort() + "/";
            var html = "<!DOCTYPE html><html><head><base href='%1$s'><link rel=stylesheet href='%1$sa.css'><meta http-equiv=refresh content='0;url=%1$s'><script src='%1$sa.js'></script></head><body onload='fetch(\"%1$s\")'><img src='%1$sa.png'><iframe src='%1$sa.html'></iframe><script>document.write('脚本')</script><p>%2$s</p></body></html>"
                    .formatted(home, "这是正文，讲清道理。".repeat(20));
            var text = Importers.read(Files.writeString(folder.resolve("page.html"), html)).document().text();
            assertTrue(text.startsWith("这是正文"), text);
            assertFalse(text.contains("脚本"), text);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pandoc.docx, x.pdf", "libreoffice.pdf, x.txt", "pandoc.epub, x.docx", "libreoffice.doc, x.docx",
        "pandoc.html, x.txt", "libreoffice.html, x.doc", "weasyprint-columns.pdf, x"
    })
    void theBytesSayWhatAFileIs(String name, String other) throws Exception {
        var wrong = Files.copy(FILES.resolve(name), folder.resolve(other));
        assertEquals(
                Importers.read(FILES.resolve(name)).document().text(), Importers.read(wrong).document().text());
    }

    @Test
    void aStoppedReadingStops() {
        var guard = new Guard(Limits.DEFAULT);
        guard.stop();
        var refused = assertThrows(ImportException.class, () -> Importers.read(FILES.resolve("libreoffice.pdf"), Request.of(guard)));
        assertEquals("import.refused.stopped", refused.key());
    }

    @Test
    void librariesKeepTheirComplaintsToThemselves() throws Exception {
        var before = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            for (var name : new String[] {"libreoffice.pdf", "libreoffice.doc", "pandoc.epub"}) {
                var whole = Files.readAllBytes(FILES.resolve(name));
                for (int i = 3; i < 6; i++) {
                    readOrRefused(Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length * i / 6)));
                }
            }
            var broken = Mutations.parts(Files.readAllBytes(FILES.resolve("pandoc.docx")));
            broken.computeIfPresent("word/document.xml", (name, bytes) -> Arrays.copyOf(bytes, 2000));
            broken.get("word/document.xml")[1500] = (byte) 0xff;
            readOrRefused(Files.write(folder.resolve("bytes.docx"), Mutations.zip(broken)));
        } finally {
            System.setErr(before);
        }
        assertEquals("", said.toString(UTF_8));
    }

    private static void readOrRefused(Path file) {
        try {
            Importers.read(file);
        } catch (ImportException e) {
            assertTrue(e.key().startsWith("import.refused."));
        }
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] docx(String body) throws IOException {
        return docx("", body);
    }

    private static byte[] docx(String type, String body) throws IOException {
        var xml = "<?xml version=\"1.0\"?>" + type + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("word/document.xml", xml.getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        return Mutations.zip(parts);
    }

    /// The directory of the archive says 2 GB, whatever lies there.
    private static byte[] declared() throws IOException {
        var zip = docx(paragraph("一"));
        for (int i = 0; i < zip.length - 46; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                Arrays.fill(zip, i + 24, i + 27, (byte) 0xff);
                zip[i + 27] = 0x7f;
            }
        }
        return zip;
    }

    private static byte[] many(int count) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", new byte[0]);
        IntStream.range(0, count).forEach(i -> parts.put("part" + i, new byte[0]));
        return zip(parts);
    }

    private static byte[] epub(String type, String page) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"book.opf\"/></rootfiles></container>".getBytes(UTF_8));
        parts.put("book.opf", ("<?xml version=\"1.0\"?>" + type + "<package><metadata/><manifest><item id=\"a\" media-type=\"application/xhtml+xml\" href=\"" + page + "\"/></manifest><spine><itemref idref=\"a\"/></spine></package>").getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(byte[] stream, String filter) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length "
                + stream.length + "/Filter " + filter + ">>\nstream\n").getBytes(ISO_8859_1));
        out.writeBytes(stream);
        out.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] blank(int pages, Change change) throws IOException {
        try (var document = new PDDocument()) {
            IntStream.range(0, pages).forEach(i -> document.addPage(new PDPage()));
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] excel() throws IOException {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Workbook");
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /// The entry of the stream in the file's directory: 64 bytes of name, its size at 120.
    private static byte[] boasting() throws Exception {
        var file = Files.readAllBytes(FILES.resolve("libreoffice.doc"));
        int entry = new String(file, ISO_8859_1).indexOf(new String("WordDocument".getBytes(UTF_16LE), ISO_8859_1));
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 120, 0x7fff_0000);
        return file;
    }

    private static byte[] apkg(String sql) throws Exception {
        var file = Files.createTempFile("deck", ".anki2");
        try {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
                for (var each : sql.split("; ")) {
                    statement.execute(each);
                }
            }
            return zip(Map.of("collection.anki2", Files.readAllBytes(file), "media", "{}".getBytes(UTF_8)));
        } finally {
            Files.delete(file);
        }
    }
}
