package yandu.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.GivenText;
import yandu.document.Span;

class RepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // as it came (⏎ a line end, ＿ U+3000)  ~ mended                       ~ told as
                "зђђдЄАжЭ°гААдЄЇдЇЖеПСе±ХгАВ ~ 第一条＿为了发展。 ~ encoding 9",
                "Á®≥‰∏≠Ê±ÇËøõ ~ 稳中求进 ~ encoding 4",
                "A start â€“ itâ€™s cafÃ© ~ A start – it’s café ~ encoding 3",
                "⺠⽣⼯程                                 ~ 民生工程                      ~ radical 3",
                "坚\u200b持\uFEFF稳\u00ad中\ue004求进    ~ 坚持稳中求进                  ~ invisible 4",
                "抓落实，第6页，共10页确保成效。         ~ 抓落实，确保成效。            ~ page 1",
                "抓落实，⏎第 6 页 共 10 页⏎确保成效。    ~ 抓落实，⏎确保成效。           ~ page 1",
                "一句。⏎- 12 -⏎二句。                    ~ 一句。⏎二句。                 ~ page 1",
                "条例⏎<!-- INFO END -->⏎第一条　为了发展。 ~ 条例⏎第一条　为了发展。     ~ comment 1",
                "题目⏎一句话说完了。＿＿又一段。         ~ 题目⏎一句话说完了。⏎＿＿又一段。 ~ paragraph 1",
                "＿＿一句话说完了。＿＿第一条＿＿为了     ~ ＿＿一句话说完了。⏎＿＿第一条＿＿为了 ~ paragraph 1",
                "the inter-⏎national order               ~ the international order       ~ hyphen 1",
                "题目⏎一要稳就业、⏎稳企业。              ~ 题目⏎一要稳就业、稳企业。     ~ broken-line 1",
                "题目⏎扎实推进。推动⏎区域合作⏎生效，好。 ~ 题目⏎扎实推进。推动区域合作生效，好。 ~ broken-line 2",
                "自由贸易协定⏎签署区域全面经济伙伴关系协定⏎（RCEP）生效。 ~ 自由贸易协定⏎签署区域全面经济伙伴关系协定（RCEP）生效。 ~ broken-line 1",
                "题目⏎细颗粒物（PM⏎2.5）浓度下降。        ~ 题目⏎细颗粒物（PM2.5）浓度下降。 ~ broken-line 1",
                "Title⏎The board met in the old town hall and⏎agreed. ~ Title⏎The board met in the old town hall and agreed. ~ broken-line 1",
                "Title⏎The board of the harbour met in the old town hall today and⏎⏎agreed. ~ Title⏎The board of the harbour met in the old town hall today and agreed. ~ broken-line 1",
                "Title⏎The board of the old harbour town agreed with all⏎members that the new plan be laid before the Federal⏎Council. ~ Title⏎The board of the old harbour town agreed with all members that the new plan be laid before the Federal Council. ~ broken-line 2",
                "the inter-  national order              ~ the international order       ~ hyphen 1",
                "It rose.  ⇥Prices fell.                 ~ It rose.⏎Prices fell.         ~ paragraph 1",
                "自1 9 9 3 年起，增长1 2 %。             ~ 自1993年起，增长12%。         ~ digits 6",
                "村里的新路。 日报记者 李某 摄⏎政府工作报告⏎各位代表： ~ 政府工作报告⏎各位代表： ~ credit 1",
                "政府工作报告⏎政府工作报告⏎各位代表：     ~ 政府工作报告⏎各位代表：       ~ title 1",
                "国务院关于加强护林的决定国发〔2005〕9号各省： ~ 国务院关于加强护林的决定⏎国发〔2005〕9号⏎各省： ~ title 2",
                "一句。⏎Water Report 3⏎二句。⏎Water Report 4⏎三句。⏎Water Report 5⏎四句。 ~ 一句。⏎二句。⏎三句。⏎四句。 ~ running-head 3",
                "题目⏎我们要坚持⏎，不动摇。              ~ 题目⏎我们要坚持，不动摇。     ~ broken-line 1",
                "一句。⏎某地考试·试题⏎第 3 页⏎二句。⏎某地考试·试题⏎第 4 页⏎三句。 ~ 一句。⏎二句。⏎三句。 ~ running-head 2",
            })
    void mends(String raw, String mended, String told) {
        var clean = CleanText.of(typed(raw));
        assertEquals(typed(mended), clean.text());
        assertEquals(told, told(clean));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "１９９２年增长１．４２％ ~ digits keep their width",
                "标题＿＿副题 ~ a pair in a short line may be a space",
                "第一条＿＿为了 ~ the number of an article stays with its words",
                "题目⏎一、重视农业⏎二、重视工业 ~ headings stand alone",
                "Law⏎Article 1⏎It is so.⏎Article 2⏎It is not.⏎Article 3⏎It ends. ~ the number of an article is no page",
                "试卷⏎给定资料 1⏎一句。⏎给定资料 2⏎二句。⏎给定资料 3⏎三句。 ~ nor that of a piece",
                "题目⏎会议指出，好。其中⏎（一）农业 ~ an item begins a line",
                "题目⏎会议指出，好。其中⏎＿＿农业 ~ a paragraph begins with an indentation",
                "会议召开，部署工作、⏎会议指出 ~ a title is never joined",
                "打印机很重要⏎收藏品也很重要 ~ words of the text",
                "收藏⏎是一种爱好。 ~ one button alone is a word",
                "Съезд принял план: «Ещё раз» – и всё. ~ Russian",
                "“Naïve” – a café’s word ~ French and marks as they should be",
                "well-known ~ a hyphen inside a line",
                "一 级 ~ spaces of the author",
                "题目⏎记者拍摄了长城⏎好看。 ~ no credit",
                "说明<u>画线部分</u>的含义 ~ the underlined words of an exam paper",
                "标签写作<!-- 说明 -->。 ~ a comment that is spoken of",
                "1 2 3 4 ~ numbers in a row",
                "报告⏎报告⏎ ~ too short for a title",
                "Part 1⏎x⏎Part 2⏎y⏎Part 2⏎z ~ not one number a page",
                "First verse,⏎second verse ~ lines of a poem",
                "Title⏎The board met in the old hall of the harbour town today⏎Council of the Harbour ~ a heading after a line by itself",
                "第6页讲了三点 ~ a page that is spoken of",
            })
    void leavesAlone(String text, String why) {
        var clean = CleanText.of(typed(text));
        assertEquals(typed(text), clean.text(), why);
        assertEquals("", told(clean), why);
    }

    @Test
    void takesTheButtonsOfAPageAwayAndTheListBelow() {
        var page =
                """
                下载
                打印
                【字号：
                加大
                】
                政府工作报告
                各位代表：一年来，工作很好。
                收藏是爱好。
                [责任编辑：某某]
                相关报道：
                另一篇文章的题目
                """;
        var clean = CleanText.of(page);
        assertEquals("政府工作报告\n各位代表：一年来，工作很好。\n收藏是爱好。\n", clean.text());
        assertEquals("web 8", told(clean));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[打印] ", "大 中 小 ", "分享到", "第 9 页\n", "试题\n第 9 页\n", "<!--a-->\n", "a-\nb", "1 9 9 3 "})
    void mendsAPageOfNothingButResidue(String residue) {
        var page = residue.repeat(50_000) + "抓好落实。";
        assertTrue(CleanText.of(page).text().endsWith("抓好落实。"));
    }

    @Test
    void aWordThatIsSetWideStaysOne() {
        var page = typed("条例⏎第一章＿总＿＿则＿＿第一条＿为了发展，＿＿第二条＿在岛上" + "捕鱼、养鱼、卖鱼".repeat(40) + "。");
        assertEquals(
                typed("条例⏎第一章＿总＿＿则⏎＿＿第一条＿为了发展，⏎＿＿第二条＿在岛上"),
                CleanText.of(page).text().replaceAll("(捕鱼、养鱼、卖鱼)+。", ""));
    }

    @Test
    void everyCharacterLeadsBackToWhereItStood() {
        var raw = typed("\uFEFF题目\r\n抓好⺠生，第6页，共10页稳就业、\r\n稳企业。＿＿完\u200b。");
        var clean = CleanText.of(raw);
        assertEquals(typed("题目⏎抓好民生，稳就业、稳企业。⏎＿＿完。"), clean.text());
        for (int i = 0; i < clean.text().length(); i++) {
            char now = clean.text().charAt(i);
            char then = raw.charAt(clean.source().original(i));
            assertTrue(now == then || now == '民' && then == '⺠' || now == '\n', i + ": " + now + then);
        }
        assertEquals(raw.length(), clean.source().original(clean.text().length()));
    }

    @ParameterizedTest
    @MethodSource("yandu.importer.ImportersTest#others")
    void whatIsMendedOnceStaysAsItIs(Path path) throws Exception {
        var raw = Decoder.decode(Files.readAllBytes(path)).orElseThrow().text();
        var clean = CleanText.of(raw);
        long lost = words(CleanText.apply(raw, new EncodingRepair().find(raw))) - words(clean.text());
        assertTrue(lost >= 0 && lost < 80, () -> "only buttons and page numbers may go, not " + lost);
        assertEquals(List.of(), CleanText.of(clean.text()).repairs());
    }

    @ParameterizedTest
    @MethodSource("yandu.importer.ImportersTest#others")
    void everyCharacterOfARealTextLeadsBack(Path path) throws Exception {
        var raw = Decoder.decode(Files.readAllBytes(path)).orElseThrow().text();
        var clean = CleanText.of(raw);
        int last = 0;
        for (int i = 0; i < clean.text().length(); i++) {
            int place = clean.source().original(i);
            char now = clean.text().charAt(i);
            char then = place < raw.length() ? raw.charAt(place) : '\n';
            boolean mended = "\n ".indexOf(now) >= 0 || isRadical(then) || isByte(then);
            assertTrue(now == then || mended, i + ": " + now + then);
            assertTrue(place >= last, "order is kept at " + i);
            last = place;
        }
    }

    /// What is left out is put back at its place: all that can be seen of a text is there, and a word of the mended text where
    /// it stood.
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "抓落实，第6页，共10页确保成效。 ~ 抓落实，第6页，共10页确保成效。 ~ 确保成效",
                "一句。⏎某地试题⏎第 3 页⏎二句⏎某地试题⏎第 4 页⏎三句。 ~ 一句。⏎某地试题⏎第 3 页⏎二句⏎某地试题⏎第 4 页⏎三句。 ~ 三句",
                "下载⏎打印⏎政府工作报告⏎各位代表： ~ 下载⏎打印⏎政府工作报告⏎各位代表： ~ 各位代表",
                "政府工作报告⏎政府工作报告⏎各位代表： ~ 政府工作报告⏎政府工作报告⏎各位代表： ~ 各位代表",
                "the inter-⏎national order ~ the inter-⏎national order ~ order",
                "自1 9 9 3 年起 ~ 自1993年起 ~ 年起",
            })
    void whatIsLeftOutCanBePutBack(String raw, String given, String word) {
        var clean = CleanText.of(typed(raw));
        var text = GivenText.of(clean.text(), clean.source().leftOut());
        assertEquals(typed(given), text.text());
        int at = clean.text().indexOf(word);
        assertEquals(word, text.place(new Span(at, at + word.length())).of(text.text()));
    }

    /// Characters that are words; radicals stand for some.
    private static long words(String text) {
        return text.codePoints()
                .filter(c -> Character.isIdeographic(c) || isRadical(c) || Character.isLetter(c) && c < 0x80)
                .count();
    }

    private static boolean isRadical(int c) {
        return c >= 0x2e80 && c < 0x2fe0;
    }

    /// What bytes look like that were read one by one.
    private static boolean isByte(char c) {
        return c >= 0x80 && c < 0x2500;
    }

    private static String told(CleanText clean) {
        return clean.repairs().stream()
                .map(repair -> repair.key().replace("import.repair.", "") + " " + repair.count())
                .collect(Collectors.joining(" "));
    }

    private static String typed(String text) {
        return text.replace('⏎', '\n').replace('＿', '\u3000').replace('⇥', '\t');
    }
}
