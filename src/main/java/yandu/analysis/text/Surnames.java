package yandu.analysis.text;

import java.util.HashSet;
import java.util.Set;

/// Chinese surnames of one and two characters.
public final class Surnames {
    private static final Set<String> ALL = Set.copyOf(new HashSet<>(Resource.words("surnames.txt")));

    private Surnames() {}

    /// How long the surname is that `text` has at `at`: 0, 1 or 2.
    public static int lengthAt(String text, int at) {
        if (at + 2 <= text.length() && ALL.contains(text.substring(at, at + 2))) {
            return 2;
        }
        return at < text.length() && ALL.contains(text.substring(at, at + 1)) ? 1 : 0;
    }
}
