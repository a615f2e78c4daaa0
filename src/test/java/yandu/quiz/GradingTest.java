package yandu.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradingTest {
    private static final AnswerShape ONE = new AnswerShape.Choice(List.of("甲", "乙", "丙", "丁"), Set.of(2));
    private static final AnswerShape SEVERAL = new AnswerShape.Choice(List.of("甲", "乙", "丙", "丁"), Set.of(0, 1, 3));
    private static final AnswerShape BLANK = new AnswerShape.Blank(List.of("四个意识"));
    private static final AnswerShape BLANKS = new AnswerShape.Blank(List.of("四个意识", "17项"));
    private static final AnswerShape LIST = new AnswerShape.Blank(List.of("以学铸魂、以学增智、以学正风、以学促干"));
    private static final AnswerShape LONG = new AnswerShape.Blank(List.of("黄河流域生态保护和高质量发展"));
    private static final AnswerShape ORDER = new AnswerShape.Order(List.of("丙", "甲", "丁", "乙"), List.of(1, 3, 0, 2));
    private static final AnswerShape MATCH =
            new AnswerShape.Match(List.of("a", "b", "c", "d"), List.of("甲", "乙", "丙"), List.of(2, 0, 2, 1));

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(ONE, picked(2), true, 1.0),
                arguments(ONE, picked(1), false, 0.0),
                arguments(ONE, picked(), false, 0.0),
                arguments(ONE, picked(1, 2), false, 0.0),
                arguments(SEVERAL, picked(0, 1, 3), true, 1.0),
                arguments(SEVERAL, picked(0, 1), false, 2 / 3.0),
                arguments(SEVERAL, picked(0, 1, 2), false, 1 / 3.0),
                arguments(SEVERAL, picked(0, 1, 2, 3), false, 2 / 3.0),
                arguments(SEVERAL, picked(2), false, 0.0),
                arguments(BLANK, typed("四个意识"), true, 1.0),
                arguments(BLANK, typed(" “四个意识”。 "), true, 1.0),
                arguments(BLANK, typed("四個意識"), true, 1.0),
                arguments(BLANK, typed("四个自信"), false, 0.0),
                arguments(BLANK, typed(""), false, 0.0),
                arguments(BLANKS, typed("四个意识", "17项"), true, 1.0),
                arguments(BLANKS, typed("四个意识", "12项"), false, 0.5),
                arguments(LIST, typed("以学增智、以学铸魂、以学促干、以学正风"), true, 1.0),
                arguments(LIST, typed("以学增智、以学铸魂"), false, 0.0),
                arguments(LONG, typed("黄河流域生态保护和高质量发"), false, 13 / 14.0),
                arguments(ORDER, arranged(1, 3, 0, 2), true, 1.0),
                arguments(ORDER, arranged(3, 0, 2, 1), false, 0.75),
                arguments(ORDER, arranged(1, 3, 2, 0), false, 0.75),
                arguments(ORDER, arranged(2, 0, 3, 1), false, 0.25),
                arguments(MATCH, paired(2, 0, 2, 1), true, 1.0),
                arguments(MATCH, paired(2, 0, 1, 1), false, 0.75),
                arguments(MATCH, paired(-1, -1, -1, -1), false, 0.0));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void grades(AnswerShape shape, Response response, boolean right, double credit) {
        var grade = shape.grade(response);
        assertEquals(right, grade.right());
        assertEquals(credit, grade.credit(), 1e-9);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments(ONE, typed("丙")),
                arguments(ONE, picked(4)),
                arguments(BLANK, picked(0)),
                arguments(BLANKS, typed("四个意识")),
                arguments(ORDER, arranged(1, 3, 0)),
                arguments(ORDER, arranged(1, 1, 0, 2)),
                arguments(ORDER, arranged(1, 3, 0, 9)),
                arguments(MATCH, paired(2, 0)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void refusesAnAnswerOfAnotherForm(AnswerShape shape, Response response) {
        assertThrows(IllegalArgumentException.class, () -> shape.grade(response));
    }

    @Test
    void onlyOneBlankHasADifferenceToShow() {
        assertEquals(true, BLANK.grade(typed("四个")).onlyTyped().isPresent());
        assertEquals(false, BLANKS.grade(typed("四个", "")).onlyTyped().isPresent());
    }

    private static Response picked(Integer... options) {
        return new Response.Picked(Set.of(options));
    }

    private static Response typed(String... texts) {
        return new Response.Typed(List.of(texts));
    }

    private static Response arranged(Integer... order) {
        return new Response.Arranged(List.of(order));
    }

    private static Response paired(Integer... right) {
        return new Response.Paired(List.of(right));
    }
}
