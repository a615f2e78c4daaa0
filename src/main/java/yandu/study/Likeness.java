package yandu.study;

/// How alike two texts are: twice the length of their longest common subsequence over the sum of their lengths.
public final class Likeness {
    /// Characters fall into so many classes for a quick bound.
    private static final int CLASSES = 64;

    /// Pairs that cannot reach this need no exact figure.
    private static final double WORTH_A_LOOK = 0.5;

    private Likeness() {}

    /// 0..1; below a half only roughly.
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double sum = one.length() + other.length();
        double bound = 2 * shared(one, other) / sum;
        if (bound < WORTH_A_LOOK) {
            return bound;
        }
        return 2 * new Difference(one.chars().toArray(), other.chars().toArray()).common() / sum;
    }

    /// At least as many as characters can be in common, in whatever order.
    private static int shared(String one, String other) {
        var balance = new int[CLASSES];
        one.chars().forEach(c -> balance[c % CLASSES]++);
        int shared = 0;
        for (int i = 0; i < other.length(); i++) {
            if (balance[other.charAt(i) % CLASSES]-- > 0) {
                shared++;
            }
        }
        return shared;
    }
}
