package yandu.study;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.i18n.Language;

class CardMakersTest {
    private static final Material REPORT = Texts.material(Texts.builtIn());
    private static final List<Card> CARDS = CardMakers.make(REPORT);

    /// The two largest only on demand: `-Dyandu.texts=all`.
    static List<Path> sharedTexts() {
        boolean all = "all".equals(System.getProperty("yandu.texts"));
        return Texts.shared().stream().filter(file -> all || file.toFile().length() < 200_000).toList();
    }

    /// The golden file is read by people: `kind | front | answer`. What is made now stands in
    /// `target/cards.txt`: when that is better, it becomes the golden file. Blanked phrases are left out: which there are
    /// is what the golden list of phrases says.
    @Test
    void cardsOfTheBuiltInReport() throws IOException {
        var cards =
                CARDS.stream()
                        .filter(card -> card.kind() != CardKind.PHRASE_CLOZE && card.kind() != CardKind.SENTENCE_CLOZE)
                        .map(CardMakersTest::line)
                        .collect(joining("\n", "", "\n"));
        Files.writeString(Path.of("target", "cards.txt"), cards);
        try (var in = CardMakersTest.class.getResourceAsStream("cards.txt")) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), cards);
        }
    }

    private static String line(Card card) {
        var answer = card.answer().text().replace("\n", " / ");
        return card.kind().id() + " | " + CardRules.said(card, Language.ZH) + " | " + answer;
    }

    @ParameterizedTest
    @CsvSource({
        "SEQUENCE, 4", "AREA_HEAD, 8", "AREA_NUMBER, 8", "FIGURE, 3", "DATE, 2", "SLOGAN_CLOZE, 8", "SLOGAN_COMPLETION, 8",
    })
    void countsOfTheBuiltInReport(CardKind kind, int count) {
        assertEquals(count, CARDS.stream().filter(card -> card.kind() == kind).count());
    }

    @ParameterizedTest
    @CsvSource({
        "两个基本实现", "两个确立", "两个维护", "五大基地", "一泓清水入黄河", "两山七河一流域", "链长制", "一带一路", "三无", "三可",
        "百亿工程", "“特”“优”", "四敢", "五种理念", "四个意识", "四个自信", "17项", "12件", "2025年", "5月25日", "调查研究之风", "久久为功",
    })
    void isAskedFor(String answer) {
        assertTrue(CARDS.stream().anyMatch(card -> card.answer().text().contains(answer)), answer);
    }

    /// But the one that could stand in any report.
    @Test
    void everyAreaAndEveryMeasureHasItsCard() {
        var asked = CARDS.stream().flatMap(card -> card.prompt().args().stream()).collect(toSet());
        for (var area : REPORT.analysis().outline().areas().orElseThrow().items()) {
            assertTrue(asked.contains(area.heading()), area.heading());
            for (var measure : area.measures()) {
                boolean common = measure.text().equals("以高水平开放推动高质量发展");
                assertEquals(!common, asked.contains(measure.text()), measure.text());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "要勇开解放思想之先，持续强化“_”导向，牢固树立“五种理念”，, 四敢",
        "进一步增强捍卫“_”、做到“两个维护”的政治自觉, 两个确立",
        "打造更加便捷的交易流通渠道，深化_, 要素市场化配置改革",
        "主动融入“_”大商圈，持续创优“_”“_”营商环境, 一带一路/三无/三可",
    })
    void blanksPhrases(String front, String answers) {
        var said = front.replace("_", Prompt.BLANK);
        assertTrue(
                CARDS.stream()
                        .filter(card -> card.prompt().args().getFirst().contains(said))
                        .anyMatch(card -> String.join("/", card.answer().parts()).equals(answers)),
                front);
    }

    /// Every item of a list that is said as a whole has a card of its own, but the first of one without numbers.
    @Test
    void theItemsOfAListAreGradedAlone() {
        var lists = CARDS.stream().filter(card -> card.kind() == CardKind.SEQUENCE).toList();
        for (var list : lists) {
            var items = Recital.of(list, CARDS);
            assertEquals(list.answer().parts(), items.stream().map(Recital.Item::text).toList());
            assertTrue(items.stream().skip(1).allMatch(item -> item.cardKey().isPresent()), () -> "" + items);
        }
    }

    @Test
    void cardsOfTheBuiltInReportKeepTheRules() {
        assertEquals(List.of(), CardRules.breaches(REPORT, CARDS));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sharedTexts")
    void cardsOfAnyTextKeepTheRules(Path file) {
        var material = Texts.material(file);
        assertEquals(List.of(), CardRules.breaches(material, CardMakers.make(material)));
    }

    @Test
    void cardsComeByPlace() {
        var sorted = CARDS.stream().sorted((a, b) -> a.sentence().compareTo(b.sentence())).toList();
        assertEquals(sorted, CARDS);
    }

    @Test
    void keysSurviveAnEditElsewhere() {
        var edited = Texts.builtIn().replace("连日来，", "近日来，").replaceFirst("蓝佛安指出，", "蓝佛安还指出，");
        assertEquals(keys(CARDS), keys(CardMakers.make(Texts.material(edited))));
    }

    @Test
    void keysAreReadable() {
        assertTrue(keys(CARDS).containsAll(Set.of("phrase-cloze:四敢", "area-head:聚焦城乡融合发展", "expansion:四个自信")));
    }

    @ParameterizedTest
    @CsvSource({"''", "会议开了。", "“”", "一要", "12345"})
    void aTextWithNothingToLearnHasNoCards(String text) {
        assertEquals(List.of(), CardMakers.make(Texts.material(text)));
    }

    private static Set<String> keys(List<Card> cards) {
        return cards.stream().map(Card::key).collect(toSet());
    }
}
