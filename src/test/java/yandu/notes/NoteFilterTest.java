package yandu.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Anchor;
import yandu.document.Span;
import yandu.notes.Note.Kind;

class NoteFilterTest {
    private static final Anchor ANCHOR = Anchor.of("办好17项民生实事。", new Span(2, 9));
    private static final Note NOTE =
            new Note(1, "r", Kind.PASSAGE, ANCHOR, "背下来：Key figure", 2, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"'', true", "民, true", "１７项, true", "FIGURE, true", "背下 实事, true", "背下 虚事, false", "办好, false"})
    void wordsAreFoundInPassageAndText(String words, boolean found) {
        assertEquals(found, NoteFilter.ALL.withWords(words).accepts(NOTE));
    }

    @Test
    void coloursAndKindsNarrow() {
        assertEquals(true, NoteFilter.ALL.withColours(Set.of(1, 2)).accepts(NOTE));
        assertEquals(false, NoteFilter.ALL.withColours(Set.of(1)).accepts(NOTE));
        assertEquals(true, NoteFilter.ALL.withAbout(Optional.of(Kind.PASSAGE)).accepts(NOTE));
        assertEquals(false, NoteFilter.ALL.withAbout(Optional.of(Kind.REPORT)).accepts(NOTE));
    }
}
