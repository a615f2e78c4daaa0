package yandu.quiz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yandu.study.CardKind;

/// Whether one piece of text can stand where another stands without being told by its form.
final class Kin {
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /// Heads of a list are what they are; numbers are compared as numbers; of slogans the marks inside; phrases are of
    /// one [Form].
    boolean are(CardKind kind, String one, String other) {
        return switch (kind) {
            case AREA_HEAD, AREA_NEXT, MEASURE_AREA -> true;
            case FIGURE, DATE -> Numbers.near(one, other);
            case SLOGAN_CLOZE, SLOGAN_COMPLETION -> form(one).marks().equals(form(other).marks());
            default -> form(one).equals(form(other));
        };
    }

    private Form form(String text) {
        return forms.computeIfAbsent(text, Form::of);
    }

    /// Whether both name things of one sort; of numbered ones, whose ends are seldom known, whether neither is known.
    boolean areOfOneSort(String one, String other) {
        return Tails.alike(one, other)
                || form(one).counted() && Tails.sort(one).isEmpty() && Tails.sort(other).isEmpty();
    }

    /// Whether what is known from elsewhere, without a place of its own, is built like the answer: the same last word and
    /// another one in common; of numbered ones, of one sort, the same length and the same end.
    boolean areBuiltAlike(String one, String other) {
        if (form(one).counted()) {
            return areOfOneSort(one, other)
                    && one.length() == other.length()
                    && one.charAt(one.length() - 1) == other.charAt(one.length() - 1);
        }
        return Likeness.endAlike(one, other)
                && Likeness.shareWord(one.substring(0, one.length() - 2), other.substring(0, other.length() - 2));
    }
}
