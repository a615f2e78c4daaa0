package yandu.ui.mistakes;

import java.util.Comparator;
import java.util.Locale;
import yandu.i18n.Words;

/// What mistakes are put together by.
public enum Grouping {
    AREA,
    THEME,
    CAUSE;

    /// The end of the key of its name.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a group is called and where it stands among the others.
    record Label(int order, String reportTitle, String text) implements Comparable<Label> {
        private static final Comparator<Label> ORDER =
                Comparator.comparing(Label::reportTitle).thenComparingInt(Label::order).thenComparing(Label::text);

        @Override
        public int compareTo(Label other) {
            return ORDER.compare(this, other);
        }
    }

    /// The group that a mistake belongs to.
    Label of(Missed missed, Words words) {
        var question = missed.mistake().question();
        var title = missed.report().title();
        return switch (this) {
            case AREA ->
                    question.area().isPresent()
                            ? new Label(
                                    question.area().getAsInt(),
                                    title,
                                    words.say("mistakes.group.area", title, question.area().getAsInt()))
                            : new Label(Integer.MAX_VALUE, title, title);
            case THEME -> new Label(question.theme().ordinal(), "", words.say("quiz.theme." + question.theme().id()));
            case CAUSE ->
                    missed.mistake()
                            .cause()
                            .map(cause -> new Label(cause.ordinal(), "", words.say(MistakeCard.key(cause))))
                            .orElseGet(() -> new Label(Integer.MAX_VALUE, "", words.say("mistakes.cause.none")));
        };
    }
}
