package yandu.quiz;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.text.Resource;
import yandu.study.CardKind;

/// The formulations of public life that the program knows by itself: the last resort for wrong answers to
/// questions on phrases.
public final class LexiconStock implements Stock {
    private static final int AROUND = 2;

    private final Map<Integer, List<String>> byLength;

    public LexiconStock() {
        byLength =
                Stream.of("terms.txt", "formulas.txt", "numbered.txt")
                        .flatMap(file -> Resource.words(file).stream())
                        .distinct()
                        .collect(groupingBy(String::length));
    }

    @Override
    public List<String> of(CardKind kind, int length) {
        return kind == CardKind.PHRASE_CLOZE
                ? IntStream.rangeClosed(length - AROUND, length + AROUND)
                        .mapToObj(near -> byLength.getOrDefault(near, List.of()))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }
}
