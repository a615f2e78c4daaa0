package yandu.recite;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import yandu.document.Span;

/// What is hidden of a passage.
///
/// @param range the passage
/// @param blanks in order of place, apart from each other
/// @param bundles the cards that ask for several of them
public record Mask(MaskLevel level, Span range, List<Blank> blanks, List<Bundle> bundles) {

    /// Hides nothing.
    public static final Mask NONE = new Mask(MaskLevel.PLAIN, new Span(0, 0), List.of(), List.of());

    public Mask {
        blanks = List.copyOf(blanks);
        bundles = List.copyOf(bundles);
    }

    Mask with(List<Bundle> others) {
        return new Mask(level, range, blanks, others);
    }

    /// Whether a grade for a blank moves any card, alone or with others.
    public boolean feeds(int blank) {
        return !blanks.get(blank).cards().isEmpty()
                || bundles.stream().anyMatch(bundle -> bundle.blanks().contains(blank));
    }

    /// The cards that grades move: those of each blank, and those that ask for several once each of these has a grade:
    /// they get the lowest.
    ///
    /// @param grades by blank
    /// @param before the grade that a blank has already
    public <G extends Comparable<? super G>> Map<String, G> fed(
            Map<Integer, G> grades, IntFunction<Optional<G>> before) {
        var fed = new LinkedHashMap<String, G>();
        grades.forEach((blank, grade) -> blanks.get(blank).cards().forEach(card -> fed.put(card, grade)));
        for (var bundle : bundles) {
            var given =
                    bundle.blanks().stream()
                            .map(blank -> Optional.ofNullable(grades.get(blank)).or(() -> before.apply(blank)))
                            .flatMap(Optional::stream)
                            .toList();
            boolean isNew = bundle.blanks().stream().anyMatch(grades::containsKey);
            if (isNew && given.size() == bundle.blanks().size()) {
                fed.put(bundle.card(), given.stream().min(Comparator.naturalOrder()).orElseThrow());
            }
        }
        return fed;
    }

    /// Index of the blank that a stretch lies in, or -1.
    int holding(Span span) {
        int blank = at(span.start());
        return blank >= 0 && blanks.get(blank).span().contains(span) ? blank : -1;
    }

    /// Index of the first blank that is not over at an offset; the number of blanks where all are.
    public int from(int offset) {
        int low = 0;
        int high = blanks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blanks.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Index of the blank that holds an offset, or -1.
    public int at(int offset) {
        int found = from(offset);
        return found < blanks.size() && blanks.get(found).span().contains(offset) ? found : -1;
    }
}
