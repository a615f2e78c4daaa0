package yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yandu.document.Document;
import yandu.document.Span;
import yandu.ui.reader.Highlights.Layer;

class HighlightsTest {

    private final Page page = Page.of(Document.ofPlainText("题\n甲乙丙丁戊。\n己庚。", "题"), true);
    private final Highlights highlights = new Highlights(page);

    private String look(int line) {
        return highlights.of(line).stream()
                .map(span -> String.join("+", span.getStyle()) + "*" + span.getLength())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aLineWithoutMarksIsPlain() {
        assertEquals("*8", look(1));
    }

    @Test
    void layersLieOverEachOther() {
        highlights.set(Layer.PHRASES, List.of(new Mark(new Span(3, 6), "phrase")));
        highlights.set(Layer.NOTES, List.of(new Mark(new Span(4, 7), "note")));
        assertEquals("*3 phrase*1 note+phrase*2 note*1 *1", look(1));
    }

    @Test
    void marksThatTouchDoNotMix() {
        highlights.set(Layer.FOUND, List.of(new Mark(new Span(2, 3), "a"), new Mark(new Span(3, 4), "b")));
        assertEquals("*2 a*1 b*1 *4", look(1));
    }

    @Test
    void aMarkOverSeveralLinesIsOnEach() {
        var changed = highlights.set(Layer.FLASH, List.of(new Mark(new Span(2, 11), "flash")));
        assertEquals("*2 flash*6", look(1));
        assertEquals("*2 flash*2 *1", look(2));
        assertEquals(BitSet.valueOf(new long[] {0b110}), changed);
    }

    @Test
    void whatIsTakenAwayChangesItsLinesToo() {
        highlights.set(Layer.FOUND, List.of(new Mark(new Span(2, 3), "found")));
        assertEquals(BitSet.valueOf(new long[] {0b010}), highlights.set(Layer.FOUND, List.of()));
        assertEquals("*8", look(1));
    }
}
