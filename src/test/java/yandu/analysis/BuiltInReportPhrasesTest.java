package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.text.Chars;
import yandu.document.Document;

/// What is found in the built-in report, against the list of a careful reader.
class BuiltInReportPhrasesTest {
    private static final Document REPORT = Reports.builtIn();
    private static final List<Phrase> FOUND = new Analyzer().analyze(REPORT).phrases();
    private static final Map<String, Phrase> BY_KEY =
            FOUND.stream().collect(Collectors.toMap(p -> Chars.fold(p.text()), p -> p));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两个基本实现", "两个确立", "两个维护", "五大基地", "一泓清水入黄河", "两山七河一流域", "链长制", "一带一路",
                "三无", "三可", "百亿工程", "农业“特”“优”发展战略", "四敢", "五种理念", "四个意识", "四个自信",
                "聚焦经济社会发展目标", "聚焦制造业振兴升级主攻方向", "内陆地区对外开放新高地", "聚焦建设高标准市场体系",
                "聚焦强化科技创新支撑引领", "聚焦城乡融合发展", "聚焦增强人民群众获得感幸福感安全感", "聚焦实现政治生态持久风清气正",
                "勇开解放思想之先", "提升干事创业之能", "大兴调查研究之风", "坚守久久为功之志", "凝聚真抓实干之力",
                "以学铸魂、以学增智、以学正风、以学促干", "蓝天、碧水、净土保卫战", "高端化、智能化、绿色化",
                "17项民生政策提标扩面", "12件民生实事", "5月25日", "5月16日下午",
                "高质量发展这个首要任务"
            })
    void missesNothing(String phrase) {
        assertTrue(BY_KEY.containsKey(Chars.fold(phrase)), phrase);
    }

    @Test
    void readsLikeACarefulReader() {
        var golden = golden();
        long must = golden.values().stream().filter(m -> m).count();
        long exact = golden.keySet().stream().filter(k -> golden.get(k) && BY_KEY.containsKey(k)).count();
        long right = BY_KEY.keySet().stream().filter(k -> isNear(k, golden)).count();
        double recall = 100.0 * exact / must;
        double precision = 100.0 * right / BY_KEY.size();
        assertTrue(recall >= 80, "must phrases found exactly: " + recall + " %");
        assertTrue(precision >= 75, "listed phrases in the reader's list: " + precision + " %");
    }

    @Test
    void topTwentyAreMust() {
        var golden = golden();
        long must =
                FOUND.stream()
                        .limit(20)
                        .filter(p -> golden.getOrDefault(Chars.fold(p.text()), false))
                        .count();
        assertTrue(must >= 18, must + " of 20");
    }

    @Test
    void everyOccurrenceIsLiteral() {
        for (var phrase : FOUND) {
            assertFalse(phrase.occurrences().isEmpty());
            for (var span : phrase.occurrences()) {
                assertEquals(Chars.fold(phrase.text()), Chars.fold(REPORT.slice(span)));
            }
        }
    }

    @Test
    void keepsAllOccurrences() {
        assertEquals(8, BY_KEY.get("主题教育").occurrences().size());
        assertEquals(2, BY_KEY.get("两个确立").occurrences().size());
    }

    @Test
    void isListedOnceWithReasonsAndNotTooOften() {
        assertEquals(FOUND.size(), new HashSet<>(BY_KEY.keySet()).size());
        assertTrue(FOUND.stream().noneMatch(p -> p.reasons().isEmpty()));
        assertTrue(FOUND.size() <= REPORT.text().length() / 34 + 1, () -> "" + FOUND.size());
    }

    @Test
    void sharedEndIsGivenInFull() {
        assertEquals(
                List.of("蓝天保卫战", "碧水保卫战", "净土保卫战"), BY_KEY.get("蓝天、碧水、净土保卫战").members());
    }

    private static Map<String, Boolean> golden() {
        var golden = new HashMap<String, Boolean>();
        Reports.resource("/yandu/analysis/shanxi-2023-05-25.phrases.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> golden.put(Chars.fold(line.substring(2)), line.startsWith("!")));
        return golden;
    }

    private static boolean isNear(String key, Map<String, Boolean> golden) {
        return golden.keySet().stream().anyMatch(g -> soft(key, g));
    }

    /// Whether one holds the other and is at most twice as long.
    private static boolean soft(String a, String b) {
        return (a.contains(b) || b.contains(a))
                && 2 * Math.min(a.length(), b.length()) >= Math.max(a.length(), b.length());
    }
}
