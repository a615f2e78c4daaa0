package yandu.analysis;

import java.util.Set;
import yandu.analysis.text.CharSet;
import yandu.document.Span;

/// Whether English words are torn from what they belong to: a name that goes on (Secondary Education| Act) or begins before
/// (Kisan| Credit Cards), initials before a surname (John F. |Kennedy), a word that counts (every |single bill), what a
/// little word at an end leads to (terms of|, and loans); and whether they are a clause with its verb (Resilience is not
/// enough) or of two clauses with a dash between (a promise — clean water).
final class EnglishTorn {
    private static final CharSet DASHES = CharSet.of("–-");
    private static final Set<String> COUNTING = Set.of("every", "each", "a", "one");

    private final String text;
    private final EnglishWords words;

    EnglishTorn(ScannedText scanned) {
        text = scanned.text();
        words = scanned.english();
    }

    /// @param span not empty
    boolean is(Span span) {
        return Character.isUpperCase(text.charAt(span.start())) && hasInitialBefore(span.start())
                || goesOnAsName(span)
                || text.startsWith("single ", span.start()) && isCounted(span.start())
                || isTorn(words.at(span.start()), words.at(span.end() - 1));
    }

    private boolean isTorn(int first, int last) {
        return beganAsName(first)
                || words.role(first).goesOn()
                || words.role(last).waits()
                || hasVerbOrDash(first, last);
    }

    /// Whether the first word and the one before have capitals, and the latter is no title of a person.
    private boolean beganAsName(int first) {
        return words.role(first) == EnglishRole.NAME
                && words.role(first - 1) == EnglishRole.NAME
                && !EnglishRule.isTitle(words.span(first - 1, first).of(text));
    }

    private boolean hasVerbOrDash(int first, int last) {
        for (int i = first; i <= last; i++) {
            var word = words.span(i, i + 1);
            boolean verb = words.role(i) == EnglishRole.MODAL && !word.of(text).equals("not");
            if (verb || words.role(i) == EnglishRole.MARK && isDash(word.start())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a dash stands between clauses; a short one without spaces is in 2019–2020.
    private boolean isDash(int at) {
        char c = text.charAt(at);
        return c == '—' || DASHES.has(c) && at > 0 && " -".indexOf(text.charAt(at - 1)) >= 0;
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
