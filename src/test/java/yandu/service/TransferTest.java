package yandu.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.Decision;
import yandu.analysis.PhraseKind;
import yandu.analysis.Steps;
import yandu.document.Span;
import yandu.schedule.Rating;
import yandu.settings.ImportLimits;
import yandu.settings.Settings;
import yandu.store.LibraryCopies;
import yandu.store.LibraryRows;
import yandu.study.CardKind;
import yandu.study.query.CardOrder;

/// A whole library on its way to another machine.
class TransferTest {
    @TempDir Path folder;
    private TestLibrary library;
    private TestLibrary other;
    private Path zip;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder.resolve("here"));
        other = new TestLibrary(folder.resolve("there"));
        zip = folder.resolve("all.zip");
        fill();
        other.importing().importOnFirstRun();
    }

    @AfterEach
    void close() {
        library.close();
        other.close();
    }

    /// Something of everything that a user can keep.
    private void fill() {
        var id = library.importing().importBuiltIn().report().id();
        library.importing().importText("第二份报告\n一要抓好落实，二要勤俭节约，三要加强监督。", "");
        library.noteTaking().add(id, new Span(20, 30), "**记** \u2028 \\ \" 😀", 2);
        library.writing().add(id, CardKind.OWN_CLOZE, "{{c1::甲}}{{c2::乙}}", "", Optional.of(new Span(40, 45)));
        var reviewing = library.reviewing();
        reviewing.begin(Scope.EVERYTHING, Extent.TODAY);
        for (int i = 0; i < 6; i++) {
            var card = reviewing.next(Scope.EVERYTHING).orElseThrow();
            reviewing.grade(card.reportId(), card.card().key(), i == 2 ? Rating.AGAIN : Rating.GOOD, 3000);
            library.pass(Duration.ofMinutes(3));
        }
        library.history.undo();
        library.curating().decide(id, List.of(new Decision("两个确立", PhraseKind.NUMBERED, Decision.Verdict.ACCEPTED, "")));
        library.set(settings -> settings.withNewPerDay(33));
    }

    @Test
    void everyTableArrivesRowByRow() throws IOException {
        library.transfer().export(zip, Steps.UNWATCHED);
        assertTrue(other.transfer().isUntouched());
        var arrival = other.transfer().read(zip, Steps.UNWATCHED);
        other.transfer().keep(arrival, set -> other.set(now -> set), Steps.UNWATCHED);
        // the index of words is made anew where it is asked
        library.browsing().find("确立", Scope.EVERYTHING, CardOrder.PLACE);
        other.browsing().find("确立", Scope.EVERYTHING, CardOrder.PLACE);
        var here = rows(library);
        var there = rows(other);
        assertEquals(here.keySet(), there.keySet());
        for (var table : here.keySet()) {
            assertEquals(here.get(table), there.get(table), table);
        }
        for (var table : List.of("report", "card", "review", "note", "own_card", "decision", "worked", "session", "made_cards")) {
            assertFalse(there.get(table).isEmpty(), table);
        }
        assertEquals(33, arrival.settings().newPerDay());
        assertEquals("ok", other.database.integrity());
        assertFalse(other.transfer().isUntouched());
    }

    /// Triggers and services work on as before, and undo brings back what was there.
    @Test
    void lifeGoesOnAfterwards() throws IOException {
        var before = rows(other);
        library.transfer().export(zip, Steps.UNWATCHED);
        var report = other.reading().lastOpened();
        other.transfer().keep(other.transfer().read(zip, Steps.UNWATCHED), set -> other.set(now -> set), Steps.UNWATCHED);
        assertThrows(Refused.class, () -> other.database.transaction(() -> other.log.each(row -> { throw new Refused(Refused.Kind.FAILED, "x"); })));
        int reviews = rows(other).get("review").size();
        var reviewing = other.reviewing();
        reviewing.begin(Scope.EVERYTHING, Extent.TODAY);
        var card = reviewing.next(Scope.EVERYTHING).orElseThrow();
        reviewing.grade(card.reportId(), card.card().key(), Rating.GOOD, 1000);
        assertEquals(reviews + 1, rows(other).get("review").size());
        assertEquals(33, other.settings.newPerDay());
        other.history.undo();
        other.history.undo();
        assertEquals(before, rows(other), () -> "opened before: " + report);
        assertEquals(Settings.DEFAULT.newPerDay(), other.settings.newPerDay());
        other.history.redo();
        assertEquals(33, other.settings.newPerDay());
        assertEquals(rows(library).get("note"), rows(other).get("note"));
    }

    @Test
    void whatGoesAndWhatComesIsCounted() {
        library.transfer().export(zip, Steps.UNWATCHED);
        var arrival = other.transfer().read(zip, Steps.UNWATCHED);
        assertEquals(library.transfer().contents(), arrival.contents());
        assertEquals(2, arrival.contents().reports());
        assertEquals(1, arrival.contents().notes());
        assertEquals(6, arrival.contents().reviews());
        assertEquals(library.browsing().find("", Scope.EVERYTHING, CardOrder.PLACE).count(), arrival.contents().cards());
        assertEquals(Optional.of(library.rules.days().of(library.rules.now())), arrival.made());
        assertEquals(new Transfer.Contents(1, arrival.contents().cards(), 0, 0).reports(), other.transfer().contents().reports());
    }

    /// Called off at any step, reading and replacing leave everything as it was.
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.5, 0.9})
    void canBeCalledOff(double when) throws IOException {
        library.transfer().export(zip, Steps.UNWATCHED);
        var before = rows(other);
        Steps stopping = share -> {
            if (share >= when) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> other.transfer().read(zip, stopping));
        var arrival = other.transfer().read(zip, Steps.UNWATCHED);
        assertThrows(CancellationException.class, () -> other.transfer().keep(arrival, set -> fail(), stopping));
        assertEquals(before, rows(other));
        assertEquals(Optional.empty(), other.history.undoable());
        try (var left = Files.list(folder.resolve("there/backups"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    /// What can be wrong with a file, and what is said about it.
    enum Damage {
        NO_MANIFEST("transfer.refused.damaged", parts -> parts.remove("manifest.json")),
        NOT_OURS("transfer.refused.damaged", replace("manifest.json", "yandu-library", "other")),
        NEWER_FORM("transfer.refused.newer", replace("manifest.json", "\"form\":", "\"form\":9")),
        NEWER_FORMAT("transfer.refused.newer", replace("manifest.json", "\"version\":1", "\"version\":2")),
        NO_FORM("transfer.refused.damaged", replace("manifest.json", "\"form\":", "\"form\":-")),
        ROW_MISSING("transfer.refused.damaged", replace("manifest.json", "\"report\":2", "\"report\":3")),
        TABLE_MISSING("transfer.refused.damaged", parts -> parts.remove("tables/note.json")),
        TABLE_UNKNOWN("transfer.refused.damaged", parts -> {
            replace("manifest.json", "\"note\":", "\"sqlite_schema\":0,\"note\":").accept(parts);
            parts.put("tables/sqlite_schema.json", "{\"columns\":[\"sql\"],\"rows\":[]}".getBytes(UTF_8));
        }),
        COLUMN_UNKNOWN("transfer.refused.damaged", replace("tables/note.json", "\"quote\"", "\"quote\\\") values (1); --\"")),
        COLUMN_TWICE("transfer.refused.damaged", replace("tables/note.json", "\"quote\"", "\"text\"")),
        WRONG_TYPE("transfer.refused.damaged", replace("tables/note.json", "[1,", "[\"x\",")),
        NULL_WHERE_NONE_MAY_BE("transfer.refused.damaged", replace("tables/note.json", "\"**记**", "null,\"**记**")),
        LEADS_NOWHERE("transfer.refused.damaged", parts -> parts.computeIfPresent("tables/note.json", (name, bytes) -> new String(bytes, UTF_8).replaceAll("\\[1,\"[0-9a-f]{12}\"", "[1,\"000000000000\"").getBytes(UTF_8))),
        NESTED("transfer.refused.damaged", parts -> parts.put("tables/note.json", ("{\"columns\":[\"id\"],\"rows\":" + "[".repeat(100_000)).getBytes(UTF_8))),
        CUT_OFF("transfer.refused.damaged", parts -> parts.computeIfPresent("tables/card.json", (name, bytes) -> Arrays.copyOf(bytes, bytes.length / 2))),
        NO_JSON("transfer.refused.damaged", parts -> parts.put("tables/card.json", "hello".getBytes(UTF_8))),
        BOMB("import.refused.unpacked", parts -> parts.put("tables/card.json", new byte[3 << 20]));

        private final String sentence;
        private final Consumer<Map<String, byte[]>> doing;

        Damage(String sentence, Consumer<Map<String, byte[]>> doing) {
            this.sentence = sentence;
            this.doing = doing;
        }

        private static Consumer<Map<String, byte[]>> replace(String part, String from, String to) {
            return parts -> parts.computeIfPresent(part, (name, bytes) -> {
                var text = new String(bytes, UTF_8);
                assertTrue(text.contains(from), text);
                return text.replace(from, to).getBytes(UTF_8);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void whatIsWrongWithAFileIsSaidAndNothingChanges(Damage damage) throws IOException {
        library.transfer().export(zip, Steps.UNWATCHED);
        other.set(settings -> settings.withImports(new ImportLimits(64, damage == Damage.BOMB ? 2 : 256, 60)));
        var before = rows(other);
        var hostile = folder.resolve("hostile.zip");
        rewrite(hostile, damage.doing);
        var refused = assertThrows(Refused.class, () -> other.transfer().read(hostile, Steps.UNWATCHED));
        assertEquals(damage.sentence, refused.key(), () -> refused.arguments().toString());
        assertEquals(before, rows(other));
        assertFalse(Files.exists(folder.resolve("there/backups/arrival.db")), "nothing is left lying about");
    }

    @Test
    void aFileThatIsCutOffIsNoLibrary() throws IOException {
        library.transfer().export(zip, Steps.UNWATCHED);
        var bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertFalse(Transfer.isLibrary(zip));
        assertThrows(Refused.class, () -> other.transfer().read(zip, Steps.UNWATCHED));
    }

    private void rewrite(Path target, Consumer<Map<String, byte[]>> doing) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        doing.accept(parts);
        try (var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
    }

    /// All rows of all tables of a library, as they are in its file.
    private Map<String, List<List<Object>>> rows(TestLibrary of) {
        var copy = folder.resolve("copy.db");
        new LibraryCopies(of.database).copyTo(copy);
        var all = new TreeMap<String, List<List<Object>>>();
        try (var rows = LibraryRows.of(copy)) {
            for (var table : rows.tables()) {
                var taken = new ArrayList<List<Object>>();
                rows.each(table, taken::add);
                all.put(table.name(), taken);
            }
        }
        return all;
    }
}
