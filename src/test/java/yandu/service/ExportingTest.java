package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Span;

class ExportingTest {
    @TempDir Path folder;
    @TempDir Path out;
    private TestLibrary library;
    private Exporting exporting;
    private String id;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        exporting = library.exporting();
        id = library.importing().importBuiltIn().report().id();
        int at = library.reading().report(id).document().text().indexOf("一泓清水入黄河");
        library.noteTaking().add(id, new Span(at, at + 7), "这句要会背", 1);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void everyPartGoesIntoTheFile(String format) throws IOException {
        var target = out.resolve("notes." + format);
        Files.writeString(target, "what was there before");
        exporting.export(id, format, target, Set.of(), "zh");
        var text = Files.readString(target);
        for (var piece : List.of("山西省委召开全省领导干部会议", "聚焦经济社会发展目标", "这句要会背", "两个确立")) {
            assertTrue(text.contains(piece), piece);
        }
        assertFalse(text.contains("before"));
        try (var files = Files.list(out)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void onlyThePartsAskedForGoIn() throws IOException {
        assertEquals(List.of("outline", "text", "phrases", "notes", "cards"), exporting.parts());
        var target = out.resolve("notes.md");
        exporting.export(id, "md", target, Set.of("notes"), "en");
        var text = Files.readString(target);
        assertTrue(text.contains("这句要会背"));
        assertFalse(text.contains("聚焦经济社会发展目标"));
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndLeavesNothing() throws IOException {
        var nowhere = out.resolve("none/notes.md");
        var refused = assertThrows(Refused.class, () -> exporting.export(id, "md", nowhere, Set.of(), "zh"));
        assertEquals("export.refused.unwritable", refused.key());
        assertEquals(Refused.Kind.FAILED, refused.kind());
        var taken = Files.createDirectories(out.resolve("taken.md/inner")).getParent();
        assertThrows(Refused.class, () -> exporting.export(id, "md", taken, Set.of(), "zh"));
        try (var files = Files.list(out)) {
            assertEquals(List.of(taken), files.toList());
        }
        refused = assertThrows(Refused.class, () -> exporting.export(id, "exe", nowhere, Set.of(), "zh"));
        assertEquals(Refused.Kind.USAGE, refused.kind());
    }
}
