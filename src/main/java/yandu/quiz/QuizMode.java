package yandu.quiz;

import java.time.Duration;
import java.util.Optional;

/// How a quiz goes.
public enum QuizMode {
    /// Five questions a day, for everybody the same on one day.
    DAILY(5),
    /// Questions on an area, a theme, or what is known worst.
    FOCUS(10),
    /// Against the clock, until the first error.
    CHALLENGE(50),
    /// As in an examination: sections, one clock for all, no word on the answers until the end.
    MOCK(30),
    /// Questions that were answered wrong, once more.
    RETRY(10);

    private static final Duration CHALLENGE_TIME = Duration.ofSeconds(45);
    private static final Duration MOCK_TIME = Duration.ofMinutes(1);

    private final int usual;

    QuizMode(int usual) {
        this.usual = usual;
    }

    /// How many questions it has, where nothing else is said.
    public int usual() {
        return usual;
    }

    /// Whether each answer is graded as it is given.
    public boolean isTold() {
        return this != MOCK;
    }

    /// Whether an error is the end.
    public boolean endsAtError() {
        return this == CHALLENGE;
    }

    /// The time for one question, where each has its own.
    public Optional<Duration> timeEach() {
        return this == CHALLENGE ? Optional.of(CHALLENGE_TIME) : Optional.empty();
    }

    /// The time for all questions together.
    public Optional<Duration> timeForAll(int questions) {
        return this == MOCK ? Optional.of(MOCK_TIME.multipliedBy(questions)) : Optional.empty();
    }
}
