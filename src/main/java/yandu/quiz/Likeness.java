package yandu.quiz;

import java.util.HashSet;
import java.util.Set;

/// How alike two pieces of text are, by pairs of neighbouring characters.
final class Likeness {
    private static final double SAME_MEANING = 0.6;

    private Likeness() {}

    /// Whether two characters in a row of one stand in the other: then the one hints at the other.
    static boolean shareWord(String one, String other) {
        return pairs(one).stream().anyMatch(pairs(other)::contains);
    }

    /// Whether they can stand as options of one question: neither is contained in the other, nor do they say
    /// almost the same.
    static boolean apart(String one, String other) {
        if (one.contains(other) || other.contains(one)) {
            return false;
        }
        var pairs = pairs(one);
        var others = pairs(other);
        long shared = pairs.stream().filter(others::contains).count();
        return shared < SAME_MEANING * Math.max(1, Math.min(pairs.size(), others.size()));
    }

    /// How easily one is taken for the other, higher for more alike: shared characters and the same end speak
    /// for it, a difference in length against.
    static int of(String one, String other) {
        int shared = shared(one, other);
        boolean sameEnd = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
        return 2 * Math.min(shared, 3) + (sameEnd ? 3 : 0) - 2 * Math.abs(one.length() - other.length());
    }

    /// How many characters they have in common.
    static int shared(String one, String other) {
        return (int) one.chars().distinct().filter(c -> other.indexOf(c) >= 0).count();
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
