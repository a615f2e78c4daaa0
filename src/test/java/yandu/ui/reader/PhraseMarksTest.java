package yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.document.Span;

class PhraseMarksTest {
    private static final PhraseMarks MARKS = new PhraseMarks(List.of(
            phrase(PhraseKind.TERM, new Span(30, 38), new Span(0, 8)),
            phrase(PhraseKind.QUOTED, new Span(4, 6), new Span(20, 22)),
            phrase(PhraseKind.PARALLEL, new Span(2, 20))));

    @ParameterizedTest
    @CsvSource({
        "0, 40,  TERM QUOTED PARALLEL, 0-8:phrase-term 2-20:phrase-parallel 4-6:phrase-quoted 20-22:phrase-quoted 30-38:phrase-term",
        "0, 40,  TERM,                 0-8:phrase-term 30-38:phrase-term",
        "8, 20,  TERM QUOTED PARALLEL, 2-20:phrase-parallel",
        "19, 21, TERM QUOTED PARALLEL, 2-20:phrase-parallel 20-22:phrase-quoted",
        "22, 30, TERM QUOTED PARALLEL, ''",
        "37, 90, TERM QUOTED PARALLEL, 30-38:phrase-term",
        "0, 40,  WORK,                 ''",
    })
    void findsWhatTouchesALine(int start, int end, String kinds, String marks) {
        var found = MARKS.on(new Span(start, end), kinds(kinds)).stream()
                .map(mark -> mark.span().start() + "-" + mark.span().end() + ":" + mark.style())
                .collect(Collectors.joining(" "));
        assertEquals(marks, found);
    }

    private static Set<PhraseKind> kinds(String names) {
        var kinds = EnumSet.noneOf(PhraseKind.class);
        for (var name : names.split(" ")) {
            kinds.add(PhraseKind.valueOf(name));
        }
        return kinds;
    }

    private static Phrase phrase(PhraseKind kind, Span... spans) {
        var places = new ArrayList<>(List.of(spans));
        places.sort(null);
        return new Phrase("-", kind, 1, places, List.of());
    }
}
