package yandu.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yandu.analysis.Measure;

/// Measures that the report says again in nearly the same words, in whatever item: they belong to two. One pass over
/// them: those are twins whose characters are the same but for particles and marks, in whatever order.
final class Twins {
    private static final String PARTICLES = "的等了和与及并而要";

    private final Map<String, Integer> times = new HashMap<>();

    Twins(List<StudyList> lists) {
        lists.stream()
                .flatMap(list -> list.list().items().stream())
                .flatMap(item -> item.measures().stream())
                .forEach(measure -> times.merge(key(measure), 1, Integer::sum));
    }

    boolean has(Measure measure) {
        return times.getOrDefault(key(measure), 0) > 1;
    }

    private static String key(Measure measure) {
        return measure.text()
                .chars()
                .filter(c -> Character.isLetterOrDigit(c) && PARTICLES.indexOf(c) < 0)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
