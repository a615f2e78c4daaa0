package yandu.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.importer.guard.Limits;

class ImportersTest {
    private static final Path BUILT_IN = Path.of("resources/yandu/reports/shanxi-2023-05-25.txt");

    @TempDir Path folder;

    @Test
    void theBuiltInReportComesThroughByteForByte() throws Exception {
        var imported = Importers.read(BUILT_IN);
        assertEquals(Files.readString(BUILT_IN), imported.document().text());
        assertEquals("UTF-8", imported.encoding());
        assertEquals(List.of(), imported.repairs());
        assertEquals("山西省委召开全省领导干部会议", imported.document().title());
        assertEquals(9, imported.document().blocks().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void everyEncodingGivesTheSameDocument(String encoding) throws Exception {
        var file = folder.resolve("copy.txt");
        Files.write(file, Files.readString(BUILT_IN).getBytes(Charset.forName(encoding)));
        assertEquals(Importers.read(BUILT_IN).document(), Importers.read(file).document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void everyLineEndGivesTheSameDocument(String lineEnd) throws Exception {
        var file = folder.resolve("copy.txt");
        Files.writeString(file, "\uFEFF" + Files.readString(BUILT_IN).replace("\n", lineEnd));
        assertEquals(Importers.read(BUILT_IN).document(), Importers.read(file).document());
    }

    /// A text that is set out as Markdown is: its signs stay in the text and are no part of its headings. A list that begins at
    /// once has no title.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# 调研报告\\n## 一、现状\\n产业稳步发展。; 调研报告; TITLE 调研报告|HEADING2 一、现状|PARAGRAPH 产业稳步发展。",
                "调研报告\\n## 一、现状\\n产业稳步发展。\\n### （一）问题\\n不足。; 调研报告; "
                        + "TITLE 调研报告|HEADING2 一、现状|PARAGRAPH 产业稳步发展。|HEADING3 （一）问题|PARAGRAPH 不足。",
                "调研报告\\n# 一处标记\\n产业稳步发展。; 调研报告; TITLE 调研报告|PARAGRAPH # 一处标记|PARAGRAPH 产业稳步发展。",
                "1、创新是动力\\n2、协调是要求; note; PARAGRAPH 1、创新是动力|PARAGRAPH 2、协调是要求",
                "一、总体要求\\n坚持稳字当头。; note; PARAGRAPH 一、总体要求|PARAGRAPH 坚持稳字当头。",
                "1.5万亿元投资落地\\n项目开工。; 1.5万亿元投资落地; TITLE 1.5万亿元投资落地|PARAGRAPH 项目开工。",
                "#话题#今日热议\\n#1 第一条; #话题#今日热议; TITLE #话题#今日热议|PARAGRAPH #1 第一条",
            })
    void titleAndHeadingsOfAPlainTextAreSeen(String written, String title, String blocks) throws Exception {
        var text = written.replace("\\n", "\n");
        var document = Importers.read(Files.writeString(folder.resolve("note.txt"), text)).document();
        assertEquals(text, document.text().strip());
        assertEquals(title, document.title());
        assertEquals(
                blocks,
                document.blocks().stream()
                        .map(block -> block.kind() + (block.level() > 0 ? String.valueOf(block.level()) : "") + " " + document.slice(block.span()))
                        .collect(Collectors.joining("|")));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("nothing in it", new byte[0], "import.refused.empty"),
                Arguments.of("white space", " \n\t　\u00a0\uFEFF\u200b".getBytes(UTF_8), "import.refused.empty"),
                Arguments.of("marks only", "。。。——\n".getBytes(UTF_8), "import.refused.empty"),
                Arguments.of("a NUL", "文本\0文本".getBytes(UTF_8), "import.refused.binary"),
                Arguments.of("bytes", new byte[] {1, 0, 2, 0, 0, 7}, "import.refused.binary"),
                Arguments.of("controls", "a\1b\2c\3d\4e\5f\6".getBytes(UTF_8), "import.refused.binary"),
                Arguments.of("PDF", "%PDF-1.7\n文本".getBytes(UTF_8), "import.refused.damaged"),
                Arguments.of("zip", "PK\3\4xxxx".getBytes(UTF_8), "import.refused.format"),
                Arguments.of("picture", "\u0089PNG\r\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), "import.refused.format"),
                Arguments.of("empty page", "\n<!DOCTYPE html><p> ".getBytes(UTF_8), "import.refused.empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(String name, byte[] content, String key) throws IOException {
        var file = Files.write(folder.resolve("bad.txt"), content);
        var refused = assertThrows(ImportException.class, () -> Importers.read(file));
        assertEquals(key, refused.key());
        assertEquals("bad.txt", refused.arguments().getFirst());
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        assertEquals("import.refused.missing", refusal(folder.resolve("gone.txt")));
        assertEquals("import.refused.folder", refusal(folder));
        var large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Limits.DEFAULT.fileBytes() + 1);
        }
        assertEquals("import.refused.large", refusal(large));
        if (Files.exists(Path.of("/dev/null"))) {
            assertEquals("import.refused.unreadable", refusal(Path.of("/dev/null")));
        }
    }

    @Test
    void aTextWithoutATitleIsCalledAsItsFile() throws Exception {
        var file = Files.writeString(folder.resolve("讲话.2023.md"), "一句话。\n又一句话。");
        assertEquals("讲话.2023", Importers.read(file).document().title());
    }

    @Test
    void readsTextFromTheClipboard() throws Exception {
        var imported = Importers.ofText("标题\r\n正文。", "粘贴");
        assertEquals("标题\n正文。", imported.document().text());
        assertEquals("标题", imported.document().title());
        assertEquals(
                "import.refused.nothing",
                assertThrows(ImportException.class, () -> Importers.ofText(" \n", "x")).key());
    }

    static Stream<Path> others() throws IOException {
        var shared = Path.of("../shared");
        if (!Files.isDirectory(shared)) {
            return Stream.of(BUILT_IN); // the collection of real texts is not part of the project
        }
        return Stream.of("texts", "originals", "gold")
                .flatMap(name -> Stream.of(shared.resolve(name).toFile().listFiles()))
                .map(java.io.File::toPath)
                .filter(path -> path.toString().endsWith(".txt"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("others")
    void readsRealTexts(Path path) throws Exception {
        var imported = Importers.read(path);
        assertTrue(imported.document().blocks().size() > 0);
        assertTrue(imported.document().text().indexOf('\uFFFD') < 0, imported::encoding);
        if (path.toString().contains("cp1252")) {
            assertEquals("windows-1252", imported.encoding());
        } else if (path.toString().contains("gbk")) {
            assertEquals("GB18030", imported.encoding());
        } else {
            assertEquals("UTF-8", imported.encoding());
        }
    }

    private static String refusal(Path path) {
        return assertThrows(ImportException.class, () -> Importers.read(path)).key();
    }
}
