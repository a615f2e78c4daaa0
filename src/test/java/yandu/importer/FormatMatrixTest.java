package yandu.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Block;
import yandu.document.Document;

/// The built-in report as other programs save it gives the text that it is, whatever the format.
class FormatMatrixTest {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final Path BUILT_IN = Path.of("resources/yandu/reports/shanxi-2023-05-25.txt");
    private static final Map<String, String> MATRIX = new TreeMap<>();

    @TempDir Path folder;

    @AfterAll
    static void printMatrix() {
        System.out.println("Format matrix: characters of the built-in report that come out equal");
        MATRIX.forEach((name, result) -> System.out.printf("  %-28s %s%n", name, result));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pandoc.md", "pandoc.html", "pandoc.docx", "pandoc.epub", "pandoc-page-gbk.html", "libreoffice.docx",
                "libreoffice.doc", "libreoffice.html", "libreoffice.pdf", "libreoffice.epub", "weasyprint-columns.pdf"
            })
    void givesTheSameText(String name) throws Exception {
        var imported = Importers.read(FILES.resolve(name));
        compare(name, imported);
        assertEquals("山西省委召开全省领导干部会议", imported.document().title());
        assertEquals(9, imported.document().blocks().size());
        assertEquals(Block.Kind.TITLE, imported.document().blocks().getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void givesTheSameTextInEveryEncoding(String encoding) throws Exception {
        var mark = encoding.equals("UTF-32LE") || encoding.equals("UTF-8") ? "\uFEFF" : "";
        var file = folder.resolve("report.txt");
        Files.write(file, (mark + Files.readString(BUILT_IN)).getBytes(Charset.forName(encoding)));
        compare("txt, " + encoding, Importers.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"structure.md", "structure.html", "structure.docx", "structure.doc", "structure.epub"})
    void headingsListsAndTablesComeAlong(String name) throws Exception {
        var imported = Importers.read(FILES.resolve(name));
        assertEquals(
                """
                TITLE 关于做好年度重点工作的通知
                PARAGRAPH 各市、县人民政府，省直各单位：现就做好年度重点工作通知如下，请认真贯彻执行。
                HEADING2 一、总体要求
                PARAGRAPH 坚持稳中求进，统筹发展和安全。
                HEADING3 （一）基本原则
                ITEM1 1. 坚持系统观念，加强统筹协调。
                ITEM1 2. 坚持问题导向，补齐短板弱项。
                HEADING2 二、主要任务
                ITEM1 稳就业，保民生。
                ITEM1 稳企业，强产业。
                ROW 任务|牵头单位|完成时限
                ROW 稳就业|人社厅|六月底
                ROW 强产业|工信厅|年底
                PARAGRAPH 请于每月五日前报送进展情况。""",
                outline(imported.document()));
        assertEquals(List.of(new Imported.Repaired("import.lost.notes", 1)), imported.repairs());
    }

    /// Paper knows sizes of type, no levels; its cells are told of, since they may have slipped.
    @Test
    void headingsAndTablesOfPaper() throws Exception {
        var imported = Importers.read(FILES.resolve("structure.pdf"));
        var outline = outline(imported.document());
        assertTrue(outline.startsWith("TITLE 关于做好年度重点工作的通知\n"), outline);
        assertTrue(outline.contains("\nHEADING1 一、总体要求\n"), outline);
        assertTrue(outline.contains("\nROW 稳就业|人社厅|六月底\n"), outline);
        assertTrue(imported.repairs().contains(new Imported.Repaired("import.lost.cells", 3)), outline);
    }

    private static void compare(String name, Imported imported) throws Exception {
        var same = Sameness.of(Files.readString(BUILT_IN), imported.document().text());
        MATRIX.put(name, same.toString());
        assertTrue(same.different() < same.length() * 0.005, () -> name + ": " + same);
    }

    private static String outline(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + (block.level() > 0 ? block.level() + " " : " ")
                        + document.slice(block.span()).replace('\t', '|'))
                .collect(Collectors.joining("\n"));
    }
}
