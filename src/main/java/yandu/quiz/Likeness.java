package yandu.quiz;

/// How alike two pieces of text are, by characters and by pairs of neighbouring ones. Plain loops: it is asked for
/// every two options that might stand side by side.
final class Likeness {
    private static final double SAME_MEANING = 0.6;
    private static final double REWORDED = 0.75;

    /// Of fewer characters chance has three of four in common: 四个意识, 四个自信.
    private static final int FEW = 5;

    private Likeness() {}

    /// Whether two characters in a row of one stand in the other: then the one hints at the other.
    static boolean shareWord(String one, String other) {
        for (int i = 0; i + 1 < one.length(); i++) {
            if (isPair(one, i) && pairAt(other, one.charAt(i), one.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether they can stand as options of one question: neither is contained in the other, nor do they say
    /// almost the same.
    static boolean apart(String one, String other) {
        if (one.contains(other) || other.contains(one)) {
            return false;
        }
        int shared = 0;
        for (int i = 0; i + 1 < one.length(); i++) {
            boolean first = isPair(one, i) && pairAt(one, one.charAt(i), one.charAt(i + 1)) == i;
            shared += first && pairAt(other, one.charAt(i), one.charAt(i + 1)) >= 0 ? 1 : 0;
        }
        return shared < SAME_MEANING * Math.max(1, Math.min(pairs(one), pairs(other))) && !isReworded(one, other);
    }

    /// Whether they say the same with a character or two exchanged or moved: “左”的错误, “左”倾错误.
    private static boolean isReworded(String one, String other) {
        int shorter = Math.min(shared(one, one), shared(other, other));
        boolean digits = one.chars().anyMatch(Character::isDigit);
        return !digits && shorter >= FEW && shared(one, other) >= REWORDED * shorter;
    }

    /// Whether they end in the same two characters, as what names things of one sort does: …体系, …体系.
    static boolean endAlike(String one, String other) {
        return one.length() > 2 && other.length() > 2 && one.endsWith(other.substring(other.length() - 2));
    }

    /// How easily one is taken for the other, higher for more alike: shared characters and the same end speak
    /// for it, a difference in length against.
    static int of(String one, String other) {
        int shared = shared(one, other);
        boolean sameEnd = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
        return 2 * Math.min(shared, 3) + (sameEnd ? 3 : 0) - 2 * Math.abs(one.length() - other.length());
    }

    /// How many characters they have in common, each counted once.
    static int shared(String one, String other) {
        int shared = 0;
        for (int i = 0; i < one.length(); i++) {
            char c = one.charAt(i);
            shared += one.indexOf(c) == i && other.indexOf(c) >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// How many different pairs of neighbouring letters a text has.
    private static int pairs(String text) {
        int pairs = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs += isPair(text, i) && pairAt(text, text.charAt(i), text.charAt(i + 1)) == i ? 1 : 0;
        }
        return pairs;
    }

    private static boolean isPair(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int pairAt(String text, char first, char second) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == first && text.charAt(i + 1) == second) {
                return i;
            }
        }
        return -1;
    }
}
