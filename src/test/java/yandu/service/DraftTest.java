package yandu.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.Steps;
import yandu.importer.guard.Limits;

/// Looking at a report before it is kept.
class DraftTest {
    private static final Path FILES = Path.of("src/test/resources/yandu/importer");
    private static final String TEXT = "某市工作报告\n今年抓好三件事。一要稳就业，保民生。二要稳企业，强产业。三要守底线，保安全。\n";

    @TempDir Path folder;
    private TestLibrary library;
    private Importing importing;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder.resolve("library"));
        importing = library.importing();
        importing.importBuiltIn();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDraftCountsWhatWillBeThereAndChangesNothing() {
        var before = library.cataloguing().list();
        var draft = importing.readText(TEXT, "");
        assertInstanceOf(Standing.Fresh.class, draft.standing());
        assertEquals(1, draft.paragraphs());
        var found = importing.find(draft, Steps.UNWATCHED);
        assertEquals(3, found.areas());
        assertTrue(found.phrases() > 0);
        assertEquals(before, library.cataloguing().list());
        var outcome = importing.keep(draft);
        assertEquals(found, new Found(outcome.areas(), outcome.phrases()));
        assertEquals(before.size() + 1, library.cataloguing().list().size());
        library.history.undo();
        assertEquals(before, library.cataloguing().list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.pdf", "libreoffice.doc", "pandoc.docx", "pandoc-page-gbk.html", "pandoc.epub"})
    void theSameTextIsKnownInWhateverFormat(String name) {
        var draft = importing.read(FILES.resolve(name), Optional.empty());
        assertInstanceOf(Standing.Known.class, draft.standing());
        assertTrue(importing.keep(draft).known());
        assertEquals(1, library.cataloguing().list().size());
    }

    static Stream<List<Object>> corrections() {
        return Stream.of(
                List.of(TEXT.replace("保民生", "惠民生"), List.of(new TextChange.Passage("一要稳就业，保民生。", "一要稳就业，惠民生。"))),
                List.of(TEXT.replace("二要稳企业，强产业。", ""), List.of(new TextChange.Passage("二要稳企业，强产业。", ""))),
                List.of(TEXT + "会议要求抓落实。\n", List.of(new TextChange.Passage("", "会议要求抓落实。"))));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void aCorrectedVersionSaysWhatChanged(List<Object> correction) {
        var id = importing.importText(TEXT, "").report().id();
        var draft = importing.readText((String) correction.getFirst(), "");
        var corrected = assertInstanceOf(Standing.Corrected.class, draft.standing());
        assertEquals(correction.getLast(), corrected.change().passages());
        assertEquals(id, draft.report().id());
        assertTrue(importing.keep(draft).corrected());
        assertEquals(correction.getFirst(), library.reports.find(id).orElseThrow().document().text());
        library.history.undo();
        assertEquals(TEXT, library.reports.find(id).orElseThrow().document().text());
    }

    /// Both versions are there then, each with its own cards, and one undo takes the new one out.
    @Test
    void aCorrectedVersionCanBeKeptBesideTheOldOne() {
        var id = importing.importText(TEXT, "").report().id();
        var now = TEXT.replace("保民生", "惠民生");
        var draft = importing.readText(now, "").apart(true);
        assertInstanceOf(Standing.Corrected.class, draft.standing());
        var outcome = importing.keep(draft);
        assertFalse(outcome.corrected());
        assertNotEquals(id, outcome.report().id());
        assertEquals(TEXT, library.reports.find(id).orElseThrow().document().text());
        assertEquals(now, library.reports.find(outcome.report().id()).orElseThrow().document().text());
        assertTrue(ids().containsAll(List.of(id, outcome.report().id())));
        assertTrue(importing.keep(importing.readText(now, "").apart(true)).known());
        library.history.undo();
        assertTrue(ids().contains(id));
        assertFalse(ids().contains(outcome.report().id()));
    }

    private List<String> ids() {
        return library.cataloguing().list().stream().map(ReportSummary::id).toList();
    }

    @Test
    void aCorrectionIsFoundByItsFileToo() throws Exception {
        var first = Files.writeString(folder.resolve("报告.txt"), TEXT);
        var id = importing.importFile(first).report().id();
        Files.writeString(first, TEXT.replace("某市工作报告", "某市工作报告（修订稿）"));
        var draft = importing.read(first, Optional.empty());
        assertInstanceOf(Standing.Corrected.class, draft.standing());
        assertEquals(id, draft.report().id());
    }

    @Test
    void theSameTextTwiceInOneGoIsKeptOnce() {
        var drafts = List.of(importing.readText(TEXT, ""), importing.readText(TEXT, ""));
        assertEquals(
                List.of(false, true), drafts.stream().map(draft -> importing.keep(draft).known()).toList());
    }

    @Test
    void whatIsSaidOfAReportCanBeChangedAndTakenBack() {
        var details = new Details(" 另一个题目 ", Optional.of(LocalDate.of(2023, 5, 26)), "山西日报", "蓝佛安");
        var id = library.cataloguing().list().getFirst().id();
        var before = importing.details(id);
        importing.describe(id, details);
        assertEquals("另一个题目", importing.details(id).title());
        assertEquals("蓝佛安", library.reports.find(id).orElseThrow().speaker());
        library.history.undo();
        assertEquals(before, importing.details(id));
        library.history.redo();
        assertEquals(details, importing.details(id));
    }

    @Test
    void detailsOfADraftAreKept() {
        var details = new Details("题目", Optional.of(LocalDate.of(2024, 1, 2)), "来源", "某某");
        var report = importing.keep(importing.readText(TEXT, "").with(details)).report();
        assertEquals(details, importing.details(report.id()));
    }

    @Test
    void aPageSaysWhenAndWhereItIsFrom() {
        var details = importing.read(FILES.resolve("pandoc-page-gbk.html"), Optional.empty()).details();
        assertEquals(Optional.of(LocalDate.of(2023, 5, 26)), details.date());
        assertEquals("山西日报", details.source());
    }

    @Test
    void anEncodingThatIsNotSureCanBeChosen() throws Exception {
        var file = Files.write(folder.resolve("x.txt"), "naïve café".getBytes(Charset.forName("windows-1252")));
        var draft = importing.read(file, Optional.of("windows-1252"));
        assertEquals("naïve café", draft.report().document().text());
        var refused = assertThrows(Refused.class, () -> importing.read(file, Optional.of("klingon")));
        assertEquals("import.refused.charset", refused.key());
    }

    @Test
    void whatIsRefusedLeavesTheLibraryByteForByte() throws Exception {
        library.close();
        var before = bytes();
        for (var name : List.of("bomb.docx", "cut.pdf", "empty.txt", "noise.epub")) {
            var file = folder.resolve(name);
            Files.writeString(file, name.startsWith("empty") ? "" : "PK\3\4" + name);
            assertThrows(Refused.class, () -> importing.importFile(file));
        }
        library.close();
        assertArrayEquals(before, bytes());
    }

    /// Ten million characters take longer than a twentieth of a second, on any machine.
    @Test
    void whatTakesTooLongIsStoppedAndLeavesTheLibraryByteForByte() throws Exception {
        var file = Files.writeString(folder.resolve("long.txt"), TEXT.repeat(240_000));
        library.close();
        var before = bytes();
        try (var workers = Executors.newSingleThreadExecutor()) {
            var usual = Limits.DEFAULT;
            var hasty = usual.with(usual.fileBytes(), usual.unpackedBytes(), Duration.ofMillis(50));
            var refused = assertThrows(Refused.class, () -> importing(new Intake(() -> hasty, workers)).importFile(file));
            assertEquals("import.refused.time", refused.key());
            assertEquals(file.getFileName(), refused.arguments().getFirst());
            workers.shutdown();
            assertTrue(workers.awaitTermination(10, TimeUnit.SECONDS), "the reading goes on");
        }
        library.close();
        assertArrayEquals(before, bytes());
    }

    private Importing importing(Intake intake) {
        return new Importing(intake, library.reports, library.shelf, library.decks(), library.rules, library.history);
    }

    @Test
    void theAnalysisTellsHowFarItIsAndCanBeStopped() throws Exception {
        var file = Files.writeString(folder.resolve("x.txt"), TEXT);
        library.close();
        var before = bytes();
        var told = new ArrayList<Double>();
        var draft = importing.read(file, Optional.empty());
        Steps steps = share -> {
            told.add(share);
            if (told.size() == 3) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> importing.find(draft, steps));
        assertEquals(3, told.size());
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.getLast() < 1);
        library.close();
        assertArrayEquals(before, bytes());
    }

    static Stream<UnaryOperator<Draft>> waysToKeep() {
        return Stream.of(
                draft -> draft,
                draft -> draft.with(new Details("另一个题目", Optional.empty(), "", "某某")),
                draft -> draft.with(new Details("", Optional.of(LocalDate.of(2024, 1, 2)), "来源", "")));
    }

    /// Whatever a user says of a text, it is the text in which things are found.
    @ParameterizedTest
    @MethodSource("waysToKeep")
    void whatWasFoundIsNotLookedForAgain(UnaryOperator<Draft> edit) {
        var draft = importing.readText(TEXT, "");
        var found = importing.find(draft, Steps.UNWATCHED);
        var told = new ArrayList<Double>();
        assertEquals(found, importing.find(edit.apply(draft), told::add));
        assertEquals(List.of(), told, "steps of a second analysis");
        var outcome = importing.keep(edit.apply(draft));
        assertEquals(edit.apply(draft).report().title(), library.shelf.material(outcome.report().id()).analysis().document().title());
    }

    @Test
    void whatNobodyLookedForIsFoundWhenItIsKept() {
        var told = new ArrayList<Double>();
        var outcome = importing.keep(importing.readText(TEXT, ""), told::add);
        assertEquals(3, outcome.areas());
        assertEquals(told.stream().sorted().distinct().toList(), told);
        assertTrue(told.getFirst() < 0.1 && told.getLast() < 1, told::toString);
    }

    /// At its first step, when all is found, and when all cards are made.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.8})
    void aKeepingThatIsStoppedLeavesTheLibraryByteForByte(double where) throws Exception {
        var draft = importing.readText(TEXT, "");
        library.close();
        var before = bytes();
        assertThrows(CancellationException.class, () -> importing.keep(draft, share -> {
            if (share >= where) {
                throw new CancellationException();
            }
        }));
        library.close();
        assertArrayEquals(before, bytes());
    }

    @Test
    void whatWasMendedStaysWithItsText() throws Exception {
        var first = importing.keep(importing.readText(TEXT + "本办法自1 9 9 3年起施行。\n", ""));
        var repairs = first.repairs();
        assertFalse(repairs.isEmpty());
        var id = first.report().id();
        assertEquals(repairs, importing.repairs(id));
        var corrected = importing.keep(importing.readText(TEXT.replace("保安全", "保平安") + "本办法自1993年起施行。\n", ""));
        assertTrue(corrected.corrected());
        assertEquals(corrected.repairs(), importing.repairs(id));
        library.history.undo();
        assertEquals(repairs, importing.repairs(id));
    }

    private byte[] bytes() throws Exception {
        return Files.readAllBytes(folder.resolve("library/library.db"));
    }
}
