package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.analysis.Decision;
import yandu.analysis.Glossary.Confidence;
import yandu.analysis.Glossary.Entry;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.schedule.Rating;
import yandu.store.StoredCard;

/// The user's say reaches every list and every card, survives, and is taken back whole.
class CuratingTest {
    private static final String OTHER =
            """
            全省产业大会召开
            会议强调，要实施农业“特”“优”发展战略，推行链长制，加快产业升级。
            """;

    @TempDir Path folder;
    private TestLibrary library;
    private Curating curating;
    private String report;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        curating = library.curating();
        report = library.importing().importBuiltIn().report().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reopen() {
        library.close();
        library = new TestLibrary(folder);
        curating = library.curating();
    }

    private void reject(String phrase) {
        curating.decide(report, List.of(Decision.rejected(phrase, kind(phrase))));
    }

    private PhraseKind kind(String phrase) {
        return curating.findings(report).found().stream()
                .filter(found -> found.text().equals(phrase))
                .map(Phrase::kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed(String id) {
        return library.reading().open(id).analysis().phrases().stream().map(Phrase::text).toList();
    }

    private Stream<StoredCard> cardsOn(String phrase) {
        return library.cards.list(Scope.report(report).selection()).stream()
                .filter(
                        card ->
                                card.card().answer().text().equals(phrase)
                                        || card.card().prompt().args().contains(phrase));
    }

    @Test
    void aRejectedPhraseIsGoneFromListsAndCardsInEveryReport() {
        var other = library.importing().importText(OTHER, "").report().id();
        assertTrue(listed(report).contains("链长制") && listed(other).contains("链长制"));
        assertTrue(cardsOn("链长制").findAny().isPresent());
        int all = library.cards.list(Scope.EVERYTHING.selection()).size();
        int aside = library.cards.aside(report).size();
        reject("链长制");
        curating.settle();
        assertFalse(listed(report).contains("链长制") || listed(other).contains("链长制"));
        assertEquals(0, cardsOn("链长制").count());
        assertTrue(library.cards.list(Scope.report(other).selection()).stream()
                .noneMatch(card -> card.card().answer().text().equals("链长制")));
        assertTrue(library.cards.list(Scope.EVERYTHING.selection()).size() < all);
        assertTrue(library.cards.aside(report).size() > aside);
        assertEquals(0, library.curation.stale().size());
    }

    @Test
    void cardsSetAsideComeBackWithTheirMemory() {
        var card = cardsOn("链长制").findFirst().orElseThrow();
        library.reviewing().grade(report, card.card().key(), Rating.GOOD, 900);
        var memory = library.cards.memory(report, card.card().key());
        reject("链长制");
        curating.settle();
        assertEquals(0, cardsOn("链长制").count());
        assertEquals(memory, library.cards.memory(report, card.card().key()));
        library.history.undo();
        assertEquals(memory.orElseThrow(), cardsOn("链长制").findFirst().orElseThrow().memory());
    }

    @Test
    void decisionsHoldAfterAReopeningAndForReportsToCome() {
        reject("链长制");
        curating.decide(report, List.of(Decision.accepted("产业升级", PhraseKind.TERM)));
        reopen();
        assertFalse(listed(report).contains("链长制"));
        var other = library.importing().importText(OTHER, "").report().id();
        assertFalse(listed(other).contains("链长制"));
        assertTrue(listed(other).contains("产业升级"));
    }

    @Test
    void aReportThatWasNotSettledIsSettledWhenItIsOpened() {
        reject("链长制");
        assertTrue(cardsOn("链长制").findAny().isPresent());
        library.reading().open(report);
        assertEquals(0, cardsOn("链长制").count());
        assertEquals(0, library.curation.stale().size());
    }

    @Test
    void aHundredDecisionsAreTakenBackOneByOne() {
        var before = library.reading().open(report).analysis();
        var cards = library.cards.list(Scope.report(report).selection());
        // So many that each is decided otherwise when its turn comes again: what changes nothing is not taken back.
        var found = curating.findings(report).found().subList(0, 91);
        for (int i = 0; i < 100; i++) {
            var phrase = found.get(i % found.size());
            var next = found.get((i + 1) % found.size()).text();
            curating.decide(
                    report,
                    List.of(
                            switch (i % 3) {
                                case 0 -> Decision.rejected(phrase.text(), phrase.kind());
                                case 1 -> Decision.merged(phrase.text(), phrase.kind(), next);
                                default -> Decision.accepted(phrase.text(), phrase.kind());
                            }));
        }
        assertFalse(before.equals(library.reading().open(report).analysis()));
        for (int i = 0; i < 100; i++) {
            assertInstanceOf(History.Outcome.Done.class, library.history.undo());
        }
        assertEquals(before, library.reading().open(report).analysis());
        assertEquals(cards, library.cards.list(Scope.report(report).selection()));
    }

    @Test
    void aNewNameMustStandInTheReport() {
        var decision = Decision.renamed("链长制", PhraseKind.TERM, "链主制度");
        var refused = assertThrows(Refused.class, () -> curating.decide(report, List.of(decision)));
        assertEquals("triage.refused.wording", refused.key());
        assertEquals(List.of(), library.curation.decisions());
    }

    @Test
    void ownEntriesAreUsedEverywhere() {
        curating.define(entry("四敢", "我的理解"));
        var first = library.reading().open(report);
        assertEquals("我的理解", first.glossary().find("四敢").orElseThrow().expansion());
        assertEquals(2, first.glossary().findAll("四敢").size());
        assertTrue(cardsOn("四敢").anyMatch(card -> card.card().answer().text().equals("我的理解")));
        reopen();
        assertEquals("我的理解", library.reading().open(report).glossary().find("四敢").orElseThrow().expansion());
        curating.forget("四敢");
        var again = library.reading().open(report).glossary().findAll("四敢");
        assertEquals(List.of(Confidence.HIGH), again.stream().map(Entry::confidence).toList());
        assertTrue(cardsOn("四敢").noneMatch(card -> card.card().answer().text().equals("我的理解")));
    }

    @Test
    void anEntryThatWasForgottenComesBack() {
        curating.define(entry("四敢", "一"));
        curating.forget("“四敢”");
        assertEquals(1, library.handbook.edition().glossary().findAll("四敢").size());
        library.history.undo();
        assertEquals("一", library.handbook.edition().glossary().find("四敢").orElseThrow().expansion());
    }

    @Test
    void glossaryAndDecisionsTravel() {
        curating.define(entry("四敢", "我的理解"));
        reject("链长制");
        var glossary = folder.resolve("glossary.tsv");
        var lexicon = folder.resolve("lexicon.tsv");
        assertEquals(List.of(1, 1), List.of(curating.exportGlossary(glossary), curating.exportDecisions(lexicon)));
        try (var second = new TestLibrary(folder.resolve("second"))) {
            var there = second.curating();
            there.importGlossary(glossary);
            there.importDecisions(lexicon);
            assertEquals(library.curation.entries(), second.curation.entries());
            assertEquals(library.curation.decisions(), second.curation.decisions());
            second.history.undo();
            assertEquals(List.of(), second.handbook.edition().decisions().all());
        }
    }

    @Test
    void aBadFileIsRefusedAndNothingKept() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.tsv"), "甲\t乙\t\t丙\town\n甲\t乙\n");
        var refused = assertThrows(Refused.class, () -> curating.importGlossary(bad));
        assertEquals(List.of("glossary.bad.cells", List.of(bad, 2)), List.of(refused.key(), refused.arguments()));
        assertEquals(List.of(), library.curation.entries());
        var gbk = Files.writeString(folder.resolve("gbk.tsv"), "链长制", Charset.forName("GBK"));
        assertEquals(
                "glossary.refused.encoding",
                assertThrows(Refused.class, () -> curating.importDecisions(gbk)).key());
        var missing = folder.resolve("missing.tsv");
        assertEquals(
                "glossary.refused.unreadable",
                assertThrows(Refused.class, () -> curating.importDecisions(missing)).key());
    }

    private static Entry entry(String term, String expansion) {
        return new Entry(term, expansion, List.of(), "笔记", Confidence.OWN);
    }
}
