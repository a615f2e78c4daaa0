package yandu.quiz;

import java.util.List;
import java.util.stream.Stream;

/// Whether a question says the answer of another one on the same paper.
final class Hints {

    private Hints() {}

    /// In either direction.
    static boolean between(Question one, Question other) {
        return says(one, other) || says(other, one);
    }

    private static boolean says(Question hint, Question question) {
        var shown = shown(hint);
        return answers(question).anyMatch(answer -> shown.stream().anyMatch(piece -> piece.contains(answer)));
    }

    /// What anyone can read in a question as being so: the stem, and the items of an order or a match. An
    /// option of a choice may be wrong and says nothing.
    private static List<String> shown(Question question) {
        var stem = question.prompt().args().stream();
        return switch (question.shape()) {
            case AnswerShape.Order(var items, _) -> Stream.concat(stem, items.stream()).toList();
            case AnswerShape.Match(var left, var right, _) ->
                    Stream.concat(stem, Stream.concat(left.stream(), right.stream())).toList();
            case AnswerShape.Choice _, AnswerShape.Blank _ -> stem.toList();
        };
    }

    /// What is to be found, where a text alone can give it away. An order or a match is not told by its
    /// items.
    private static Stream<String> answers(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Blank(var expected) -> expected.stream();
            case AnswerShape.Choice(var options, var correct) -> correct.stream().map(options::get);
            case AnswerShape.Order _, AnswerShape.Match _ -> Stream.empty();
        };
    }
}
