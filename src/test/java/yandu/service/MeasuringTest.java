package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.schedule.Rating;
import yandu.stats.Progress;
import yandu.store.Samples;

class MeasuringTest {
    @TempDir Path folder;
    private TestLibrary library;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anUnseenLibraryStandsAtZero() {
        library.with(Samples.cards(4, false));
        var progress = library.measuring().progress(Scope.EVERYTHING);
        assertEquals(4, progress.cards());
        assertEquals(0, progress.seen());
        assertEquals(0, progress.dueToday());
        assertEquals(0, progress.mastery());
        assertEquals(30, progress.days().size());
        assertEquals(14, progress.forecast().size());
        assertEquals(LocalDate.of(2026, 3, 2), progress.days().getLast().day());
        assertEquals(LocalDate.of(2026, 3, 2), progress.forecast().getFirst().day());
    }

    @Test
    void reviewsAreCountedOnTheirStudyDay() {
        var id = library.with(Samples.cards(4, false)).id();
        var reviewing = library.reviewing();
        library.now = TestLibrary.START.minus(Duration.ofHours(6)); // 03:00 in China: still yesterday
        reviewing.grade(id, "figure:0", Rating.EASY, 0);
        library.now = TestLibrary.START;
        reviewing.grade(id, "figure:1", Rating.EASY, 0);
        reviewing.grade(id, "figure:2", Rating.AGAIN, 0);
        reviewing.grade(id, "figure:3", Rating.GOOD, 0);
        library.history.undo();
        var progress = library.measuring().progress(Scope.EVERYTHING);
        assertEquals(new Progress.Day(LocalDate.of(2026, 3, 1), 1, 1), progress.days().get(28));
        assertEquals(new Progress.Day(LocalDate.of(2026, 3, 2), 2, 1), progress.days().get(29));
        assertEquals(3, progress.seen());
        assertEquals(1, progress.dueToday()); // the one forgotten comes again in a minute
        assertEquals(2, progress.forecast().stream().skip(1).mapToInt(Progress.Day::reviews).sum());
    }

    @Test
    void aReportIsMeasuredAreaByArea() {
        var report = library.importing().importBuiltIn().report();
        var reviewing = library.reviewing();
        for (var card : reviewing.cards(Scope.area(report.id(), 3))) {
            reviewing.grade(report.id(), card.card().key(), Rating.EASY, 0);
        }
        var areas = library.measuring().progress(Scope.report(report.id())).areas();
        assertEquals(8, areas.size());
        assertEquals("聚焦打造内陆地区对外开放新高地", areas.get(2).name());
        assertEquals(1, areas.get(2).mastery());
        assertEquals(areas.get(2).cards(), areas.get(2).seen());
        assertTrue(areas.stream().allMatch(area -> area.cards() >= 5), areas::toString);
        assertEquals(0, areas.get(3).mastery());
    }

    @Test
    void insightCountsWhatTheLogHolds() {
        library.with(Samples.cards(6, false));
        var reviewing = library.reviewing();
        for (int day = 0; day < 40; day++) {
            for (int turn = 0; turn < 4; turn++) {
                var rating = (day + turn) % 5 == 0 ? Rating.AGAIN : Rating.GOOD;
                reviewing.next(Scope.EVERYTHING)
                        .ifPresent(up -> reviewing.grade(up.reportId(), up.card().key(), rating, 1500));
                if (turn == 2 && day % 7 == 0) {
                    library.history.undo();
                }
            }
            library.pass(Duration.ofHours(24));
        }
        library.now = library.now.minus(Duration.ofHours(24));
        var measuring = library.measuring();
        var insight = measuring.insight(Scope.EVERYTHING);
        var live = library.log.everything().stream().filter(review -> !review.undone()).toList();
        var today = library.rules.days().of(library.now);
        var days = insight.activity().days(today.minusDays(364), today);
        assertEquals(live.size(), days.stream().mapToInt(day -> day.work().reviews()).sum());
        assertEquals(
                live.stream().filter(review -> review.rating() != Rating.AGAIN).count(),
                days.stream().mapToInt(day -> day.work().right()).sum());
        assertEquals(live.stream().mapToLong(review -> review.millis()).sum(), days.stream().mapToLong(day -> day.work().millis()).sum());
        var kept = insight.activity().retention(today, 365);
        assertEquals(true, kept.young().reviews() > 0);
        assertEquals(6, insight.recall().stream().mapToInt(Integer::intValue).sum());
        assertEquals(List.of("工作会议召开"), insight.reports().stream().map(report -> report.title()).toList());
        assertEquals(insight.activity(), measuring.insight(Scope.report(Samples.report().id())).activity());
        int inAreas = 0;
        for (int area = 1; area <= 8; area++) {
            var part = measuring.insight(Scope.area(Samples.report().id(), area)).activity();
            inAreas += part.days(today.minusDays(364), today).stream().mapToInt(day -> day.work().reviews()).sum();
        }
        assertEquals(live.size(), inAreas);
    }
}
