package yandu.study.query;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "##; all()",
                "产业链; 产业链",
                "产业 -链; all(产业 not(链))",
                "a or b c; any(a all(b c))",
                "(a or b) c; all(any(a b) c)",
                "-(a b); not(all(a b))",
                "--a; not(not(a))",
                "a and b; all(a b)",
                "a OR b; any(a b)",
                "\"a or b\"; a or b",
                "\"or\"; or",
                "产*链_; 产[*]链[_]",
                "产\\*链; 产*链",
                "is:due; DUE",
                "is:Learning; LEARN",
                "is:stray; STRAY",
                "tag:难点; tag 难点",
                "tag:none; untagged",
                "flag:3; flag 3",
                "kind:area; kind area",
                "area:5; area 5",
                "report:山西; report 山西",
                "report:\"山西 全省\"; report 山西 全省",
                "\"report:山西 全省\"; report 山西 全省",
                "prop:ivl>=10; IVL >= 10.0",
                "prop:r<0.8; R < 0.8",
                "prop:due=-1; DUE = -1.0",
                "lapses>3; LAPSES > 3.0",
                "added:7; added 7",
                "rated:7; rated 7",
                "rated:7:1; rated 7:1",
                "re:\\d+项; re \\d+项",
                "re:\"(产业|人才)链\"; re (产业|人才)链",
                "py:CYL; py cyl",
                "is：due; DUE",
                "is:due report:山西 area:5 lapses>3; all(DUE report 山西 area 5 LAPSES > 3.0)",
                "比例1:2; 比例1:2",
                "x>3; x>3",
            })
    void means(String typed, String meaning) throws BadQuery {
        assertEquals(meaning, said(QueryParser.parse(typed)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(a; search.bad.bracket; 1",
                "a); search.bad.bracket; 2",
                "a \"b; search.bad.quote; 3",
                "or a; search.bad.nothing; 1",
                "a or; search.bad.nothing; 5",
                "(); search.bad.nothing; 2",
                "-(; search.bad.nothing; 3",
                "foo:bar; search.bad.key; 1",
                "a is:; search.bad.value; 6",
                "is:dew; search.bad.state; 1",
                "a kind:b; search.bad.kind; 3",
                "flag:8; search.bad.number; 1",
                "area:x; search.bad.number; 1",
                "rated:7:5; search.bad.number; 1",
                "prop:x>3; search.bad.property; 1",
                "prop:ivl; search.bad.property; 1",
                "re:a[b; search.bad.regex; 6",
                "py:产业; search.bad.sound; 1",
            })
    void isRefusedAtItsPlace(String typed, String key, int place) {
        var bad = assertThrows(BadQuery.class, () -> QueryParser.parse(typed));
        assertEquals(key + " " + place, bad.key() + " " + bad.place());
    }

    @ParameterizedTest
    @CsvSource({"search.bad.long, x, 501", "search.bad.deep, (, 100", "search.bad.deep, -, 400"})
    void aMonsterIsRefused(String key, String piece, int times) {
        assertEquals(key, assertThrows(BadQuery.class, () -> QueryParser.parse(piece.repeat(times) + "a")).key());
    }

    private static String said(CardQuery query) {
        return switch (query) {
            case CardQuery.And(var parts) -> parts.stream().map(QueryParserTest::said).collect(joining(" ", "all(", ")"));
            case CardQuery.Or(var parts) -> parts.stream().map(QueryParserTest::said).collect(joining(" ", "any(", ")"));
            case CardQuery.Not(var part) -> "not(" + said(part) + ")";
            case CardQuery.Words(var glob) -> said(glob);
            case CardQuery.Sound(var letters) -> "py " + letters;
            case CardQuery.Matching(var pattern) -> "re " + pattern.pattern();
            case CardQuery.Is(var state) -> state.name();
            case CardQuery.Tag(var glob) -> "tag " + said(glob);
            case CardQuery.Untagged _ -> "untagged";
            case CardQuery.Flag(int colour) -> "flag " + colour;
            case CardQuery.Kind(var beginning) -> "kind " + beginning;
            case CardQuery.Area(int area) -> "area " + area;
            case CardQuery.InReport(var glob) -> "report " + said(glob);
            case CardQuery.Measured(var property, var comparison, double value) ->
                    property + " " + comparison.sign() + " " + value;
            case CardQuery.Added(int days) -> "added " + days;
            case CardQuery.Rated(int days, var grade) -> "rated " + days + (grade.isPresent() ? ":" + grade.getAsInt() : "");
        };
    }

    private static String said(CardQuery.Glob glob) {
        var said = new StringBuilder(glob.pieces().getFirst());
        for (int i = 0; i < glob.wildcards().size(); i++) {
            said.append('[').append(glob.wildcards().get(i)).append(']').append(glob.pieces().get(i + 1));
        }
        return said.toString();
    }
}
