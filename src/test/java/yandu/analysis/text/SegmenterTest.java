package yandu.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    @ParameterizedTest
    @CsvSource({
        "加快建设现代化产业体系, 加快建设|现代化产业体系",
        "推动港口转型升级, 推动|港口|转型|升级",
        "增长6.5%左右, 增长|6.5|%|左右",
        "第12届Web大会, 第|12|届|Web|大会",
    })
    void cutsIntoWords(String text, String words) {
        var cut = Segmenter.words(text, Lexicon.BUNDLED);
        assertEquals(
                words,
                IntStream.range(0, cut.count())
                        .mapToObj(i -> text.substring(cut.start(i), cut.end(i)))
                        .collect(Collectors.joining("|")));
    }
}
