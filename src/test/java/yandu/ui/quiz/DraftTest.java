package yandu.ui.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yandu.quiz.AnswerShape;
import yandu.quiz.Response;

class DraftTest {
    private static final List<String> ABCD = List.of("A", "B", "C", "D");

    @Test
    void oneOptionReplacesTheOther() {
        var draft = new ChoiceDraft(new AnswerShape.Choice(ABCD, Set.of(2)));
        assertFalse(draft.complete().get());
        draft.pick(0);
        draft.pick(3);
        draft.pick(9);
        assertEquals(new Response.Picked(Set.of(3)), draft.response());
        assertTrue(draft.complete().get());
    }

    @Test
    void severalOptionsAreSwitchedOnAndOff() {
        var draft = new ChoiceDraft(new AnswerShape.Choice(ABCD, Set.of(1, 2)));
        List.of(0, 1, 0, 2).forEach(draft::pick);
        assertEquals(new Response.Picked(Set.of(1, 2)), draft.response());
    }

    @Test
    void aBlankThatHoldsOnlySpacesIsNotFilled() {
        var draft = new BlankDraft(new AnswerShape.Blank(List.of("四敢", "两山")));
        draft.texts().get(1).set("  ");
        assertFalse(draft.complete().get());
        draft.texts().get(0).set("四敢");
        assertTrue(draft.complete().get());
        assertEquals(new Response.Typed(List.of("四敢", "  ")), draft.response());
    }

    @Test
    void anItemMovesAndTheOthersCloseUp() {
        var draft = new OrderDraft(new AnswerShape.Order(ABCD, List.of(3, 2, 1, 0)));
        draft.move(0, 3);
        assertEquals(List.of(1, 2, 3, 0), draft.order());
        draft.move(2, 1);
        draft.move(0, -1);
        draft.move(4, 0);
        assertEquals(new Response.Arranged(List.of(1, 3, 2, 0)), draft.response());
    }

    @Test
    void aPartnerUsedOnceLeavesItsFormerRow() {
        var draft =
                new MatchDraft(
                        new AnswerShape.Match(List.of("a", "b", "c"), List.of("1", "2", "3"), List.of(2, 0, 1)));
        draft.choose(2);
        assertEquals(1, draft.row().get());
        draft.choose(2);
        assertEquals(List.of(MatchDraft.OPEN, 2, MatchDraft.OPEN), draft.chosen());
        assertEquals(2, draft.row().get());
        draft.choose(0);
        assertFalse(draft.complete().get());
        draft.choose(1);
        assertTrue(draft.complete().get());
        assertEquals(new Response.Paired(List.of(1, 2, 0)), draft.response());
    }

    @Test
    void aClassUsedTwiceStaysWithBoth() {
        var draft =
                new MatchDraft(
                        new AnswerShape.Match(List.of("a", "b", "c"), List.of("1", "2"), List.of(0, 0, 1)));
        draft.choose(0);
        draft.choose(0);
        draft.choose(1);
        assertEquals(new Response.Paired(List.of(0, 0, 1)), draft.response());
        draft.clear(1);
        assertEquals(1, draft.row().get());
        assertFalse(draft.complete().get());
    }
}
