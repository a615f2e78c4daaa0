package yandu.study;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.study.TypedAnswer.Verdict;

class TypedPassageTest {

    private static final List<String> SENTENCES = List.of("坚持实干为要。", "推动高质量发展，", "到2025年完成17项。");

    /// The verdict on each sentence: R right, C close, W wrong.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    坚持实干为要。推动高质量发展，到2025年完成17项。 | RRR
                    坚持实干为要推动高质量发展到２０２５年完成１７项 | RRR
                    推动高质量发展，到2025年完成17项。               | WRR
                    坚持实干为要。到2025年完成17项。                 | RWR
                    坚持实干为要。推动高质量发展                     | RRW
                    坚持实干为要。推动高质量发展，到2025年完成12项。 | RRW
                    坚持实干为主。推动高质量发展，到2025年完成17项。 | WRR
                    坚持实干为要。推动高质量发展，到2025年完成17项任务。 | RRW
                    ''                                               | WWW
                    """)
    void eachSentenceIsJudged(String typed, String verdicts) {
        var passage = TypedPassage.of(SENTENCES, typed);
        assertEquals(
                verdicts,
                passage.parts().stream().map(part -> part.verdict().name().substring(0, 1)).collect(joining()));
    }

    @Test
    void partsTogetherAreTheWhole() {
        var passage = TypedPassage.of(SENTENCES, "坚定实干为要推高质量大发展到2025年");
        assertEquals(expected(List.of(passage.whole())), expected(passage.parts()));
        assertEquals(typed(List.of(passage.whole())), typed(passage.parts()));
    }

    @Test
    void aLongSentenceWithOneSlipIsClose() {
        var passage = TypedPassage.of(List.of("山西高质量发展必将迈出更大步伐", "前进"), "山西高质量发展必将迈开更大步伐前进");
        assertEquals(Verdict.CLOSE, passage.parts().getFirst().verdict());
        assertEquals(Verdict.RIGHT, passage.parts().getLast().verdict());
    }

    private static String expected(List<TypedAnswer> parts) {
        return parts.stream().flatMap(part -> part.diff().stream()).map(TypedAnswer.Edit::expected).collect(joining());
    }

    private static String typed(List<TypedAnswer> parts) {
        return parts.stream().flatMap(part -> part.diff().stream()).map(TypedAnswer.Edit::typed).collect(joining());
    }
}
