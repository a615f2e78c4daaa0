package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class ExpectedCoverageTest {
    private static final String TEXT = "国家实行渔船清单管理制度，渔港经济区建设。";

    /// Candidates and the logarithm of their odds, and those that are chosen when so many may be and so many are always.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    渔船 0, 渔港 1                                         | 9 | 0 | 渔港 渔船
                    渔船 0, 渔港 1                                         | 1 | 0 | 渔港
                    渔船 0, 渔港 -2                                        | 9 | 0 | 渔船
                    渔船 0, 渔港 -2                                        | 9 | 2 | 渔船 渔港
                    渔船 0, 渔港 -6                                        | 9 | 2 | 渔船
                    渔港经济区 0.2, 清单管理制度 0, 渔船清单管理制度 -0.3  | 1 | 0 | 清单管理制度
                    渔港经济区 0.2, 清单管理制度 0, 渔船清单管理制度 -0.3  | 2 | 0 | 清单管理制度 渔港经济区
                    渔港经济区 0.2, 制度 0, 渔船清单管理制度 -0.3          | 1 | 0 | 渔港经济区
                    清单管理制度 0, 渔船清单管理制度 -0.3, 渔港经济区 -0.9 | 2 | 0 | 清单管理制度 渔港经济区
                    渔港经济区 0, 经济区建设 0.3                           | 9 | 0 | 经济区建设
                    渔港经济区 0, 渔港 -0.1                                | 9 | 0 | 渔港经济区 渔港
                    """)
    void coversTheMost(String candidates, int most, int always, String chosen) {
        assertEquals(chosen, chosen(candidates, "term", most, always));
    }

    /// What only its borders speak for is not among those that are always chosen.
    @ParameterizedTest
    @CsvSource({"term, 渔船 渔港", "border, 渔船"})
    void needsARuleToBeAlwaysChosen(String rule, String chosen) {
        assertEquals(chosen, chosen("渔船 0, 渔港 -2", rule, 9, 2));
    }

    /// What only its borders speak for is not chosen for what is near it and much likelier.
    @ParameterizedTest
    @CsvSource({"term, 渔船清单管理制度", "border, 渔船清单"})
    void needsARuleToStandForLikelierOnes(String rule, String chosen) {
        assertEquals(chosen, chosen("渔船清单 -1, 管理制度 -1, 渔船清单管理制度 -2", rule, 1, 0));
    }

    /// What is a fragment counts for what is near it, and is not chosen however likely it is.
    @ParameterizedTest
    @CsvSource({"清单管理制度, 渔船清单管理制度 渔港经济区", "渔港经济区, 清单管理制度", "无, 清单管理制度 渔港经济区"})
    void choosesNoFragment(String fragment, String chosen) {
        assertEquals(
                chosen, chosen("渔港经济区 0.2, 清单管理制度 0.5, 渔船清单管理制度 -0.3", "term", fragment, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "渔船清单管理制度, 清单管理制度, true",
        "渔船清单管理制度, 渔船清单,     true",
        "渔船清单管理制度, 渔船清,       false",
        "渔船清单,         清单管理,     false",
        "渔港经济区,       经济区建设,   false",
    })
    void isNearWhatHoldsItAndIsAtMostTwiceAsLong(String one, String other, boolean near) {
        var groups = CandidateGroups.of(TEXT, candidates("term", List.of(one, other)));
        var found = NearGroups.of(groups, new double[] {0.5, 0.5});
        assertEquals(near, found.to(0) - found.from(0) == 1);
        assertEquals(near, found.to(1) - found.from(1) == 1);
    }

    private static String chosen(String candidates, String rule, int most, int always) {
        return chosen(candidates, rule, "", most, always);
    }

    private static String chosen(String candidates, String rule, String fragment, int most, int always) {
        var words = new ArrayList<String>();
        var odds = new ArrayList<Double>();
        for (var candidate : candidates.split(", ")) {
            words.add(candidate.split(" ")[0]);
            odds.add(Double.valueOf(candidate.split(" ")[1]));
        }
        var groups = CandidateGroups.of(TEXT, candidates(rule, words));
        var byGroup = new double[words.size()];
        for (int group = 0; group < byGroup.length; group++) {
            byGroup[group] = odds.get(words.indexOf(groups.first(group).of(TEXT)));
        }
        var choice = ExpectedCoverage.of(
                groups, byGroup, g -> groups.first(g).of(TEXT).equals(fragment), TEXT.length(), most, always);
        var scores = choice.scores();
        for (int i = 1; i < scores.length; i++) {
            assertTrue(scores[i] <= scores[i - 1], Arrays.toString(scores));
        }
        return String.join(" ", Arrays.stream(choice.groups()).mapToObj(g -> groups.first(g).of(TEXT)).toList());
    }

    /// Each where its words stand first.
    private static Candidates candidates(String rule, List<String> words) {
        return Candidates.of(
                words.stream().map(w -> new Candidate(place(w), PhraseKind.TERM, 0.5, rule)).toList());
    }

    private static Span place(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
