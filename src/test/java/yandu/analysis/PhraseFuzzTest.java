package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.document.Document;

/// Any input terminates, and every phrase lies within the text.
class PhraseFuzzTest {
    private static final String ALPHABET =
            "“”‘’《》「」『』、，。；：！？（）()[]—…\"' \n\t　一二三四五六七八九十两百千万亿第年月日项个要是的和以为把在之化"
                    + "推动加快建设发展战略体系省委书记王李0123456789０９%.,$abcXYZ the of \u200b\ue000\ud83d\ude00\ud800é⺠";

    static Stream<String> hostile() {
        return Stream.of(
                "“".repeat(20_000),
                "”“".repeat(20_000),
                "《".repeat(20_000),
                "、".repeat(20_000),
                "一".repeat(20_000),
                "化、".repeat(20_000),
                "9".repeat(20_000),
                "1年".repeat(20_000),
                "1.".repeat(20_000),
                "建设".repeat(20_000),
                "获得感".repeat(10_000),
                "a ".repeat(20_000),
                "Aa Bb ".repeat(10_000),
                "$9,".repeat(10_000),
                "推动高质量发展和".repeat(8_000),
                "\n".repeat(20_000),
                "和1亿元".repeat(40_000),
                "economy growth, ".repeat(12_000),
                "民 有利于".repeat(200_000),
                "”、“爱渔者”进岛上渔业和港口业深".repeat(40_000),
                "相适应是体系".repeat(80_000),
                "‘。他强调，".repeat(200_000),
                "\ud83d".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void terminatesOnHostileText(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
    }

    @Test
    void terminatesOnRandomText() {
        var random = new Random(20230525);
        for (int i = 0; i < 300; i++) {
            check(random(random, random.nextInt(400)));
        }
    }

    @Test
    void terminatesOnMutatedReport() {
        var random = new Random(7);
        var report = Reports.builtIn().text();
        for (int i = 0; i < 60; i++) {
            var mutated = new StringBuilder(report);
            for (int k = 0; k < 60; k++) {
                int at = random.nextInt(mutated.length());
                int end = Math.min(mutated.length(), at + random.nextInt(3));
                mutated.replace(at, end, random(random, random.nextInt(3)));
            }
            check(mutated.toString());
        }
    }

    private static String random(Random random, int length) {
        var text = new StringBuilder();
        IntStream.range(0, length)
                .forEach(i -> text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length()))));
        return text.toString();
    }

    private static void check(String text) {
        for (var phrase : new Analyzer().analyze(Document.ofPlainText(text, "fuzz")).phrases()) {
            assertTrue(phrase.score() >= 0 && phrase.score() <= 1, phrase::toString);
            assertTrue(phrase.occurrences().getLast().end() <= text.length());
        }
    }
}
