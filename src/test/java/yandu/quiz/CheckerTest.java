package yandu.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.document.Span;
import yandu.study.Prompt;
import yandu.study.Texts;

/// The checker is only worth something if it finds what is bad.
class CheckerTest {
    private static final String REPORT = Texts.builtIn();
    private static final Checker CHECKER = new Checker(Texts.material(REPORT), Set.of());

    static Stream<Arguments> badQuestions() {
        return Stream.of(
                arguments("stem says an option", single("持续强化“四敢”导向", "四敢", "四敢", "三无", "三可", "一带一路")),
                arguments("an option contains another", single("强化＿＿＿＿导向", "四敢", "四敢", "三无", "三可", "三无”“三可")),
                arguments("option from nowhere", single("强化＿＿＿＿导向", "四敢", "四敢", "三无", "三可", "五敢")),
                arguments("wrong option stands in the sentence", single("强化＿＿＿＿导向", "四敢", "四敢", "三无", "三可", "五种理念")),
                arguments("too few options", single("强化＿＿＿＿导向", "四敢", "四敢", "三无", "三可")),
                arguments("an option stands out by its length", single("强化＿＿＿＿导向", "四敢", "四敢", "三无", "三可", "以学铸魂、以学增智")),
                arguments("evidence is not the answer", single("强化＿＿＿＿导向", "五种理念", "四敢", "三无", "三可", "一带一路")),
                arguments("not a blank for each answer", question("typed", "强化导向", "四敢", new AnswerShape.Blank(List.of("四敢")))),
                arguments("answer not in the report", question("typed", "强化＿＿＿＿", "四敢", new AnswerShape.Blank(List.of("五敢")))),
                arguments("already in order", order(List.of(0, 1, 2, 3))),
                arguments("not the order of the report", order(List.of(1, 0, 2, 3))),
                arguments("an option of another form", single("强化＿＿＿＿导向", "四敢", "四敢", "高标准的市场", "三可", "一带一路")),
                arguments("an option that does not fit", single("强化＿＿＿＿导向", "四敢", "四敢", "五大基地", "三可", "一带一路")),
                arguments("the stem leads on", single("持续强化“＿＿＿＿”导向，牢固树立“五种理念”，", "四敢", "四敢", "三无", "三可", "一带一路")),
                arguments("a riddle", single("强化＿＿＿＿导向", "四敢", "四敢", "三无", "三可", "一带一路")),
                arguments("cut inside a word", single("牢固树立“五种＿＿＿＿", "理", "理", "三无", "三可", "一带一路")),
                arguments("a gap that is the text's own", single("牢固树立____，强化“＿＿＿＿”导向", "四敢", "四敢", "三无", "三可", "一带一路")),
                arguments("a scrap", odd("让“四敢”导向更加鲜明", "推广柔性引才", "建设清廉山西", "实施百亿工程")),
                arguments("says nothing of its own", match("确保各项任务落地落实", "聚焦城乡融合发展")),
                arguments("heads of several forms", heads("聚焦城乡融合发展", "聚焦科技创新，强化支撑引领")),
                arguments("a blank that only one word fits", bank("四敢", "公平竞争的市场环境")),
                arguments("a list without a name", named("quiz.prompt.order.in", "以下几个方面")),
                arguments("a place in a list that is not named", named("prompt.area-next", "四敢")),
                arguments("told by how it opens", odd("优化能源结构", "优化产业结构", "优化交通结构", "打造制造业基地")),
                arguments("more than one piece was exchanged", lie("要坚持强化“五敢”导向", "五敢")),
                arguments("not its item", match("培育发展数字经济", "聚焦城乡融合发展")),
                arguments("measure says its item", match("聚焦城乡融合发展", "聚焦城乡融合发展")));
    }

    @ParameterizedTest
    @MethodSource("badQuestions")
    void findsWhatIsBad(String rule, Question question) {
        var breaches = CHECKER.breaches(new Paper(0, List.of(question)));
        assertTrue(breaches.stream().anyMatch(b -> b.startsWith(rule)), breaches::toString);
    }

    @Test
    void findsTheSameEvidenceTwice() {
        var question = single("强化＿＿＿＿导向", "四敢", "四敢", "三无", "三可", "一带一路");
        assertEquals(
                List.of("same evidence twice: " + question),
                CHECKER.breaches(new Paper(0, List.of(question, question))).stream()
                        .filter(breach -> breach.startsWith("same"))
                        .toList());
    }

    private static Question single(String stem, String evidence, String... options) {
        return question("single", stem, evidence, new AnswerShape.Choice(List.of(options), Set.of(0)));
    }

    private static Question order(List<Integer> correct) {
        var heads = List.of("聚焦经济社会发展目标", "聚焦制造业振兴升级主攻方向", "聚焦打造内陆地区对外开放新高地", "聚焦建设高标准市场体系");
        return question("order", "", "聚焦经济社会发展目标", new AnswerShape.Order(heads, correct));
    }

    private static Question match(String measure, String head) {
        return question("match", "", measure, new AnswerShape.Match(List.of(measure), List.of(head), List.of(0)));
    }

    private static Question heads(String... heads) {
        var shape = new AnswerShape.Match(List.of("推广柔性引才模式", "深化市场化配置改革"), List.of(heads), List.of(0, 1));
        return question("match", "", "四敢", shape);
    }

    private static Question bank(String... words) {
        return question("bank", "强化①＿＿＿＿导向", "四敢", new AnswerShape.Match(List.of("①"), List.of(words), List.of(0)));
    }

    private static Question named(String key, String name) {
        var plain = order(List.of(0, 1, 2, 3));
        return new Question(
                "order", Theme.STRUCTURE, Prompt.of(key, name), plain.shape(), plain.sentence(), plain.evidence(), plain.note(), plain.cards(), plain.area());
    }

    private static Question odd(String... options) {
        return question("odd", "聚焦城乡融合发展", "四敢", new AnswerShape.Choice(List.of(options), Set.of(3)));
    }

    private static Question lie(String said, String wrong) {
        var plain = question("truefalse", said, "四敢", new AnswerShape.Choice(TrueFalseQuiz.OPTIONS, Set.of(1)));
        var note = Optional.of(Prompt.of("quiz.note.exchanged", "四敢", wrong));
        var prompt = Prompt.of("quiz.prompt.truefalse", said);
        return new Question(
                "truefalse", Theme.PHRASES, prompt, plain.shape(), plain.sentence(), plain.evidence(), note, plain.cards(), plain.area());
    }

    private static Question question(String type, String stem, String evidence, AnswerShape shape) {
        int at = REPORT.indexOf(evidence);
        var span = new Span(at, at + evidence.length());
        var sentence = new Span(REPORT.lastIndexOf("。", at) + 1, REPORT.indexOf("。", at));
        var prompt = Prompt.of("prompt.phrase-cloze", stem);
        var cards = Collections.nCopies(4, Optional.<String>empty());
        return new Question(
                type, type.matches("match|odd") ? Theme.MEASURES : Theme.PHRASES, prompt, shape, sentence, List.of(span), Optional.empty(), cards, OptionalInt.empty());
    }
}
