package yandu.analysis;

import java.util.Set;
import yandu.document.Span;

/// Whether English words are torn from what they belong to: a name that goes on (Secondary Education| Act), initials before
/// a surname (John F. |Kennedy), a word that counts (every |single bill).
final class EnglishTorn {
    private static final Set<String> COUNTING = Set.of("every", "each", "a", "one");

    private final String text;

    EnglishTorn(String text) {
        this.text = text;
    }

    /// @param span not empty
    boolean is(Span span) {
        return Character.isUpperCase(text.charAt(span.start())) && hasInitialBefore(span.start())
                || goesOnAsName(span)
                || text.startsWith("single ", span.start()) && isCounted(span.start());
    }

    private boolean hasInitialBefore(int start) {
        return start > 3
                && text.charAt(start - 1) == ' '
                && text.charAt(start - 2) == '.'
                && Character.isUpperCase(text.charAt(start - 3))
                && text.charAt(start - 4) == ' ';
    }

    /// Whether the last word and the next have capitals and nothing but a space between them.
    private boolean goesOnAsName(Span span) {
        int next = span.end() + 1;
        boolean capital = next + 1 < text.length()
                && text.charAt(span.end()) == ' '
                && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1));
        return capital && Character.isUpperCase(text.charAt(startOfLast(span)));
    }

    private int startOfLast(Span span) {
        return Math.max(span.start(), text.lastIndexOf(' ', span.end() - 1) + 1);
    }

    private boolean isCounted(int start) {
        int space = start - 1;
        return space > 0 && COUNTING.contains(text.substring(text.lastIndexOf(' ', space - 1) + 1, space));
    }
}
