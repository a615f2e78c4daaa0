package yandu.settings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How cards come back, as a user sets it. A number outside its bounds is moved to the nearest bound.
///
/// @param desiredRetention recall at which a card comes back, .70..0.99
/// @param longestInterval in days, 1..36500
/// @param learningSteps waits of a new card before its first interval of days; may be empty
/// @param relearningSteps waits of a forgotten card; may be empty
/// @param parameters of the memory model as they were typed or fitted; empty means the published ones. What cannot be
///     used stays here as it is, so that nothing typed is lost
/// @param dayStartHour local hour at which a new day of study begins, 0..23
/// @param exam the day on which everything should be known
public record Scheduling(
        double desiredRetention,
        int longestInterval,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        String parameters,
        int dayStartHour,
        Optional<LocalDate> exam) {

    /// Anki's steps, nine cards of ten remembered, days that end at four in the morning.
    public static final Scheduling DEFAULT =
            new Scheduling(
                    0.9,
                    36500,
                    List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                    List.of(Duration.ofMinutes(10)),
                    "",
                    4,
                    Optional.empty());

    public Scheduling {
        desiredRetention = Math.clamp(desiredRetention, 0.70, 0.99);
        longestInterval = Math.clamp(longestInterval, 1, 36500);
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        parameters = parameters.strip();
        dayStartHour = Math.clamp(dayStartHour, 0, 23);
    }

    // A `with` for each component: the same with another value of it.

    public Scheduling withDesiredRetention(double desiredRetention) {
        return new Scheduling(
                desiredRetention, longestInterval, learningSteps, relearningSteps, parameters, dayStartHour, exam);
    }

    public Scheduling withLongestInterval(int longestInterval) {
        return new Scheduling(
                desiredRetention, longestInterval, learningSteps, relearningSteps, parameters, dayStartHour, exam);
    }

    public Scheduling withLearningSteps(List<Duration> learningSteps) {
        return new Scheduling(
                desiredRetention, longestInterval, learningSteps, relearningSteps, parameters, dayStartHour, exam);
    }

    public Scheduling withRelearningSteps(List<Duration> relearningSteps) {
        return new Scheduling(
                desiredRetention, longestInterval, learningSteps, relearningSteps, parameters, dayStartHour, exam);
    }

    public Scheduling withParameters(String parameters) {
        return new Scheduling(
                desiredRetention, longestInterval, learningSteps, relearningSteps, parameters, dayStartHour, exam);
    }

    public Scheduling withDayStartHour(int dayStartHour) {
        return new Scheduling(
                desiredRetention, longestInterval, learningSteps, relearningSteps, parameters, dayStartHour, exam);
    }

    public Scheduling withExam(Optional<LocalDate> exam) {
        return new Scheduling(
                desiredRetention, longestInterval, learningSteps, relearningSteps, parameters, dayStartHour, exam);
    }
}
