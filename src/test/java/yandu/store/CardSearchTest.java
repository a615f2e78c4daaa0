package yandu.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.schedule.CardId;
import yandu.document.Span;
import yandu.schedule.Fsrs;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Parameters;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.StudyDay;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;
import yandu.study.Prompt;
import yandu.study.query.BadQuery;
import yandu.study.query.CardOrder;
import yandu.study.query.QueryParser;

class CardSearchTest {
    private static final String ONE = Samples.report().id();
    private static final String OTHER = "ba9876543210";
    private static final Instant NOW = Samples.NOW;
    private static final Selection ALL = new Selection(Optional.empty(), OptionalInt.empty());
    private static final Handling PLAIN = Handling.NONE;

    @TempDir private static Path folder;
    private static Database database;
    private static Cards cards;

    /// Cards `a` to `f` of the first report, `g` of the second.
    @BeforeAll
    static void fill() {
        database = new Database(folder, Samples.asIs());
        cards = new Cards(database);
        var reports = new Reports(database);
        reports.keep(Samples.report(), 0, 0, 1);
        reports.keep(Samples.report(OTHER, "山西日报\n推动高质量发展。\n"), 0, 0, 1);
        cards.replace(ONE, List.of(
                card("a", CardKind.PHRASE_CLOZE, "用好产业链＿＿＿＿等平台", "链长制", 1),
                card("b", CardKind.FIGURE, "办好＿＿＿＿民生实事", "12件", 1),
                card("c", CardKind.AREA_HEAD, "二要聚焦＿＿＿＿", "制造业振兴升级", 2),
                card("d", CardKind.AREA_NUMBER, "聚焦长期目标", "二要", 2),
                card("e", CardKind.DATE, "到＿＿＿＿全部达标 GDP 100%", "2025年", 2),
                card("f", CardKind.FIGURE, "推动＿＿＿＿政策落地", "17项", 2)), NOW.minus(Duration.ofDays(30)));
        cards.replace(OTHER, List.of(card("g", CardKind.PHRASE_CLOZE, "推动＿＿＿＿发展", "高质量", 1)), NOW);
        remember("a", Phase.REVIEW, -20, -1, 20, 8);
        remember("b", Phase.REVIEW, -20, 3, 40, 0);
        remember("c", Phase.LEARNING, 0, 0, 1, 0);
        new Handlings(database).write(new CardId(ONE, "d"), PLAIN.withSuspended(true).withFlag(2).withTags(List.of("难点", "a_b")));
        new Handlings(database).write(new CardId(ONE, "e"), PLAIN.withBuriedUntil(Optional.of(NOW.plusSeconds(60))).withMarked(true).withTags(List.of("难")));
        new Handlings(database).write(new CardId(ONE, "f"), PLAIN.withWording(Optional.of(new Handling.Wording("多少项政策？", Optional.empty()))));
        var log = new ReviewLog(database);
        log.add(review("a", Rating.AGAIN, 2), Phase.REVIEW);
        log.add(review("b", Rating.GOOD, 2), Phase.REVIEW);
        log.add(review("c", Rating.GOOD, 9), Phase.NEW);
    }

    private static Card card(String key, CardKind kind, String front, String answer, int area) {
        return new Card(key, kind, Prompt.of("prompt.figure", front), new Answer.Literal(answer, new Span(0, answer.length())),
                new Span(0, 1), OptionalInt.of(area));
    }

    private static void remember(String key, Phase phase, int lastDays, int dueDays, double stability, int lapses) {
        cards.remember(ONE, key, new Memory(phase, stability, 5, 0, Optional.of(NOW.plus(Duration.ofDays(dueDays))),
                Optional.of(NOW.plus(Duration.ofDays(lastDays))), 4, lapses));
    }

    private static Review review(String key, Rating rating, int daysAgo) {
        return new Review(0, ONE, key, NOW.minus(Duration.ofDays(daysAgo)), rating, 900, Review.Source.CARD, false);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "##; abcdefg",
                "产业链; a", "链长制等平台; a", "产业链 链长; a", "长; ad", "不在; ##", "；; ##", "100%; e", "gdp; e", "GD; e", "１２件; b",
                "7项; f", "-推动; abcdef", "产*平台; a", "平台*产; ##", "产_链; a", "聚焦____目标; ##", "聚焦__目标; d",
                "制造业 or 高质量; cg", "(制造业 or 高质量) -report:山西; c",
                "py:cyl; a", "py:zhizaoye; c", "py:zhizaoy; c", "py:zzy; c", "py:changqi; d", "py:zhangqi; ##", "py:lzz; a",
                "re:\\d+件; b", "re:\"[0-9]+(项|件)\"; bf", "re:^聚焦; d", "re:\"(a+)+$\"; ##",
                "is:new; defg", "is:learn; c", "is:review; ab", "is:due; ac", "is:later; b", "is:suspended; d", "is:buried; e",
                "is:marked; e", "is:flagged; d", "is:leech; a", "is:edited; f", "is:own; ##", "is:unsorted; efg",
                "tag:难点; d", "tag:难*; de", "tag:none; abcfg", "tag:a_b; d", "tag:a\\_b; d", "flag:2; d", "flag:0; abcefg",
                "kind:area; cd", "kind:figure; bf", "area:1; abg", "report:山西; g", "report:ba98; g", "report:工作; abcdef",
                "prop:ivl>=20; b", "prop:ivl=19; a", "prop:due=-1; a", "prop:due<0; a", "prop:due>=3; b", "lapses>3; a",
                "prop:reps=4; abc", "prop:s<30; ac", "prop:d>4.5; abc", "prop:r>0.91; bc", "prop:r<=0.91; a", "prop:r>=0; abc",
                "added:7; g", "added:31; abcdefg", "rated:3; ab", "rated:3:1; a", "rated:30; abc", "rated:1; ##",
                "is:due report:工作 area:1 lapses>3; a",
                "-(is:new or is:due); b",
            })
    void finds(String query, String keys) throws BadQuery {
        assertEquals(keys, find(query, CardOrder.PLACE));
    }

    @ParameterizedTest
    @CsvSource({"LAPSES, true, abcdefg", "DUE, false, acbdefg", "STABILITY, true, bacdefg", "KIND, false, cdebfag", "PLACE, true, gfedcba"})
    void sorts(CardOrder.Column column, boolean descending, String keys) throws BadQuery {
        assertEquals(keys, find("", new CardOrder(column, descending)));
    }

    @Test
    void anEditIsFoundByItsNewWords() throws BadQuery {
        assertEquals("f", find("多少项政策", CardOrder.PLACE));
        new Handlings(database).write(new CardId(ONE, "f"), PLAIN);
        assertEquals("", find("多少项政策", CardOrder.PLACE));
        new Handlings(database).write(new CardId(ONE, "f"), PLAIN.withWording(Optional.of(new Handling.Wording("多少项政策？", Optional.empty()))));
        assertEquals("f", find("多少项政策", CardOrder.PLACE));
    }

    @Test
    void whatIsNotAskedIsFoundOnlyWhenAskedFor() throws BadQuery {
        new Handlings(database).write(new CardId(OTHER, "g"), PLAIN.withRemoved(Optional.of(NOW)));
        assertEquals("abcdef", find("", CardOrder.PLACE));
        assertEquals("g", find("is:removed", CardOrder.PLACE));
        new Handlings(database).write(new CardId(OTHER, "g"), PLAIN);
        cards.replace(OTHER, List.of(), NOW);
        assertEquals("", find("高质量", CardOrder.PLACE));
        cards.lose(OTHER, "g", "推动高质量发展。", NOW);
        assertEquals("g", find("is:stray", CardOrder.PLACE));
        assertEquals("", find("高质量", CardOrder.PLACE));
        cards.replace(OTHER, List.of(card("g", CardKind.PHRASE_CLOZE, "推动＿＿＿＿发展", "高质量", 1)), NOW);
        assertEquals("", find("is:stray", CardOrder.PLACE));
    }

    private static String find(String query, CardOrder order) throws BadQuery {
        var time = new SearchTime(
                NOW, new StudyDay(ZoneId.of("Asia/Shanghai"), 4), r -> new Fsrs(Parameters.DEFAULT).interval(1, r));
        var search = new CardSearch(database);
        var numbers = search.find(QueryParser.parse(query), ALL, order, time);
        var sorted = new CardSearch(database, 0).find(QueryParser.parse(query), ALL, order, time);
        assertArrayEquals(numbers, sorted, "words looked up first, as where very many cards hold them");
        assertEquals(numbers.length, Arrays.stream(numbers).distinct().count());
        return search.rows(numbers).stream().map(card -> card.card().key()).collect(Collectors.joining());
    }
}
