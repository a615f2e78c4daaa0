package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;
import yandu.document.Span;

class OneBreathTest {

    /// A phrase in brackets in a text, a run with members in it, and the members of the phrase then.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [打好蓝天、碧水保卫战]。           | 蓝天、碧水保卫战 | 蓝天保卫战,碧水保卫战
                    [坚决打好蓝天、碧水保卫战]。       | 蓝天、碧水保卫战 | 蓝天保卫战,碧水保卫战
                    [蓝天、碧水保卫战]打得好。         | 蓝天、碧水保卫战 | ''
                    [打好蓝天、碧水保卫战行动]。       | 蓝天、碧水保卫战 | ''
                    [打好海岛蓝天、碧水保卫战]。       | 蓝天、碧水保卫战 | ''
                    [建设海岛]，打好蓝天、碧水保卫战。 | 蓝天、碧水保卫战 | ''
                    """)
    void membersStandBehindVerbs(String marked, String run, String members) {
        var words = MarkedWords.of(marked);
        var text = words.text().text();
        int at = text.indexOf(run);
        var inFull = List.of("蓝天保卫战", "碧水保卫战");
        var place = new Span(at, at + run.length());
        var runs = List.of(new Candidate(place, PhraseKind.PARALLEL, 0.5, "parallel", inFull));
        var phrase = new Phrase(
                words.span().of(text), PhraseKind.TERM, 0.5, List.of(words.span()), List.of(new Phrase.Reason("border", 1)));
        var resolved = OneBreath.resolved(words.text().words(), runs, List.of(phrase)).getFirst();
        assertEquals(members.isEmpty() ? List.of() : Arrays.asList(members.split(",")), resolved.members());
    }

    @ParameterizedTest
    @CsvSource({"打好青山、绿水、沃土攻坚战。", "坚决打好青山、绿水、沃土攻坚战。"})
    void isResolvedWithOrWithoutItsVerb(String text) {
        var found = new Analyzer().analyze(Document.ofPlainText(text, "")).phrases().getFirst();
        assertEquals(List.of("青山攻坚战", "绿水攻坚战", "沃土攻坚战"), found.members(), found::text);
    }
}
