package yandu.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDayTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 4, 2023-05-25T19:59:59.999Z, 2023-05-25",
        "Asia/Shanghai, 4, 2023-05-25T20:00:00Z, 2023-05-26",
        "Asia/Shanghai, 0, 2023-05-25T15:59:59Z, 2023-05-25",
        "Asia/Shanghai, 0, 2023-05-25T16:00:00Z, 2023-05-26",
        "UTC, 4, 1969-12-31T03:00:00Z, 1969-12-30",
        "Europe/Berlin, 4, 2023-03-26T01:59:59Z, 2023-03-25",
        "Europe/Berlin, 4, 2023-03-26T02:00:00Z, 2023-03-26",
        "Europe/Berlin, 4, 2023-10-29T02:59:59Z, 2023-10-28",
        "Europe/Berlin, 4, 2023-10-29T03:00:00Z, 2023-10-29",
    })
    void dayOfAnInstant(ZoneId zone, int hour, Instant instant, LocalDate day) {
        assertEquals(day, new StudyDay(zone, hour).of(instant));
    }

    /// Around clock changes, also odd ones (a minute past midnight, half an hour, a day left out), days
    /// follow each other without hole or overlap, and a move by whole days arrives on the right day.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2, 2023-03-24T00:00:00Z",
        "Europe/Berlin, 3, 2023-10-27T00:00:00Z",
        "America/St_Johns, 0, 2006-04-01T00:00:00Z",
        "America/St_Johns, 0, 2006-10-28T00:00:00Z",
        "Australia/Lord_Howe, 2, 2023-04-01T00:00:00Z",
        "Australia/Lord_Howe, 2, 2023-09-30T00:00:00Z",
        "America/Sao_Paulo, 0, 2018-11-03T00:00:00Z",
        "America/Sao_Paulo, 1, 2018-11-03T00:00:00Z",
        "America/Sao_Paulo, 0, 2018-02-16T00:00:00Z",
        "Pacific/Apia, 4, 2011-12-28T00:00:00Z",
    })
    void everyInstantBelongsToOneDay(ZoneId zone, int hour, Instant from) {
        var day = new StudyDay(zone, hour);
        for (var at = from; at.isBefore(from.plus(Duration.ofDays(4))); at = at.plusSeconds(300)) {
            var date = day.of(at);
            assertFalse(at.isBefore(day.start(date)), at::toString);
            assertTrue(at.isBefore(day.start(date.plusDays(1))), at::toString);
            for (int days = 0; days < 3; days++) {
                var moved = day.plus(at, days);
                assertFalse(moved.isBefore(at), at::toString);
                if (day.start(date.plusDays(days)).isBefore(day.start(date.plusDays(days + 1)))) {
                    assertEquals(days, day.between(at, moved), at::toString);
                }
            }
        }
    }

    @Test
    void reviewsAreDueFromTheMorningStepsByTheMinute() {
        var day = StudyDay.in(ZoneOffset.UTC);
        var due = Instant.parse("2023-05-25T20:00:00Z");
        var review = new Memory(
                Memory.Phase.REVIEW, 3, 5, 0, Optional.of(due), Optional.of(due), 2, 0);
        var step = new Memory(
                Memory.Phase.LEARNING, 3, 5, 0, Optional.of(due), Optional.of(due), 2, 0);
        assertFalse(day.isDue(review, Instant.parse("2023-05-25T03:59:00Z")));
        assertTrue(day.isDue(review, Instant.parse("2023-05-25T04:00:00Z")));
        assertFalse(day.isDue(step, due.minusSeconds(1)));
        assertTrue(day.isDue(step, due));
        assertFalse(day.isDue(Memory.NEW, due));
    }

    @Test
    void impossibleHourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StudyDay(ZoneOffset.UTC, 24));
    }
}
