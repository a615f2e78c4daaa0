package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Glossary.Confidence;
import yandu.analysis.Glossary.Entry;
import yandu.document.Span;

/// What was found, what was decided, what is listed.
class DecisionsTest {
    private static final String TEXT = "推动高质量发展，高质量发展是硬道理；建设“特”“优”农业，建设美丽山西。";

    /// Decisions in the order they are made: + accept, - reject, a→b rename, a⇒b merge.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // found               | decided                     | listed, with places
                "高质量 农业            |                             | 高质量@2,8 农业@26",
                "高质量 农业            | +高质量                      | 高质量@2,8 农业@26",
                "高质量 农业            | -高质量                      | 农业@26",
                "高质量 农业            | -“高质量”                    | 农业@26",
                "高质量 农业            | +美丽山西                    | 高质量@2,8 美丽山西@31 农业@26",
                "高质量 农业            | +不在文中                    | 高质量@2,8 农业@26",
                "高质量 农业            | -不在文中                    | 高质量@2,8 农业@26",
                "高质量 农业            | 高质量→高质量发展             | 高质量发展@2,8 农业@26",
                "高质量 农业            | 高质量→推动高质量发展          | 推动高质量发展@0 农业@26",
                "高质量 农业            | 高质量→不在文中               | 高质量@2,8 农业@26",
                "农业                  | 农业→“特”“优”农业             | “特”“优”农业@20",
                "高质量 硬道理          | 硬道理⇒高质量                 | 高质量@2,8,14",
                "硬道理 高质量          | 硬道理⇒高质量                 | 高质量@2,8,14",
                "高质量 发展 农业       | 发展⇒高质量发展 高质量⇒高质量发展 | 高质量发展@2,8 农业@26",
                "高质量 农业            | 高质量→高质量发展 高质量发展→推动高质量发展 | 推动高质量发展@0 农业@26",
                "高质量 农业            | 高质量→高质量发展 -高质量发展   | 农业@26",
                "高质量 农业            | 高质量→高质量发展 高质量发展→高质量 | 高质量@2,8 农业@26",
                "高质量 农业            | -农业 高质量→农业             | 农业@26",
                "高质量 农业            | 农业⇒高质量 高质量⇒农业        | 农业@2,8,26",
                "高质量 农业            | 高质量→高质量发展 +高质量       | 高质量@2,8 农业@26",
            })
    void whatIsListed(String found, String decided, String listed) {
        var decisions = Decisions.NONE;
        for (var word : words(decided)) {
            decisions = with(decisions, decision(word));
        }
        var phrases = new ArrayList<Phrase>();
        for (var word : words(found)) {
            phrases.add(phrase(word, 0.99 - phrases.size() * 0.15));
        }
        assertEquals(listed, said(decisions.apply(TEXT, phrases)));
    }

    @Test
    void everyPlaceIsThePhraseOrOneThatCountsForIt() {
        var phrases = List.of(phrase("高质量", 0.9), phrase("硬道理", 0.8));
        var merged = new Decisions(List.of(decision("硬道理⇒高质量"))).apply(TEXT, phrases).getFirst();
        assertEquals(
                List.of("高质量", "高质量", "硬道理"), merged.occurrences().stream().map(span -> span.of(TEXT)).toList());
        assertEquals(List.of("test", "own"), merged.reasons().stream().map(Phrase.Reason::rule).toList());
        assertEquals(0.9, merged.score());
    }

    @Test
    void nothingIsTouchedThatNothingWasSaidAbout() {
        var phrase = new Phrase(
                "农业", PhraseKind.TERM, 0.5, places("农业"), places("农业").getFirst(), List.of(), List.of("特色农业"));
        assertSame(phrase, new Decisions(List.of(decision("-高质量"))).apply(TEXT, List.of(phrase)).getFirst());
        var phrases = List.of(phrase);
        assertSame(phrases, Decisions.NONE.apply(TEXT, phrases));
    }

    @Test
    void ownWordsKeepTheirKind() {
        var decisions = new Decisions(List.of(Decision.accepted("美丽山西", PhraseKind.QUOTED)));
        assertEquals(PhraseKind.QUOTED, decisions.apply(TEXT, List.of()).getFirst().kind());
    }

    @Test
    void rejectedPhrasesLeaveTheGlossary() {
        var own = new OwnGlossary(List.of(entry("农业"), entry("高质量")), new BundledGlossary());
        var shown = new Decisions(List.of(decision("-“农业”"), decision("-四敢"))).apply(own);
        assertEquals(List.of(0, 0, 1), Stream.of("农业", "四敢", "高质量").map(t -> shown.findAll(t).size()).toList());
        assertEquals(own.entries().size() - 2, shown.entries().size());
    }

    @Test
    void ownEntriesComeBeforeTheBundledOnes() {
        var bundled = new BundledGlossary();
        var own = new OwnGlossary(List.of(entry("“四敢”"), entry("农业")), bundled);
        assertEquals("自己写的", own.find("四敢").orElseThrow().expansion());
        assertEquals(
                List.of(Confidence.OWN, Confidence.HIGH),
                own.findAll("四敢").stream().map(Entry::confidence).toList());
        assertEquals(bundled.entries().size() + 1, own.entries().size());
        assertEquals(bundled.find("两个确立"), own.find("两个确立"));
    }

    @Test
    void aDecisionThatLeadsOnNamesWords() {
        assertThrows(IllegalArgumentException.class, () -> Decision.renamed("农业", PhraseKind.TERM, " “”"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Decision("农业", PhraseKind.TERM, Decision.Verdict.REJECTED, "农村"));
    }

    @Test
    void aCircleFromAForeignTableEnds() {
        var circle = new Decisions(List.of(decision("高质量→农业"), decision("农业→高质量")));
        assertEquals(2, circle.apply(TEXT, List.of(phrase("高质量", 0.9), phrase("农业", 0.8))).size());
    }

    private static Decisions with(Decisions decisions, Decision decision) {
        return new Decisions(
                Stream.concat(decisions.all().stream(), decisions.consequences(decision).stream())
                        .collect(Collectors.toMap(Decision::key, d -> d, (a, b) -> b, LinkedHashMap::new))
                        .values());
    }

    private static Decision decision(String word) {
        if (word.contains("→")) {
            var parts = word.split("→");
            return Decision.renamed(parts[0], PhraseKind.TERM, parts[1]);
        }
        if (word.contains("⇒")) {
            var parts = word.split("⇒");
            return Decision.merged(parts[0], PhraseKind.TERM, parts[1]);
        }
        return word.startsWith("+")
                ? Decision.accepted(word.substring(1), PhraseKind.TERM)
                : Decision.rejected(word.substring(1), PhraseKind.TERM);
    }

    private static Phrase phrase(String text, double score) {
        return new Phrase(text, PhraseKind.TERM, score, places(text), List.of(new Phrase.Reason("test", score)));
    }

    private static List<Span> places(String words) {
        var places = new ArrayList<Span>();
        for (int at = TEXT.indexOf(words); at >= 0; at = TEXT.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }

    private static Entry entry(String term) {
        return new Entry(term, "自己写的", List.of(), "笔记", Confidence.OWN);
    }

    private static List<String> words(String line) {
        return line == null ? List.of() : Arrays.asList(line.split(" "));
    }

    private static String said(List<Phrase> phrases) {
        return phrases.stream()
                .map(
                        phrase ->
                                phrase.text()
                                        + phrase.occurrences().stream()
                                                .map(span -> String.valueOf(span.start()))
                                                .collect(Collectors.joining(",", "@", "")))
                .collect(Collectors.joining(" "));
    }
}
