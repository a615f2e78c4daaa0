package yandu.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yandu.analysis.Measure;

/// Measures that the report says again in nearly the same words, in whatever item: they belong to two.
final class Twins {
    /// From this likeness on two measures are one to a reader.
    private static final double ALIKE = 0.8;

    private final Set<String> twins = new HashSet<>();

    Twins(List<StudyList> lists) {
        var texts =
                lists.stream()
                        .flatMap(list -> list.list().items().stream())
                        .flatMap(item -> item.measures().stream())
                        .map(Measure::text)
                        .toList();
        var alike = new Lookalikes(texts, ALIKE);
        texts.stream().filter(text -> alike.of(text).cardinality() > 1).forEach(twins::add);
    }

    boolean has(Measure measure) {
        return twins.contains(measure.text());
    }
}
