package yandu.study;

/// Why something was answered wrong, as the learner sees it.
public enum Cause {
    /// The question was misread.
    MISREAD,
    /// It was taken for something like it.
    CONFUSED,
    FORGOT,
    /// Known, but typed wrong.
    TYPO
}
