package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.analysis.Analysis;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.store.Samples;

class ReadingTest {
    @TempDir Path folder;
    private TestLibrary library;
    private Reading reading;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        reading = library.reading();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String add(String title) {
        return library.importing().importText(title + "\n" + title + "的内容很多。\n", "").report().id();
    }

    @Test
    void anAnalysisThatIsStoppedLeavesNothingBehindAndMayBeginAgain() {
        var before = add("甲报告");
        reading.open(before);
        library.pass(Duration.ofMinutes(1));
        var report = add("乙报告");
        var fresh = library.fresh();
        assertThrows(
                CancellationException.class,
                () -> fresh.open(report, share -> {
                    throw new CancellationException();
                }));
        assertEquals(Optional.of(before), fresh.lastOpened());
        var shares = new ArrayList<Double>();
        fresh.open(report, shares::add);
        assertEquals(1, shares.getLast());
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(Optional.of(report), fresh.lastOpened());
    }

    @Test
    void theLastOpenedComesFirstAndItsPlaceIsKept() {
        var one = add("甲报告");
        library.pass(Duration.ofMinutes(1));
        var two = add("乙报告");
        assertEquals(List.of(two, one), reading.list().stream().map(ReportSummary::id).toList());
        assertEquals(Optional.empty(), reading.lastOpened());
        reading.open(one);
        reading.remember(one, 5);
        library.close();
        open();
        assertEquals(Optional.of(one), reading.lastOpened());
        assertEquals(List.of(one, two), reading.list().stream().map(ReportSummary::id).toList());
        assertEquals(5, reading.open(one).position());
        library.pass(Duration.ofMinutes(1));
        assertEquals(0, reading.open(two).position());
        library.cataloguing().remove(List.of(two));
        assertEquals(Optional.of(one), reading.lastOpened());
        library.history.undo();
        assertEquals(Optional.of(two), reading.lastOpened());
    }

    @Test
    void aWordFindsAReport() {
        var one = add("关于经济工作的报告");
        var two = add("关于农村工作的报告");
        assertEquals(one, reading.find(one));
        assertEquals(two, reading.find(two.substring(0, 8)));
        assertEquals(two, reading.find("农村"));
        var several = assertThrows(Refused.class, () -> reading.find("工作"));
        assertEquals("library.refused.several", several.key());
        assertEquals(List.of("工作", 2), several.arguments());
        assertEquals("library.refused.none", assertThrows(Refused.class, () -> reading.find("工业")).key());
    }

    @Test
    void aSummaryCountsWhatIsDueAndHowWellItIsKnown() {
        var id = library.with(Samples.cards(4, false)).id();
        assertEquals(0, reading.list().getFirst().mastery());
        var reviewing = library.reviewing();
        reviewing.grade(id, "figure:0", Rating.EASY, 0);
        reviewing.grade(id, "figure:1", Rating.AGAIN, 0);
        var summary = reading.list().getFirst();
        assertEquals(4, summary.cards());
        assertEquals(0, summary.due());
        assertEquals(0.5, summary.mastery(), 1e-9);
        library.pass(Duration.ofDays(30));
        summary = reading.list().getFirst();
        assertEquals(2, summary.due());
        assertTrue(summary.mastery() > 0.1 && summary.mastery() < 0.4);
        reviewing.suspend(List.of(new CardId(id, "figure:0")), true);
        assertEquals(1, reading.list().getFirst().due());
    }

    @Test
    void cardsMadeByOlderRulesAreMadeAnewOnOpening() {
        var id = library.with(Samples.cards(4, false)).id();
        library.reports.keep(Samples.report(), 0, 0, Analysis.RULES_VERSION - 1);
        reading.open(id);
        assertEquals(4, library.cards.aside(id).size());
        assertEquals(Analysis.RULES_VERSION, library.reports.rules(id) / 1000);
        assertFalse(reading.list().getFirst().phrases() == 0);
    }
}
