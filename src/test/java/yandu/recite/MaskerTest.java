package yandu.recite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.CardMakers;
import yandu.study.Material;
import yandu.study.Prompt;
import yandu.study.Texts;

/// What is hidden at which level.
class MaskerTest {

    private static final Material REPORT = Texts.material(Texts.builtIn());
    private static final List<Card> CARDS = CardMakers.make(REPORT);
    private static final Masker MASKER = new Masker(REPORT, CARDS);

    private static Span whole(Material material) {
        return new Span(0, material.text().length());
    }

    /// The text with a box for each hidden character.
    private static String masked(String text, MaskLevel level) {
        var material = Texts.material(text);
        var mask = new Masker(material, List.of()).mask(whole(material), level);
        return Recital.of(mask).read(text, whole(material)).replace('＿', '□');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HALF  | 我们要干，实干。                 | 我们□□，实□。
                    FIRST | 我们要干，实干。                 | 我□□□，实□。
                    ALL   | 我们要干，实干。                 | □□□□，□□。
                    FIRST | 好，                             | 好，
                    ALL   | 好，                             | □，
                    HALF  | 深刻领悟“两个确立”的意义。       | 深刻领悟“两个□□□□□□。
                    FIRST | “两个确立”来之不易。             | “两□□□□□□□□。
                    ALL   | 《条例》施行（试点）。           | 《□□□□□（□□）。
                    FIRST | 到2025年达到17.5%，全面完成。    | 到□□□□□□□□□□□□，全□□□。
                    HALF  | 2025年完成。                     | 2025年□□。
                    HALF  | 共1,281个，够了。                | 共1,281□，够□。
                    ALL   | 坚持——久久为功。                 | □□——□□□□。
                    HALF  | We must keep the word. Go on.    | We must keep □□□□□□□□. Go □□.
                    FIRST | We must keep the word.           | We □□□□□□□□□□□□□□□□□□.
                    ALL   | It's 3.5 percent, isn't it?      | □□□□□□□□□□□□□□□□, □□□□□□□□?
                    ALL   | 𠮷祥，                           | □□□，
                    HALF  | 𠮷祥，                           | 𠮷□，
                    PLAIN | 我们要干，实干。                 | 我们要干，实干。
                    """)
    void aLevelHidesThis(MaskLevel level, String text, String seen) {
        assertEquals(seen, masked(text, level));
    }

    @ParameterizedTest
    @EnumSource(MaskLevel.class)
    void labelsOfListsStayInSight(MaskLevel level) {
        var mask = MASKER.mask(whole(REPORT), level);
        for (var label : List.of("一要聚焦", "五要聚焦", "八要聚焦")) {
            int at = REPORT.text().indexOf(label);
            assertEquals(-1, mask.at(at), label);
            assertEquals(-1, mask.at(at + 1), label);
        }
    }

    @Test
    void firstCharactersComeAfterTheLabel() {
        int at = REPORT.text().indexOf("五要聚焦强化科技创新");
        var seen = Recital.of(MASKER.mask(whole(REPORT), MaskLevel.FIRST));
        assertEquals("五要聚＿＿＿＿＿", seen.read(REPORT.text(), new Span(at, at + 8)));
    }

    @ParameterizedTest
    @EnumSource(MaskLevel.class)
    void blanksLieInOrderApartAndBeginAndEndWithWords(MaskLevel level) {
        int end = 0;
        for (var blank : MASKER.mask(whole(REPORT), level).blanks()) {
            var words = blank.span().of(REPORT.text());
            assertTrue(blank.span().start() >= end, words);
            assertTrue(Character.isLetterOrDigit(words.codePointAt(0)), words);
            assertTrue(words.matches("(?s).*[\\p{L}\\p{N}%]"), words);
            end = blank.span().end();
        }
    }

    @Test
    void eachLevelHidesMoreThanTheOneBefore() {
        var hidden =
                List.of(MaskLevel.PLAIN, MaskLevel.HALF, MaskLevel.FIRST, MaskLevel.ALL).stream()
                        .map(level -> MASKER.mask(whole(REPORT), level).blanks())
                        .map(blanks -> blanks.stream().mapToInt(blank -> blank.span().length()).sum())
                        .toList();
        assertEquals(hidden.stream().sorted().distinct().toList(), hidden);
    }

    @Test
    void keywordsAreHeadsPhrasesAndFigures() {
        var words =
                MASKER.mask(whole(REPORT), MaskLevel.KEYWORDS).blanks().stream()
                        .map(blank -> blank.span().of(REPORT.text()))
                        .collect(Collectors.toSet());
        for (var word : List.of("聚焦经济社会发展目标", "两个确立", "四个自信", "17项民生政策提标扩面")) {
            assertTrue(words.contains(word), word);
        }
        assertTrue(words.stream().noneMatch(word -> word.contains("蓝佛安")), words::toString);
    }

    @Test
    void aBlankFeedsTheCardsThatAskForItsWords() {
        var byKey = CARDS.stream().collect(Collectors.toMap(Card::key, card -> card));
        int fed = 0;
        for (var blank : MASKER.mask(whole(REPORT), MaskLevel.KEYWORDS).blanks()) {
            for (var key : blank.cards()) {
                var answer = (Answer.Literal) byKey.get(key).answer();
                assertTrue(blank.span().contains(answer.span()), key);
                fed++;
            }
        }
        assertTrue(fed >= 60, "cards fed: " + fed);
    }

    @Test
    void noCardIsFedTwice() {
        for (var level : MaskLevel.values()) {
            var keys =
                    MASKER.mask(whole(REPORT), level).blanks().stream().flatMap(b -> b.cards().stream()).toList();
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    /// An own card has its place, and its words, in the first sentence.
    private static Card own(CardKind kind, String... words) {
        return new Card("own", kind, Prompt.own("?"), new Answer.Own(List.of(words)), new Span(0, 10), OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, 久久为功, true",
        "OWN_CLOZE, 坚持|久久为功, true",
        "OWN, 再接再厉, false",
        "OWN, 不在文中, false",
        "OWN_CLOZE, 久久为功|坚持, false",
        "CONTRAST, 久久为功, false",
    })
    void anOwnCardIsFedWhereItsWordsStandInItsSentence(CardKind kind, String words, boolean isFed) {
        var text = "要坚持，要久久为功。要再接再厉。";
        var material = Texts.material(text);
        var mask = new Masker(material, List.of(own(kind, words.split("\\|")))).mask(whole(material), MaskLevel.ALL);
        Map<Integer, Integer> all = IntStream.range(0, mask.blanks().size()).boxed().collect(Collectors.toMap(i -> i, i -> 3));
        assertEquals(isFed ? Set.of("own") : Set.of(), mask.fed(all, i -> Optional.empty()).keySet());
    }

    @Test
    void severalBlanksFeedOneCardOnceTheLastOfThemIsGraded() {
        var mask = MASKER.mask(whole(REPORT), MaskLevel.KEYWORDS);
        var areas = card(CardKind.SEQUENCE, "聚焦经济社会发展目标");
        var blanks = mask.bundles().stream().filter(bundle -> bundle.card().equals(areas.key())).findFirst().orElseThrow().blanks();
        assertEquals(8, blanks.size());
        var first = blanks.getFirst();
        assertFalse(mask.fed(Map.of(first, 3), blank -> Optional.empty()).containsKey(areas.key()));
        assertEquals(1, mask.fed(Map.of(first, 3), blank -> Optional.of(blank == blanks.get(4) ? 1 : 4)).get(areas.key()));
        assertFalse(mask.fed(Map.<Integer, Integer>of(), blank -> Optional.of(3)).containsKey(areas.key()));
    }

    @Test
    void sentencesOfSeveralPhrasesAreFed() {
        var mask = MASKER.mask(whole(REPORT), MaskLevel.KEYWORDS);
        var fed = mask.bundles().stream().map(Bundle::card).collect(Collectors.toSet());
        var sentences = CARDS.stream().filter(card -> card.kind() == CardKind.SENTENCE_CLOZE).map(Card::key).toList();
        assertTrue(sentences.size() > 2 && fed.containsAll(sentences), sentences::toString);
    }

    private static Card card(CardKind kind, String answer) {
        return CARDS.stream()
                .filter(card -> card.kind() == kind && card.answer().text().startsWith(answer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyThePassageIsHidden() {
        var text = REPORT.text();
        var passage = new Span(text.indexOf("五要聚焦"), text.indexOf("六要聚焦"));
        for (var blank : MASKER.mask(passage, MaskLevel.ALL).blanks()) {
            assertTrue(passage.contains(blank.span()), blank::toString);
        }
    }

    @Test
    void lengthIsToldInCharactersOrWords() {
        var text = "两个确立。Go on with it.";
        var material = Texts.material(text);
        var blanks = new Masker(material, List.of()).mask(whole(material), MaskLevel.ALL).blanks();
        assertEquals(
                List.of(new Size(4, false), new Size(4, true)), blanks.stream().map(Blank::size).toList());
        assertEquals(new Size(3, false), Size.of("到2025年"));
    }
}
