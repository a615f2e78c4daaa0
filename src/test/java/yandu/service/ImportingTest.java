package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.store.CardState;
import yandu.store.Samples;
import yandu.store.StoredCard;
import yandu.study.Answer;
import yandu.study.CardMakers;

class ImportingTest {
    @TempDir Path folder;
    @TempDir Path files;
    private TestLibrary library;
    private Importing importing;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        importing = library.importing();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(files.resolve(name), text, charset);
    }

    private static String builtInText() throws IOException {
        try (var in = ImportingTest.class.getResourceAsStream("/yandu/reports/shanxi-2023-05-25.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theBuiltInReportComesInAsAnyOther() throws IOException {
        var built = importing.importBuiltIn();
        assertEquals("山西省委召开全省领导干部会议", built.report().title());
        assertEquals(builtInText(), built.report().document().text());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 25)), built.report().date());
        assertEquals(8, built.areas());
        assertTrue(built.phrases() >= 40, () -> built.phrases() + " phrases");
        assertTrue(built.cards() >= 100, () -> built.cards() + " cards");
        assertEquals(built.report().document().hash().substring(0, 12), built.report().id());
        assertEquals(built.cards(), library.cards.states(Scope.EVERYTHING.selection()).size());

        var same = importing.importFile(file("copy.txt", builtInText()));
        assertTrue(same.known());
        assertEquals(built.report(), same.report());
        assertEquals(1, library.cataloguing().list().size());
    }

    @Test
    void onlyALibraryThatNeverHeldAReportIsGivenOne() {
        importing.importOnFirstRun();
        var id = library.cataloguing().list().getFirst().id();
        library.cataloguing().remove(List.of(id));
        importing.importOnFirstRun();
        assertEquals(List.of(), library.cataloguing().list());
    }

    @Test
    void aTextIsKnownInWhateverEncodingItComes() throws IOException {
        assertFalse(importing.importFile(file("a.txt", Samples.TEXT)).known());
        assertTrue(importing.importFile(file("b.txt", Samples.TEXT, Charset.forName("GBK"))).known());
        var wide = file("c.txt", "\uFEFF" + Samples.TEXT, StandardCharsets.UTF_16LE);
        assertTrue(importing.importFile(wide).known());
        assertTrue(importing.importText(Samples.TEXT, "").known());
    }

    @Test
    void everyCardOfTheBuiltInReportComesBackAsItWasMade() {
        var report = importing.importBuiltIn().report();
        var made = CardMakers.make(library.shelf.material(report.id()));
        var kept = library.cards.list(Scope.report(report.id()).selection());
        assertEquals(made, kept.stream().map(StoredCard::card).toList());
    }

    @Test
    void aCorrectedTextKeepsTheMemoryOfEveryUnchangedCard() throws IOException {
        var text = builtInText();
        var first = importing.importFile(file("report.txt", text)).report();
        var reviewing = library.reviewing();
        for (var state : library.cards.states(Scope.EVERYTHING.selection())) {
            reviewing.grade(first.id(), state.key(), Rating.EASY, 1000);
        }
        var before = memories();
        library.pass(Duration.ofDays(1));

        var corrected = text.replace("办好12件民生实事", "办好15件民生实事").replace("持续创优", "不断创优");
        var outcome = importing.importFile(file("report.txt", corrected));
        assertTrue(outcome.corrected());
        assertFalse(outcome.known());
        assertEquals(first.id(), outcome.report().id());
        assertEquals(first.added(), outcome.report().added());
        assertEquals(1, library.cataloguing().list().size());

        assertTrue(memories().entrySet().containsAll(before.entrySet())); // nothing is forgotten
        var live = library.cards.list(Scope.EVERYTHING.selection());
        long kept = live.stream().filter(card -> before.containsKey(card.card().key())).count();
        long aside = library.cards.aside(first.id()).size();
        assertEquals(before.size(), kept); // two sentences were corrected: their cards are the same cards
        assertEquals(0, aside);
        for (var card : live) {
            if (card.card().answer() instanceof Answer.Literal(var words, var span)) {
                assertEquals(words, outcome.report().document().slice(span));
            }
        }

        importing.importFile(file("report.txt", text)); // back to the first version
        var stillAside = library.cards.aside(first.id()).stream().map(card -> card.card().key());
        assertTrue(stillAside.noneMatch(before::containsKey));
    }

    private Map<String, Memory> memories() {
        return library.cards.everyState().stream()
                .filter(state -> state.memory().reviews() > 0)
                .collect(Collectors.toMap(CardState::key, CardState::memory));
    }

    @Test
    void anotherReportOfTheSameTitleIsNoCorrection() throws IOException {
        var one = importing.importFile(file("a.txt", "工作简报\n今天开会。研究工业。\n"));
        var other = importing.importFile(file("b.txt", "工作简报\n昨天调研。部署农业。\n"));
        assertFalse(other.corrected());
        assertFalse(one.report().id().equals(other.report().id()));
    }

    @Test
    void aReportTakenOutComesBackWithItsMemory() throws IOException {
        var file = file("a.txt", builtInText());
        var id = importing.importFile(file).report().id();
        var key = library.reviewing().next(Scope.EVERYTHING).orElseThrow().card().key();
        library.reviewing().grade(id, key, Rating.GOOD, 0);
        library.cataloguing().remove(List.of(id));
        assertEquals(List.of(), library.reading().list());
        assertTrue(library.reviewing().next(Scope.EVERYTHING).isEmpty());
        var refused = assertThrows(Refused.class, () -> library.reading().open(id));
        assertEquals("library.refused.none", refused.key());

        assertFalse(importing.importFile(file).known());
        assertEquals(1, library.cards.memory(id, key).orElseThrow().reviews());
        assertEquals(1, library.reading().list().size());
    }

    @Test
    void aFolderGivesWhatItHolds() throws IOException {
        file("b.txt", "第二\n内容。\n");
        file("a.txt", "第一\n内容。\n");
        file("empty.txt", "");
        file(".hidden.txt", "第三\n内容。\n");
        Files.write(files.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        Files.createDirectory(files.resolve("inner"));
        var refused = new ArrayList<Refused>();
        var outcomes = importing.importFolder(files, refused::add);
        assertEquals(
                List.of("第一", "第二"),
                outcomes.stream().map(outcome -> outcome.report().title()).toList());
        assertEquals(
                List.of("import.refused.empty", "import.refused.format"),
                refused.stream().map(Refused::key).toList());
    }

    @Test
    void aRefusedFileLeavesTheLibraryAsItWas() throws IOException {
        Function<Path, Refused> refusal =
                path -> assertThrows(Refused.class, () -> importing.importFile(path));
        assertEquals("import.refused.missing", refusal.apply(files.resolve("none.txt")).key());
        assertEquals("import.refused.empty", refusal.apply(file("blank.txt", " \n\n")).key());
        assertEquals("import.refused.folder", refusal.apply(files).key());
        assertEquals(Refused.Kind.INPUT, refusal.apply(files).kind());
        var nothing = assertThrows(Refused.class, () -> importing.importText("", ""));
        assertEquals("import.refused.nothing", nothing.key());
        assertEquals(List.of(), library.cataloguing().list());
    }
}
