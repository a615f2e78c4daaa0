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
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.Steps;
import yandu.document.Span;
import yandu.recite.MaskLevel;

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
        export(format, target, Set.of(), "zh");
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
        assertEquals(List.of("outline", "text", "phrases", "notes", "cards", "mistakes", "statistics", "handout"), exporting.parts());
        var target = out.resolve("notes.md");
        export("md", target, Set.of("notes"), "en");
        var text = Files.readString(target);
        assertTrue(text.contains("这句要会背"));
        assertFalse(text.contains("聚焦经济社会发展目标"));
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndLeavesNothing() throws IOException {
        var nowhere = out.resolve("none/notes.md");
        var refused = assertThrows(Refused.class, () -> export("md", nowhere, Set.of(), "zh"));
        assertEquals("export.refused.unwritable", refused.key());
        assertEquals(Refused.Kind.FAILED, refused.kind());
        var taken = Files.createDirectories(out.resolve("taken.md/inner")).getParent();
        assertThrows(Refused.class, () -> export("md", taken, Set.of(), "zh"));
        try (var files = Files.list(out)) {
            assertEquals(List.of(taken), files.toList());
        }
        refused = assertThrows(Refused.class, () -> export("exe", nowhere, Set.of(), "zh"));
        assertEquals(Refused.Kind.USAGE, refused.kind());
    }

    /// Called off while it is written, and a disk that is full halfway: what was there before is there still.
    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "docx", "pdf"})
    void whatIsCalledOffLeavesWhatWasThere(String format) throws IOException {
        var target = out.resolve("notes." + format);
        Files.writeString(target, "what was there before");
        Steps stop =
                share -> {
                    if (share > 0.5) {
                        throw new CancellationException();
                    }
                };
        var wish = new Exporting.Wish(id, format, Set.of(), MaskLevel.KEYWORDS, "", "zh");
        assertThrows(CancellationException.class, () -> exporting.export(wish, target, stop));
        assertEquals("what was there before", Files.readString(target));
        assertOnly(target);
    }

    @Test
    void aFullDiskLeavesWhatWasThere() throws IOException {
        var target = out.resolve("notes.md");
        Files.writeString(target, "what was there before");
        var refused =
                assertThrows(
                        Refused.class,
                        () ->
                                Filing.write(
                                        target,
                                        file -> {
                                            file.write(new byte[100_000]);
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals("export.refused.unwritable", refused.key());
        assertEquals("what was there before", Files.readString(target));
        assertOnly(target);
    }

    private void assertOnly(Path target) throws IOException {
        try (var files = Files.list(out)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    private void export(String format, Path target, Set<String> parts, String language) {
        exporting.export(new Exporting.Wish(id, format, parts, MaskLevel.KEYWORDS, "", language), target, Steps.UNWATCHED);
    }
}
