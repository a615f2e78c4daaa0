package yandu.study;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.study.TypedAnswer.Edit;
import yandu.study.TypedAnswer.Op;
import yandu.study.TypedAnswer.Verdict;

class TypedAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // as it stands
        "两个维护 | 两个维护",
        "一泓清水入黄河 | 一泓清水入黄河",
        // script
        "两个维护 | 兩個維護",
        "两个确立 | 兩個確立",
        "转型综改 | 轉型綜改",
        "能源革命 | 能源革命",
        "文物保护 | 文物保護",
        "后发赶超 | 後發趕超",
        "云计算产业链 | 雲計算產業鏈",
        "乡村振兴 | 鄉村振興",
        "只争朝夕 | 隻爭朝夕",
        "统筹发展和安全 | 統籌發展和安全",
        "为民造福 | 爲民造福",
        "群众路线 | 羣眾路綫",
        "咨询机构 | 諮詢機構",
        "太岳山 | 太嶽山",
        "高峰论坛 | 高峯論壇",
        "干部 | 幹部",
        "意志坚定 | 意誌堅定",
        "著名 | 著名",
        "乾坤大挪移 | 乾坤大挪移",
        "扭转乾坤 | 扭轉乾坤",
        "成效显著 | 成效顯著",
        "打扫干净 | 打掃乾淨",
        "特征 | 特徵",
        "先后 | 先後",
        "轉型綜改 | 转型综改",
        // width and compatibility forms
        "17项民生政策 | １７项民生政策",
        "5G基站 | ５Ｇ基站",
        "GDP增长5% | ＧＤＰ增长５％",
        "第1项 | 第①项",
        "一要 | ㈠要",
        "100㎡ | 100m2",
        "ABC | ＡＢＣ",
        "高质量 | ⾼质量",
        // white space
        "两个维护 | ' 两个 维护 '",
        "两个维护 | 两个　维护",
        "两个维护 | 两\t个维护",
        "两个维护 | 两个\u200b维护",
        "两个维护 | \uFEFF两个维护",
        "two words | twowords",
        // punctuation
        "“两个确立” | 两个确立",
        "两个确立 | 「两个确立」",
        "两个确立 | ‘两个确立’",
        "两个确立 | \"两个确立\"",
        "《政府工作报告》 | 政府工作报告",
        "政府工作报告 | <<政府工作报告>>",
        "政府工作报告 | 〈政府工作报告〉",
        "以学铸魂、以学增智 | 以学铸魂，以学增智。",
        "以学铸魂、以学增智 | 以学铸魂以学增智",
        "习近平·论述 | 习近平论述",
        "目标——任务 | 目标--任务",
        "干……干 | 干...干",
        "2021—2025年 | 2021~2025年",
        "（一）经济 | (一)经济",
        // figures
        "1.5亿元 | 1。5亿元",
        "1.5亿元 | １．５亿元",
        "1,000万元 | 1000万元",
        "增长5%。 | 增长5％",
        "2025年。 | 2025年",
        // surrogates
        "𠮷林👍 | 𠮷 林👍",
        // nothing to compare
        "'' | ''",
        "…… | ''",
    })
    void right(String expected, String typed) {
        assertEquals(Verdict.RIGHT, TypedAnswer.of(expected, typed).verdict());
        assertEquals(1, TypedAnswer.of(expected, typed).ratio());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // one of ten or more is close
        "聚焦制造业振兴升级主攻方向 | 聚焦制造业振兴升级主功方向 | CLOSE | .9230",
        "聚焦制造业振兴升级主攻方向 | 聚焦制造业振兴升级主方向   | CLOSE | .9230",
        "聚焦制造业振兴升级主攻方向 | 聚焦制造业振兴和升级主攻方向 | CLOSE | .9285",
        "聚焦制造業振興升級主攻方向 | 聚焦制造业振新升级主攻方向 | CLOSE | .9230",
        "甲乙丙丁戊己庚辛壬癸 | 甲乙丙丁戊己庚辛壬    | CLOSE | .9",
        "甲乙丙丁戊己庚辛壬癸 | 甲乙丙丁戊己庚辛      | WRONG | .8",
        "办好17项民生政策实事项目 | 办好17项民生正策实事项目 | CLOSE | .9230",
        "推动一批重大项目落地见效 | 推动批重大项目落地见效 | CLOSE | .9166",
        "坚持两手抓两手都要硬不放松 | 坚持二手抓两手都要硬不放松 | CLOSE | .9230",
        // figures are never nearly right
        "办好17项民生政策实事项目 | 办好12项民生政策实事项目 | WRONG | .9230",
        "办好17项民生政策实事项目 | 办好7项民生政策实事项目 | WRONG | .9230",
        "办好17项民生政策实事项目 | 办好17项民生政策实事项目2 | WRONG | .9285",
        "2025年基本实现产业转型目标 | 2035年基本实现产业转型目标 | WRONG | .9333",
        "全省生产总值增长5%左右为宜 | 全省生产总值增长5左右为宜 | WRONG | .9285",
        "全省生产总值增长1.5个百分点 | 全省生产总值增长15个百分点 | WRONG | .9333",
        "投资17万元建设农村公路项目 | 投资17亿元建设农村公路项目 | WRONG | .9285",
        "投资17万元建设农村公路项目 | 投资17元建设农村公路项目 | WRONG | .9285",
        "到二〇二五年实现产业转型目标 | 到二〇三五年实现产业转型目标 | WRONG | .9285",
        "坚持四个意识做到两个维护不动摇 | 坚持五个意识做到两个维护不动摇 | WRONG | .9333",
        "17 | 12 | WRONG | .5",
        "1.5 | 15 | WRONG | .6666",
        "5% | 5 | WRONG | .5",
        "十七项 | 17项 | WRONG | .3333",
        // short answers have to be right
        "两个维护 | 三个维护 | WRONG | .75",
        "两个维护 | 两个确立 | WRONG | .5",
        "转型综改 | 转形综改 | WRONG | .75",
        "👍👍 | 👍👎 | WRONG | .5",
        "𠮷 | 𠮸 | WRONG | 0",
        "两个维护 | '' | WRONG | 0",
        "两个维护 | 。 | WRONG | 0",
        "'' | 两个维护 | WRONG | 0",
        "两个维护 | 四敢 | WRONG | 0",
    })
    void closeOrWrong(String expected, String typed, Verdict verdict, double ratio) {
        var answer = TypedAnswer.of(expected, typed);
        assertEquals(verdict, answer.verdict());
        assertEquals(ratio, answer.ratio(), 1e-4);
    }

    /// `=` equal, `错` exchanged, `漏` missing, `多` extra.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "两个维护 | 兩個維護 | =两个维护",
        "两个维护 | 两个确立 | =两个 错维护/确立",
        "转型综改 | 转形宗改 | =转 错型综/形宗 =改",
        "一泓清水入黄河 | 一泓水入黄河 | =一泓 漏清 =水入黄河",
        "一泓清水入黄河 | 一泓清水流入黄河 | =一泓清水 多流 =入黄河",
        "一泓清水入黄河 | 一弘水入黄河啊 | =一 错泓/弘 漏清 =水入黄河 多啊",
        "要素市场化配置改革 | 市场改革 | 漏要素 =市场 漏化配置 =改革",
        "四敢 | '' | 漏四敢",
        "'' | 四敢 | 多四敢",
        "甲乙丙 | 丁戊 | 错甲乙/丁戊 漏丙",
        "甲乙 | 丁戊己 | 错甲乙/丁戊 多己",
        "𠮷林 | 𠮸林 | 错𠮷/𠮸 =林",
        "17项 | 12项 | =1 错7/2 =项",
        "'' | '' | ''",
    })
    void difference(String expected, String typed, String runs) {
        assertEquals(runs, shown(TypedAnswer.of(expected, typed).diff()));
    }

    private static String shown(List<Edit> edits) {
        return edits.stream().map(TypedAnswerTest::shown).collect(joining(" "));
    }

    private static String shown(Edit edit) {
        return switch (edit.op()) {
            case EQUAL -> "=" + edit.expected();
            case SUBSTITUTED -> "错" + edit.expected() + "/" + edit.typed();
            case MISSING -> "漏" + edit.expected();
            case EXTRA -> "多" + edit.typed();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "转型综改,能源革命,文物保护 | 文物保护、转型综改、能源革命 | RIGHT | 1 | =转型综改能源革命文物保护",
        "转型综改,能源革命,文物保护 | 文物保护 轉型綜改 能源革命 | RIGHT | 1 | =转型综改能源革命文物保护",
        "转型综改,能源革命,文物保护 | 能源革命文物保护转型综改 | RIGHT | 1 | =转型综改能源革命文物保护",
        "一,一一,一 | 一一一一 | RIGHT | 1 | =一一一一",
        "能源革命 | 能源革命 | RIGHT | 1 | =能源革命",
        "转型综改,能源革命,文物保护 | 文物保护、转型宗改、能源革命 | CLOSE | .9166 | =转型 错综/宗 =改 =能源革命 =文物保护",
        "转型综改,能源革命 | 能源革命 | WRONG | .5 | 漏转型综改 =能源革命",
        "转型综改,能源革命 | 能源革命、四敢、转型综改 | WRONG | .8 | =转型综改 =能源革命 多四敢",
        "转型综改,能源革命 | 能源革命、能源革命 | WRONG | .5 | 漏转型综改 =能源革命 多能源革命",
        "转型综改,能源革命 | '' | WRONG | 0 | 漏转型综改 漏能源革命",
    })
    void listInAnyOrder(String items, String typed, Verdict verdict, double ratio, String runs) {
        var answer = TypedAnswer.ofList(List.of(items.split(",")), typed);
        assertEquals(verdict, answer.verdict());
        assertEquals(ratio, answer.ratio(), 1e-4);
        assertEquals(runs, shown(answer.diff()));
    }

    @Test
    void itemsMayHoldSeparators() {
        var items = List.of("加强调度，稳住大盘", "扩大内需，促进消费");
        var typed = "扩大内需促进消费，加强调度稳住大盘";
        assertEquals(Verdict.RIGHT, TypedAnswer.ofList(items, typed).verdict());
    }

    /// The difference leads from one text to the other, and keeps as much as plain dynamic programming finds.
    @Test
    void randomDifferencesAreTrueAndLongest() {
        var random = new Random(5);
        for (int run = 0; run < 3000; run++) {
            var expected = text(random, random.nextInt(12));
            var typed = text(random, random.nextInt(12));
            var diff = TypedAnswer.of(expected, typed).diff();
            assertEquals(expected, diff.stream().map(Edit::expected).collect(joining()));
            assertEquals(typed, diff.stream().map(Edit::typed).collect(joining()));
            int kept = diff.stream().filter(e -> e.op() == Op.EQUAL)
                    .mapToInt(e -> e.typed().length()).sum();
            assertEquals(longestCommon(expected, typed), kept, expected + " " + typed);
            for (var edit : diff) {
                boolean alike = edit.expected().equals(edit.typed());
                assertEquals(edit.op() == Op.EQUAL, alike, edit::toString);
                assertTrue(edit.op() != Op.SUBSTITUTED
                        || edit.expected().length() == edit.typed().length());
            }
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, 4).mapToObj(i -> "甲乙丙丁".substring(i, i + 1)).collect(joining());
    }

    private static int longestCommon(String a, String b) {
        var best = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                best[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.length()][b.length()];
    }

    @Test
    void hugeAnswersAreBounded() {
        var random = new Random(6);
        var typed = text(random, 50_000);
        var answer = TypedAnswer.of("丁" + "甲乙丙丁".repeat(10_000), typed);
        assertEquals(Verdict.WRONG, answer.verdict());
        assertEquals(typed, answer.diff().stream().map(Edit::typed).collect(joining()));
    }
}
