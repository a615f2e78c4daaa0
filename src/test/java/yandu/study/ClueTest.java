package yandu.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a blank leaves too little to go by, or too much.
class ClueTest {

    @ParameterizedTest
    @CsvSource({
        "＿＿＿＿，＿＿＿＿，基本上概括了当前的文化形式, true",
        "或是＿＿＿＿等形式，＿＿＿＿。, true",
        "大力弘扬＿＿＿＿，坚持＿＿＿＿。, false",
        "增强“＿＿＿＿”、坚定“＿＿＿＿”，推动发展。, false",
        "我们要坚持：“＿＿＿＿”、“＿＿＿＿”。, true",
    })
    void aClauseThatIsAllBlankIsNotAsked(String front, boolean bare) {
        assertEquals(bare, Clue.hasBareClause(front));
    }

    @ParameterizedTest
    @CsvSource({
        "＿＿＿＿，喊一喊、凑一凑，基本上概括了当前的形式, true",
        "＿＿＿＿，是党中央作出的重大部署, false",
        "……＿＿＿＿，推动各项工作开创新局面, true",
        "＿＿＿＿是根本动力, false",
    })
    void aBeginningThatIsAllBlankIsNotAsked(String front, boolean bare) {
        assertEquals(bare, Clue.beginsBare(front));
    }

    @ParameterizedTest
    @CsvSource({
        "能否让群众“天天有文化”、“＿＿＿＿”、“月月有文化”, 周周有文化, true",
        "坚决拥护“两个确立”、坚决做到“＿＿＿＿”, 两个维护, false",
        "以学铸魂、＿＿＿＿、以学正风, 以学增智, false",
        "改革＿＿＿＿, 办学体制, false",
    })
    void wordsThatAreNearlyTheAnswerGiveItAway(String front, String answer, boolean away) {
        assertEquals(away, Clue.givesAway(front, answer));
    }
}
