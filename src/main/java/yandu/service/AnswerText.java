package yandu.service;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

/// Answers as text, for lists of mistakes: the same in every language.
final class AnswerText {
    private static final String NONE = "—";

    private AnswerText() {}

    /// What is right.
    static String expected(AnswerShape shape) {
        return switch (shape) {
            case AnswerShape.Choice choice -> picked(choice, choice.correct());
            case AnswerShape.Blank(var expected) -> String.join("、", expected);
            case AnswerShape.Order order -> arranged(order, order.correct());
            case AnswerShape.Match match -> paired(match, match.correct());
        };
    }

    /// What was answered.
    ///
    /// @throws IllegalArgumentException if the response has another form than the shape
    static String given(AnswerShape shape, Response response) {
        return switch (shape) {
            case AnswerShape.Choice choice when response instanceof Response.Picked(var options) ->
                    picked(choice, options);
            case AnswerShape.Blank _ when response instanceof Response.Typed(var texts, _) ->
                    texts.stream().map(text -> text.isBlank() ? NONE : text).collect(joining("、"));
            case AnswerShape.Order order when response instanceof Response.Arranged(var places) ->
                    arranged(order, places);
            case AnswerShape.Match match when response instanceof Response.Paired(var right) ->
                    paired(match, right);
            default -> throw new IllegalArgumentException(response + " does not answer " + shape);
        };
    }

    private static String picked(AnswerShape.Choice choice, Collection<Integer> options) {
        return options.isEmpty()
                ? NONE
                : options.stream().sorted().map(choice.options()::get).collect(joining("、"));
    }

    private static String arranged(AnswerShape.Order order, List<Integer> places) {
        return places.stream().map(order.shuffled()::get).collect(joining(" → "));
    }

    private static String paired(AnswerShape.Match match, List<Integer> right) {
        return IntStream.range(0, right.size())
                .mapToObj(i -> match.left().get(i) + " → " + side(match, right.get(i)))
                .collect(joining("；"));
    }

    private static String side(AnswerShape.Match match, int index) {
        return index < 0 ? NONE : match.right().get(index);
    }
}
