package yandu.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import yandu.study.TypedRows;

/// More than a hundred typed answers: width, white space, marks, script, digits, near misses, lists in any order.
class TypedAnswersTableTest {

    @Test
    void everyAnswerGetsItsVerdict() {
        var rows = TypedRows.all();
        assertTrue(rows.size() >= 100);
        for (var row : rows) {
            var shape = new AnswerShape.Blank(List.of(row.expected()));
            var grade = shape.grade(new Response.Typed(List.of(row.typed())));
            assertEquals(row.verdict(), grade.typed().getFirst().verdict().name().toLowerCase(Locale.ROOT), row::toString);
            assertEquals(row.verdict().equals("right"), grade.right(), row::toString);
        }
    }
}
