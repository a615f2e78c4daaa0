package yandu.service;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import yandu.schedule.FsrsOptions;
import yandu.schedule.FsrsScheduler;
import yandu.schedule.Scheduler;
import yandu.schedule.StudyDay;
import yandu.settings.Settings;

/// Time and the learner's settings, as they are at the moment of asking: a changed setting acts at once.
public record StudyRules(InstantSource clock, ZoneId zone, Supplier<Settings> settings) {

    /// Now, in whole milliseconds as the library keeps them.
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    public StudyDay days() {
        return new StudyDay(zone, settings.get().dayStartHour());
    }

    public Scheduler scheduler() {
        var options = FsrsOptions.DEFAULT.withDesiredRetention(settings.get().desiredRetention());
        return new FsrsScheduler(options, days());
    }

    public int newPerDay() {
        return settings.get().newPerDay();
    }

    public int reviewsPerDay() {
        return settings.get().reviewsPerDay();
    }
}
