package yandu.ui.control;

import java.time.Duration;
import java.time.Instant;
import yandu.i18n.Words;

/// Says how long something is away, the way a person would: 10 minutes, 8 days, 2.5 months.
public final class Intervals {
    private static final Duration HOUR = Duration.ofHours(1);
    /// A card that is due next morning is a day away, though fewer than 24 hours pass.
    private static final Duration NEARLY_A_DAY = Duration.ofHours(16);

    private static final double MONTH = 365.25 / 12;

    private final Words words;

    public Intervals(Words words) {
        this.words = words;
    }

    /// The time from `now` to `then`; "now" where it is past.
    public String between(Instant now, Instant then) {
        var away = Duration.between(now, then);
        return away.isNegative() || away.isZero() ? words.say("interval.now") : say(away);
    }

    /// A length of time, never less than a minute.
    public String say(Duration length) {
        if (length.compareTo(HOUR) < 0) {
            return words.say("interval.minutes", Math.max(1, Math.round(length.toSeconds() / 60.0)));
        }
        if (length.compareTo(NEARLY_A_DAY) < 0) {
            return words.say("interval.hours", Math.round(length.toMinutes() / 60.0));
        }
        long days = Math.max(1, Math.round(length.toHours() / 24.0));
        if (days < 30) {
            return words.say("interval.days", days);
        }
        return days < 360
                ? words.say("interval.months", tenths(days / MONTH))
                : words.say("interval.years", tenths(days / 365.25));
    }

    private static double tenths(double value) {
        return value < 10 ? Math.round(value * 10) / 10.0 : Math.round(value);
    }
}
