package yandu.service;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import yandu.schedule.FsrsOptions;
import yandu.schedule.FsrsScheduler;
import yandu.schedule.ParameterText;
import yandu.schedule.Scheduler;
import yandu.schedule.StudyDay;
import yandu.settings.QuizRules;
import yandu.settings.Scheduling;
import yandu.settings.Settings;

/// Time and the learner's settings, as they are at the moment of asking: a changed setting acts at once.
public record StudyRules(InstantSource clock, ZoneId zone, Supplier<Settings> settings) {

    /// Now, in whole milliseconds as the library keeps them.
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    public StudyDay days() {
        return new StudyDay(zone, settings.get().scheduling().dayStartHour());
    }

    public Scheduler scheduler() {
        return new FsrsScheduler(options(), days());
    }

    /// What is set about scheduling; parameters that cannot be used count as the published ones.
    public FsrsOptions options() {
        return options(settings.get().scheduling());
    }

    /// The same of any settings.
    public static FsrsOptions options(Scheduling scheduling) {
        return new FsrsOptions(
                ParameterText.read(scheduling.parameters()).parameters(),
                scheduling.desiredRetention(),
                scheduling.longestInterval(),
                scheduling.learningSteps(),
                scheduling.relearningSteps(),
                true);
    }

    /// All that the memory of a card hangs on besides its reviews; equal when memory is.
    String basis() {
        var options = options();
        return "%s, day from %d, steps %s and %s, %s"
                .formatted(
                        zone,
                        days().startHour(),
                        options.learningSteps(),
                        options.relearningSteps(),
                        options.parameters());
    }

    public QuizRules quiz() {
        return settings.get().quiz();
    }

    public int newPerDay() {
        return settings.get().newPerDay();
    }

    /// Whether the other cards of a sentence wait until tomorrow once one of them was graded.
    public boolean burySiblings() {
        return settings.get().review().burySiblings();
    }

    public int reviewsPerDay() {
        return settings.get().reviewsPerDay();
    }
}
