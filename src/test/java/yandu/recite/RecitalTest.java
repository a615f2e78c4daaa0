package yandu.recite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class RecitalTest {

    private static final String TEXT = "甲乙。丙丁。戊己。";
    private static final Span WHOLE = new Span(0, TEXT.length());
    private static final Recital BEGIN =
            Recital.of(new Mask(MaskLevel.ALL, WHOLE, List.of(blank(0), blank(3), blank(6)), List.of()));

    private static Blank blank(int start) {
        return new Blank(new Span(start, start + 2), new Size(2, false), List.of());
    }

    /// Steps: n next, b back, 0 1 2 a blank by its number, @n from an offset, + all open, - all covered.
    private static Recital after(String steps) {
        var recital = BEGIN;
        for (int i = 0; i < steps.length(); i++) {
            recital =
                    switch (steps.charAt(i)) {
                        case 'n' -> recital.next();
                        case 'b' -> recital.back();
                        case '@' -> recital.from(steps.charAt(++i) - '0');
                        case '+' -> recital.withAll(new Span(3, 9), true);
                        case '-' -> recital.withAll(new Span(0, 6), false);
                        default -> recital.with(steps.charAt(i) - '0');
                    };
        }
        return recital;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',     ＿＿。＿＿。＿＿。, -1
                    n,      甲乙。＿＿。＿＿。, 0
                    nn,     甲乙。丙丁。＿＿。, 1
                    nnn,    甲乙。丙丁。戊己。, 2
                    nnnn,   甲乙。丙丁。戊己。, 2
                    nnb,    甲乙。＿＿。＿＿。, 0
                    nnbb,   ＿＿。＿＿。＿＿。, -1
                    nnbbb,  ＿＿。＿＿。＿＿。, -1
                    1,      ＿＿。丙丁。＿＿。, 1
                    1n,     ＿＿。丙丁。戊己。, 2
                    1nn,    甲乙。丙丁。戊己。, 0
                    @3n,    ＿＿。丙丁。＿＿。, 1
                    @5n,    ＿＿。＿＿。戊己。, 2
                    @8n,    甲乙。＿＿。＿＿。, 0
                    +,      ＿＿。丙丁。戊己。, -1
                    nnn-,   ＿＿。＿＿。戊己。, 2
                    """)
    void stepsLeadHere(String steps, String seen, int last) {
        var recital = after(steps);
        assertEquals(seen, recital.read(TEXT, WHOLE));
        assertEquals(last, recital.last());
    }

    /// The second blank is gone from the other mask, and one on open ground is new.
    @ParameterizedTest
    @CsvSource({"'', ＿＿。丙丁。＿＿。, -1", "n, 甲乙。丙丁。＿＿。, 0", "1, ＿＿。丙丁。＿＿。, -1", "12, ＿＿。丙丁。戊己。, 2"})
    void anotherMaskOfTheTextGoesOn(String steps, String seen, int last) {
        var now = after(steps).onto(new Mask(MaskLevel.ALL, WHOLE, List.of(blank(0), new Blank(new Span(2, 3), new Size(1, false), List.of()), blank(6)), List.of()));
        assertEquals(seen, now.read(TEXT, WHOLE));
        assertEquals(last, now.last());
    }

    @Test
    void whatIsCoveredIsNotRead() {
        var one = after("n");
        assertFalse(one.hides(0));
        assertTrue(one.hides(3));
        assertFalse(one.hides(2));
        assertTrue(one.hidesAnyOf(new Span(0, 4)));
        assertFalse(one.hidesAnyOf(new Span(0, 3)));
        assertEquals("乙。＿", one.read(TEXT, new Span(1, 4)));
    }

    @Test
    void withoutAMaskEverythingIsRead() {
        assertEquals(TEXT, Recital.NONE.read(TEXT, WHOLE));
        assertFalse(Recital.NONE.isOn());
        assertEquals(Recital.NONE.next(), Recital.NONE);
    }
}
