package yandu.schedule;

/// How well something was remembered: the four buttons, 1..4.
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /// 1..4, as logs and formulas have it.
    public int grade() {
        return ordinal() + 1;
    }

    /// @throws IllegalArgumentException if `grade` is not 1..4
    public static Rating of(int grade) {
        if (grade < 1 || grade > 4) {
            throw new IllegalArgumentException("a rating is 1 to 4, not " + grade);
        }
        return values()[grade - 1];
    }
}
