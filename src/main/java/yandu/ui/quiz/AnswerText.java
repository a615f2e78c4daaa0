package yandu.ui.quiz;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

/// Answers as one line of text.
final class AnswerText {
    private static final String NEXT = "；";

    private AnswerText() {}

    /// What would have been right; of pairs only those that were wrong.
    static String expected(AnswerShape shape, Response response) {
        return switch (shape) {
            case AnswerShape.Choice choice -> options(choice, choice.correct());
            case AnswerShape.Blank blank -> String.join(NEXT, blank.expected());
            case AnswerShape.Order order -> sequence(order, order.correct());
            case AnswerShape.Match match ->
                    pairs(match, match.correct(), ((Response.Paired) response).right());
        };
    }

    /// What was answered, of pairs only those that were wrong; empty where nothing was.
    static String given(AnswerShape shape, Response response) {
        return switch (response) {
            case Response.Picked picked -> options((AnswerShape.Choice) shape, picked.options());
            case Response.Typed typed -> filled(typed.texts().stream()).collect(joining(NEXT));
            case Response.Arranged arranged -> sequence((AnswerShape.Order) shape, arranged.order());
            case Response.Paired paired -> wrongPairs((AnswerShape.Match) shape, paired);
        };
    }

    private static Stream<String> filled(Stream<String> texts) {
        return texts.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String options(AnswerShape.Choice choice, Set<Integer> picked) {
        return picked.stream().sorted().map(choice.options()::get).collect(joining(NEXT));
    }

    private static String sequence(AnswerShape.Order order, List<Integer> places) {
        return IntStream.range(0, places.size())
                .mapToObj(place -> place + 1 + " " + order.shuffled().get(places.get(place)))
                .collect(joining("  "));
    }

    private static String wrongPairs(AnswerShape.Match match, Response.Paired paired) {
        return pairs(match, paired.right(), match.correct());
    }

    /// The pairs of `partners` where `others` has another partner.
    private static String pairs(
            AnswerShape.Match match, List<Integer> partners, List<Integer> others) {
        return IntStream.range(0, partners.size())
                .filter(row -> partners.get(row) >= 0)
                .filter(row -> !partners.get(row).equals(others.get(row)))
                .mapToObj(row -> match.left().get(row) + " → " + match.right().get(partners.get(row)))
                .collect(joining(NEXT));
    }
}
