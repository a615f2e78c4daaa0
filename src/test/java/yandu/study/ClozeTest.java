package yandu.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class ClozeTest {
    private static final String LONG =
            "会议强调，要加强经济运行监测调度，推动实施扩大内需战略，落实好促进民间投资政策，发挥好消费基础性作用，努力实现经济质的有效提升和量的合理增长，"
                    + "把各项工作做得更加扎实（包括监测、调度，以及评估），为全年目标打下坚实基础。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "要增强“四个意识”、坚定“四个自信”。 | 四个意识 | 要增强“＿＿＿＿”、坚定“四个自信”。 | 1",
        "高质量发展是首要任务，要推动高质量发展。 | 高质量发展 | ＿＿＿＿是首要任务，要推动＿＿＿＿。 | 2",
        "今年要办好12件民生实事，不是112件小事。 | 12件 | 今年要办好＿＿＿＿民生实事，不是112件小事。 | 1",
    })
    void shortSentencesAreShownWhole(String sentence, String answer, String front, int blanks) {
        var cloze = of(sentence, answer);
        assertEquals(front, cloze.front());
        assertEquals(blanks, cloze.blanks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "会议强调 | ＿＿＿＿，要加强经济运行监测调度，推动实施扩大内需战略，落实好促进民间投资政策……",
        "民间投资政策 | ……推动实施扩大内需战略，落实好促进＿＿＿＿，发挥好消费基础性作用……",
        "评估 | ……把各项工作做得更加扎实（包括监测、调度，以及＿＿＿＿），为全年目标打下坚实基础",
    })
    void longSentencesAreCutAtClausesOutsideBrackets(String answer, String front) {
        assertEquals(front, of(LONG, answer).front());
    }

    @ParameterizedTest
    @CsvSource({"要抓落实。, 抓落实", "抓落实。, 抓落实"})
    void tooLittleAroundABlankIsARiddle(String sentence, String answer) {
        assertTrue(Cloze.of(sentence, new Span(0, sentence.length()), find(sentence, answer)).isEmpty());
    }

    @Test
    void aClauseWithoutEndIsNotShown() {
        var endless = "加强".repeat(200) + "四敢" + "推进".repeat(200);
        assertTrue(Cloze.of(endless, new Span(0, endless.length()), find(endless, "四敢")).isEmpty());
    }

    private static Cloze of(String sentence, String answer) {
        return Cloze.of(sentence, new Span(0, sentence.length()), find(sentence, answer)).orElseThrow();
    }

    private static Span find(String text, String answer) {
        int at = text.indexOf(answer);
        return new Span(at, at + answer.length());
    }
}
