package yandu.ui.control;

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
    SETTINGS;

    /// The end of the keys of its words and the name of its style class.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
