package yandu.ui.control;

import yandu.i18n.Words;
import yandu.service.Refused;

/// One sentence for a failure.
public final class Failures {

    private Failures() {}

    public static String say(Words words, Throwable failure) {
        return failure instanceof Refused refused
                ? words.say(refused.key(), refused.arguments().toArray())
                : words.say("failure.unexpected", failure.getClass().getSimpleName());
    }

    /// The failure and its causes as text for those who want to report it: names and messages, no traces.
    public static String details(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "\n").append(cause);
        }
        return text.toString();
    }
}
