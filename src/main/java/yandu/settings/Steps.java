package yandu.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Learning steps as people write them: `1m 10m`, `30s 1h`. A number alone means minutes; commas may part them too.
public final class Steps {
    private static final int MOST = 10;
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern STEP = Pattern.compile("(\\d{1,5})([smhd]?)");

    private Steps() {}

    /// The steps of a text, none of an empty one; empty if it is no list of at most ten waits of a second to a day.
    public static Optional<List<Duration>> read(String text) {
        var steps =
                Stream.of(text.strip().split("[\\s,，、]+"))
                        .filter(word -> !word.isEmpty())
                        .map(Steps::step)
                        .toList();
        boolean good = steps.size() <= MOST && steps.stream().allMatch(Optional::isPresent);
        return good ? Optional.of(steps.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    private static Optional<Duration> step(String word) {
        var match = STEP.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(match.group(1));
        var wait =
                switch (match.group(2)) {
                    case "s" -> Duration.ofSeconds(count);
                    case "h" -> Duration.ofHours(count);
                    case "d" -> Duration.ofDays(count);
                    default -> Duration.ofMinutes(count);
                };
        return Optional.of(wait).filter(step -> step.isPositive() && step.compareTo(LONGEST) <= 0);
    }

    /// The text [#read] reads back, each step in the largest unit that fits.
    public static String write(List<Duration> steps) {
        return steps.stream().map(Steps::write).collect(Collectors.joining(" "));
    }

    private static String write(Duration step) {
        long seconds = step.toSeconds();
        if (seconds % 60 > 0) {
            return seconds + "s";
        }
        return seconds % 3600 > 0 ? seconds / 60 + "m" : seconds / 3600 + "h";
    }
}
