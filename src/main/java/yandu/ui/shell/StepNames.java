package yandu.ui.shell;

import yandu.i18n.Words;
import yandu.service.History;
import yandu.service.Refused;
import yandu.service.Step;
import yandu.ui.control.Failures;

/// What steps are called and what is said of them.
record StepNames(Words words) {

    /// The name alone: grade.
    String name(Step step) {
        return words.say(step.key(), step.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Object about) {
        return about instanceof SettingChange change ? change.said(words) : about;
    }

    /// What a way would do: Undo grade.
    String offer(Notice.Way way, Step step) {
        return words.say(key(way, "offer"), name(step));
    }

    /// That there is nothing to go.
    String nothing(Notice.Way way) {
        return words.say(key(way, "nothing"));
    }

    /// What a way has come to.
    String said(Notice.Way way, History.Outcome outcome) {
        return switch (outcome) {
            case History.Outcome.Done(var step) -> words.say(key(way, "done"), name(step));
            case History.Outcome.Dropped(var step, Refused why) ->
                    words.say(key(way, "dropped"), name(step), Failures.say(words, why));
            case History.Outcome.Nothing _ -> nothing(way);
        };
    }

    private static String key(Notice.Way way, String end) {
        return switch (way) {
            case UNDO -> "undo." + end;
            case REDO -> "redo." + end;
        };
    }
}
