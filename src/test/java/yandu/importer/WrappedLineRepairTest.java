package yandu.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A report that was set in lines of one width is read in its paragraphs; what has lines of its own keeps them.
class WrappedLineRepairTest {
    private static final Path REPORT = Path.of("resources/yandu/reports/shanxi-2023-05-25.txt");

    @ParameterizedTest
    @CsvSource({
        "20, '　　', ''",
        "27, '　　', ''",
        "27, '  ', '\n'",
        "38, '', '\n'",
        "45, '　　', '\n'",
    })
    void paragraphsAreWholeAgain(int width, String before, String behind) throws IOException {
        var wrapped = paragraphs().stream()
                .map(paragraph -> wrapped(before + paragraph, width) + behind)
                .collect(Collectors.joining("\n"));
        var read = CleanText.of(wrapped).text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertEquals(paragraphs(), read);
    }

    /// Without indentation nor empty lines a full line that ends with a full stop may end its paragraph.
    @ParameterizedTest
    @ValueSource(ints = {20, 27, 38})
    void noLineBreaksOffInItsSentence(int width) throws IOException {
        var wrapped = paragraphs().stream().map(line -> wrapped(line, width)).collect(Collectors.joining("\n"));
        var open = CleanText.of(wrapped).text().lines().filter(line -> !line.matches(".*[。！？：]”?"));
        assertEquals(List.of(paragraphs().getFirst()), open.toList());
    }

    /// Copied out of a page, the lines stand in one.
    @ParameterizedTest
    @ValueSource(ints = {22, 30, 38})
    void spacesWhereLinesEndedAreNone(int width) throws IOException {
        var lines = paragraphs().stream().map(line -> wrapped(line, width)).collect(Collectors.joining("\n"));
        var read = CleanText.of(lines.replace('\n', ' ')).text();
        assertEquals(String.join("", paragraphs()), read.replaceAll("(?<=[。！？”：议]) |\n", ""));
        assertTrue(read.lines().count() > paragraphs().size() / 2, read);
    }

    private static List<String> paragraphs() throws IOException {
        return Files.readString(REPORT).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Spaces between parallel sayings and columns stay as well.
    @ParameterizedTest
    @ValueSource(strings = {
        // headings of one width
        "渔业工作要点⏎坚持渔民至上推动海岛全面振兴发展⏎坚持陆海统筹推动港口资源整合发展⏎坚持生态优先推动海湾综合整治提升"
                + "⏎坚持科技赋能推动渔船更新改造升级⏎坚持开放合作推动海洋产业集群建设⏎坚持惠民利民推动渔村公共服务改善"
                + "⏎坚持党建引领推动基层治理能力提升⏎坚持安全第一推动风险隐患排查整治",
        // paragraphs of two clauses, each a line
        "渔业工作要点⏎坚持渔民至上，推动海岛全面振兴。⏎坚持陆海统筹，推动港口资源整合。⏎坚持生态优先，推动海湾综合整治。"
                + "⏎坚持科技赋能，推动渔船更新改造。⏎坚持开放合作，推动海洋产业集群。⏎坚持惠民利民，推动渔村公共服务。"
                + "⏎坚持党建引领，推动基层治理能力。",
        "渔业工作要点⏎护好一湾清水 建好一座渔港⏎乘风出海捕鱼 归航满舱欢笑⏎修岛上新码头 迎八方远来客",
    })
    void linesOfTheirOwnStay(String lines) {
        var text = lines.replace('⏎', '\n');
        assertEquals(text, CleanText.of(text).text());
    }

    /// In lines of so many Chinese characters, none of which begins with a mark.
    private static String wrapped(String paragraph, int width) {
        var lines = new StringBuilder();
        double filled = 0;
        for (char c : paragraph.toCharArray()) {
            double wide = c < 0x80 ? 0.5 : 1;
            boolean mayBegin = "，。、；：！？）”》".indexOf(c) < 0;
            if (filled + wide > width && mayBegin) {
                lines.append('\n');
                filled = 0;
            }
            lines.append(c);
            filled += wide;
        }
        return lines.toString();
    }
}
