package yandu.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The learner's calendar: a study day begins at a local hour, 04:00 unless set otherwise, so that a late
/// evening still counts as the day it began on. Days are as long as the zone makes them (23 to 25 hours
/// around a clock change), and every instant belongs to exactly one: `start(d) <= instant < start(d + 1)`.
///
/// @param startHour local hour at which a study day begins, 0..23
public record StudyDay(ZoneId zone, int startHour) {
    public static final int DEFAULT_HOUR = 4;
    private static final long SECONDS_A_DAY = 86_400;

    /// @throws IllegalArgumentException if the hour is not 0..23
    public StudyDay {
        if (startHour < 0 || startHour > 23) {
            throw new IllegalArgumentException("a day begins at hour 0 to 23, not " + startHour);
        }
    }

    /// The calendar of a zone with days that begin at 04:00.
    public static StudyDay in(ZoneId zone) {
        return new StudyDay(zone, DEFAULT_HOUR);
    }

    /// The study day that an instant belongs to.
    public LocalDate of(Instant instant) {
        return LocalDate.ofEpochDay(number(instant));
    }

    /// The first instant of a study day.
    public Instant start(LocalDate day) {
        return day.atTime(LocalTime.of(startHour, 0)).atZone(zone).toInstant();
    }

    /// The first instant of the study day after the one of `now`: review cards due before it are due today.
    public Instant tomorrow(Instant now) {
        return start(of(now).plusDays(1));
    }

    /// Study days from one instant to another; negative when `to` is on an earlier day.
    public long between(Instant from, Instant to) {
        return number(to) - number(from);
    }

    /// The same local time `days` later, kept within that study day when the clock is changed on it.
    public Instant plus(Instant instant, long days) {
        var target = of(instant).plusDays(days);
        var same = instant.atZone(zone).plusDays(days).toInstant();
        if (same.isBefore(start(target))) {
            return start(target);
        }
        var next = start(target.plusDays(1));
        return same.isBefore(next) ? same : next.minusMillis(1);
    }

    /// Whether a card is to be asked at `now`. Learning steps are due by the minute, reviews from the
    /// beginning of the study day that `due` falls on, so that a card learned last evening is there in the
    /// morning. New cards are never due.
    public boolean isDue(Memory memory, Instant now) {
        var limit = memory.phase() == Memory.Phase.REVIEW ? tomorrow(now) : now.plusMillis(1);
        return memory.due().filter(due -> due.isBefore(limit)).isPresent();
    }

    /// Days since 1970-01-01. Clock changes move the local estimate by a day at most, next to the boundary.
    long number(Instant instant) {
        long local =
                instant.getEpochSecond()
                        + zone.getRules().getOffset(instant).getTotalSeconds()
                        - startHour * 3600L;
        long day = Math.floorDiv(local, SECONDS_A_DAY);
        if (instant.isBefore(start(LocalDate.ofEpochDay(day)))) {
            return day - 1;
        }
        return instant.isBefore(start(LocalDate.ofEpochDay(day + 1))) ? day : day + 1;
    }
}
