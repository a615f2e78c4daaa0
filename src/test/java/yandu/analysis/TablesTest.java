package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Decision.Verdict;
import yandu.analysis.Glossary.Confidence;
import yandu.analysis.Glossary.Entry;

/// Tables that users take away and bring in.
class TablesTest {

    @Test
    void aGlossaryComesBackAsItWas() throws BadLine {
        var entries =
                List.of(
                        new Entry("四敢", "干部敢为、地方敢闯", List.of("干部敢为", "地方敢闯"), "会议报道", Confidence.OWN),
                        new Entry("=1+1", "two", List.of(), "\"a\", b", Confidence.MEDIUM));
        assertEquals(entries, GlossaryTable.read(GlossaryTable.write(entries)));
        var bundled = new BundledGlossary().entries();
        assertEquals(bundled, GlossaryTable.read(GlossaryTable.write(bundled)));
    }

    @Test
    void whatWouldBreakATableIsTakenOut() throws BadLine {
        var entry = new Entry(" 四\t敢\n", "一\r\n二\u2028三", List.of("a|b", "c\nd"), "e\tf", Confidence.OWN);
        assertEquals(
                List.of(new Entry("四 敢", "一 二 三", List.of("a｜b", "c d"), "e f", Confidence.OWN)),
                GlossaryTable.read(GlossaryTable.write(List.of(entry))));
    }

    @Test
    void headMarkAndLineEndsDoNotMatter() throws BadLine {
        var plain = "甲\t乙\t\t丙\town\n";
        var wild = "\ufeff" + GlossaryTable.HEAD + "\r\n\r\n甲\t乙\t\t丙\tOWN\r\n";
        assertEquals(GlossaryTable.read(plain), GlossaryTable.read(wild));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // lines, tabs written as ; and ends as /  | line | fault
                "甲;乙;;丙                                   | 1 | cells",
                "甲;乙;;丙;own/甲                            | 2 | cells",
                "甲;乙;;丙;own/ /;乙;;丙;own                 | 3 | term",
                "甲;;;丙;own                                 | 1 | expansion",
                "甲;乙;;;own                                 | 1 | source",
                "甲;乙;;丙;sure                              | 1 | confidence",
            })
    void aBadGlossaryLineIsNamed(String lines, int line, String fault) {
        var bad = assertThrows(BadLine.class, () -> GlossaryTable.read(table(lines)));
        assertEquals(List.of(line, fault), List.of(bad.line(), bad.fault()));
    }

    @Test
    void decisionsComeBackAsTheyWere() throws BadLine {
        var decisions =
                List.of(
                        Decision.accepted("两个确立", PhraseKind.NUMBERED),
                        Decision.rejected("张三", PhraseKind.PERSON),
                        Decision.renamed("高质量", PhraseKind.TERM, "高质量发展"),
                        Decision.merged("“特”“优”", PhraseKind.QUOTED, "农业"));
        assertEquals(decisions, DecisionTable.read(DecisionTable.write(decisions)));
    }

    @Test
    void aLexiconIsATermALine() throws BadLine {
        var read = DecisionTable.read("两个确立\n要素市场化配置改革\r\n\n");
        assertEquals(
                List.of(PhraseKind.NUMBERED, PhraseKind.TERM), read.stream().map(Decision::kind).toList());
        assertEquals(
                List.of(Verdict.ACCEPTED, Verdict.ACCEPTED), read.stream().map(Decision::verdict).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲/;accepted                     | 2 | term",
                "“”                               | 1 | term",
                "甲;perhaps                       | 1 | decision",
                "甲;renamed                       | 1 | wording",
                "甲;renamed;                      | 1 | wording",
                "甲;rejected;乙                   | 1 | wording",
                "甲;rejected;;joke                | 1 | kind",
                "甲;rejected;;term;more           | 1 | cells",
            })
    void aBadDecisionLineIsNamed(String lines, int line, String fault) {
        var bad = assertThrows(BadLine.class, () -> DecisionTable.read(table(lines)));
        assertEquals(List.of(line, fault), List.of(bad.line(), bad.fault()));
    }

    private static String table(String lines) {
        return lines.replace(';', '\t').replace('/', '\n');
    }
}
