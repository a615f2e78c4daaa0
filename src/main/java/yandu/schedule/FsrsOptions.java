package yandu.schedule;

import java.time.Duration;
import java.util.List;

/// What a learner can set about scheduling.
///
/// @param desiredRetention recall at which a card comes back, .70..0.99
/// @param longestInterval in days, 1..36500
/// @param learningSteps waits of a new card before its first interval of days; may be empty
/// @param relearningSteps waits of a forgotten card; may be empty
/// @param fuzz whether intervals from 3 days on are spread a little, so that cards learned together part
public record FsrsOptions(
        Parameters parameters,
        double desiredRetention,
        int longestInterval,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        boolean fuzz) {

    /// Anki's steps (1 and 10 minutes, 10 after a lapse), retention .9, a longest interval of 100 years,
    /// fuzz.
    public static final FsrsOptions DEFAULT =
            new FsrsOptions(
                    Parameters.DEFAULT,
                    0.9,
                    36500,
                    List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                    List.of(Duration.ofMinutes(10)),
                    true);

    /// @throws IllegalArgumentException if a number is out of range
    public FsrsOptions {
        if (!(desiredRetention >= 0.7 && desiredRetention <= 0.99)) {
            throw new IllegalArgumentException("desired retention is .70 to .99, not " + desiredRetention);
        }
        if (longestInterval < 1 || longestInterval > 36500) {
            throw new IllegalArgumentException("longest interval is 1 to 36500 days, not " + longestInterval);
        }
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
    }

    public FsrsOptions withParameters(Parameters other) {
        return new FsrsOptions(
                other, desiredRetention, longestInterval, learningSteps, relearningSteps, fuzz);
    }

    public FsrsOptions withDesiredRetention(double other) {
        return new FsrsOptions(parameters, other, longestInterval, learningSteps, relearningSteps, fuzz);
    }

    public FsrsOptions withFuzz(boolean other) {
        return new FsrsOptions(
                parameters, desiredRetention, longestInterval, learningSteps, relearningSteps, other);
    }
}
