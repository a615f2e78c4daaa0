package yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.analysis.PhraseKind;
import yandu.app.Wiring;
import yandu.document.Span;
import yandu.settings.Settings;
import yandu.ui.control.LiveSettings;
import yandu.ui.task.ImmediateTasks;

class ReaderModelTest {

    @TempDir Path data;

    private final LiveSettings settings = new LiveSettings(Settings.DEFAULT, now -> {});
    private final List<Throwable> failures = new ArrayList<>();
    private Wiring wiring;
    private ReaderModel model;

    @BeforeEach
    void open() {
        wiring =
                new Wiring(
                        data,
                        settings::now,
                        InstantSource.fixed(Instant.parse("2026-03-02T02:00:00Z")),
                        ZoneId.of("Asia/Shanghai"),
                        new Random(7));
        model = model();
    }

    @AfterEach
    void close() {
        wiring.close();
        assertEquals(List.of(), failures);
    }

    private ReaderModel model() {
        return new ReaderModel(
                wiring.reading(),
                wiring.noteTaking(),
                wiring.measuring(),
                wiring.searching(),
                wiring.curating(),
                wiring.reciting(),
                new ImmediateTasks(),
                settings,
                InstantSource.fixed(Instant.parse("2026-03-02T02:00:00Z")),
                failures::add);
    }

    private Opened opened() {
        return model.current().orElseThrow();
    }

    private String importBuiltIn() {
        return wiring.importing().importBuiltIn().report().id();
    }

    @Test
    void anEmptyLibraryOpensNothing() {
        model.openLast();
        assertTrue(model.opened().value().isPresent());
        assertEquals(Optional.empty(), model.reportId());
    }

    @Test
    void theOnlyReportIsOpenedFirst() {
        var id = importBuiltIn();
        model.openLast();
        assertEquals(Optional.of(id), model.reportId());
    }

    /// The panels read the words of a longer report while they are told of it.
    @Test
    void whoeverIsToldOfAReportCanReadIt() {
        model.open(wiring.importing().importText("短文\n抓好落实。", "").report().id(), Optional.empty());
        var read = new ArrayList<String>();
        model.opened().state().addListener((value, before, now) -> model.current().ifPresent(report ->
                read.add(model.recitation().recite().read(new Span(0, report.text().length())))));
        model.open(importBuiltIn(), Optional.empty());
        assertEquals(List.of(opened().text()), read);
    }

    @Test
    void thePlaceIsKept() {
        var id = importBuiltIn();
        model.open(id, Optional.empty());
        model.moveTo(1234);
        model = model();
        model.openLast();
        assertEquals(1234, model.position());
        assertEquals(new Span(1234, 1234), model.visit().get().span());
    }

    @Test
    void aPlaceInTheOpenReportLightsUp() {
        var id = importBuiltIn();
        model.open(id, Optional.empty());
        model.arrived();
        model.open(id, Optional.of(new Span(100, 110)));
        assertEquals(new Span(100, 110), model.visit().get().span());
        assertTrue(model.visit().get().flash());
    }

    @Test
    void theOutlineHoldsTitleParagraphsAndEightAreas() {
        importBuiltIn();
        model.openLast();
        var outline = opened().outline();
        assertEquals(9, outline.size());
        assertEquals(OutlineEntry.Kind.TITLE, outline.getFirst().kind());
        var areas =
                outline.stream()
                        .flatMap(entry -> entry.children().stream())
                        .flatMap(list -> list.children().stream())
                        .filter(entry -> entry.area() > 0)
                        .toList();
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), areas.stream().map(OutlineEntry::area).toList());
        assertEquals("聚焦强化科技创新支撑引领", areas.get(4).text());
        assertTrue(areas.stream().noneMatch(area -> area.children().isEmpty()));
    }

    @Test
    void aKindThatIsSwitchedOffIsNotFoundUnderTheMouse() {
        importBuiltIn();
        model.openLast();
        int at = opened().text().indexOf("一带一路");
        assertEquals(Optional.of("一带一路"), model.phraseAt(at).map(phrase -> phrase.text()));
        var kind = model.phraseAt(at).orElseThrow().kind();
        model.toggle(kind);
        assertFalse(model.phraseAt(at).filter(phrase -> phrase.kind() == kind).isPresent());
        model.toggle(kind);
        assertEquals(PhraseKind.values().length, model.shownKinds().size());
    }

    @Test
    void findBeginsWhereReadingIsAndGoesRound() {
        importBuiltIn();
        model.openLast();
        model.find().query().set("一要聚焦");
        assertEquals(1, model.find().hits().get().size());
        model.find().query().set("聚焦");
        assertEquals(8, model.find().hits().get().size());
        assertEquals(0, model.find().current().get());
        model.find().previous();
        assertEquals(7, model.find().current().get());
        model.find().next();
        assertEquals(0, model.find().current().get());
        assertEquals(model.find().hits().get().getFirst(), model.visit().get().span());
        model.find().query().set("没有这个词");
        assertEquals(-1, model.find().current().get());
    }

    @Test
    void marksAreKeptAndDeletionIsUndone() {
        importBuiltIn();
        model.openLast();
        var margin = model.margin();
        margin.mark(new Span(300, 310), 2, note -> margin.change(note, "记", 3));
        margin.mark(new Span(100, 110), 0, note -> {});
        assertEquals(List.of(100, 300), margin.notes().stream().map(note -> note.anchor().span().start()).toList());
        assertEquals("记", margin.notes().getLast().text());
        var first = margin.notes().getFirst();
        margin.delete(first, () -> {});
        assertEquals(1, margin.notes().size());
        wiring.history().undo();
        model = model();
        model.openLast();
        assertEquals(2, model.margin().notes().size());
        assertEquals(3, model.margin().notes().getLast().colour());
    }

    @Test
    void anotherIndentLaysThePageOutAgain() {
        importBuiltIn();
        model.openLast();
        assertEquals(2, opened().page().lines().get(1).indent());
        settings.change(now -> now.withIndent(false));
        assertEquals(0, opened().page().lines().get(1).indent());
    }
}
