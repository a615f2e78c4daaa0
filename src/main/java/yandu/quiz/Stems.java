package yandu.quiz;

import java.util.List;
import java.util.stream.Stream;
import yandu.study.Card;
import yandu.study.CardKind;

/// What the prompt of a card may show when it becomes the stem of a question.
final class Stems {

    private Stems() {}

    /// Whether the prompt keeps the answer to itself: it neither contains it nor, where a measure is to be
    /// placed, shares a word with the head it belongs to.
    static boolean hides(Card card) {
        var answer = card.answer().text();
        boolean placing = card.kind() == CardKind.MEASURE_AREA;
        return card.prompt().args().stream()
                .noneMatch(arg -> arg.contains(answer) || placing && Likeness.shareWord(arg, answer));
    }

    /// The wrong options and the right one.
    static List<String> with(List<String> wrong, String right) {
        return Stream.concat(wrong.stream(), Stream.of(right)).toList();
    }
}
