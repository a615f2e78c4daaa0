package yandu.ui.control;

import java.util.List;
import java.util.Locale;

/// The screens of the window, in the order of the rail; Ctrl+1 is the first.
public enum Screen {
    LIBRARY,
    READER,
    REVIEW,
    QUIZ,
    MISTAKES,
    CARDS,
    NOTES,
    PROGRESS,
    SETTINGS,
    /// Going through the phrases of the report that is being read: a side room of the reader.
    TRIAGE,
    /// A look at reports before they are kept: a side room of the library.
    INTAKE,
    /// Looking through everything, from wherever one is.
    SEARCH;

    /// The screens that have a place in the rail, in its order.
    public static final List<Screen> RAIL = List.of(values()).subList(0, TRIAGE.ordinal());

    /// The screen of the rail that this one belongs to.
    public Screen home() {
        return switch (this) {
            case TRIAGE -> READER;
            case INTAKE -> LIBRARY;
            default -> this;
        };
    }

    /// The end of the keys of its words and the name of its style class.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
