package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.analysis.Decision;
import yandu.document.Span;
import yandu.store.CardIndex;
import yandu.store.Covers;
import yandu.store.Notes;
import yandu.store.Samples;
import yandu.store.SearchIndex;
import yandu.study.query.CardOrder;

class SearchingTest {
    private static final int MOST = 20;

    @TempDir Path folder;

    private TestLibrary library;
    private SearchIndex index;
    private Indexing indexing;
    private Searching searching;
    private String report;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        openIndex();
        report = library.importing().importBuiltIn().report().id();
        library.pass(Duration.ofMinutes(1));
        add("产业讲话\n延长产业链、供应链。重庆长江大桥通车。\n");
        library.pass(Duration.ofMinutes(1));
        add("計劃報告\n產業鏈升級，五年計劃。GDP growth and market economy。\n");
        settle();
    }

    private void openIndex() {
        index = new SearchIndex(folder.resolve("cache/search.db"), Refused::of);
        indexing = new Indexing(index, new CardIndex(library.database), library.reports, library.shelf);
        searching = new Searching(library.database, index, new Covers(library.database), new Notes(library.database), library.curation);
    }

    @AfterEach
    void close() {
        index.close();
        library.close();
    }

    private String add(String text) {
        return library.importing().importText(text, "").report().id();
    }

    private int settle() {
        return indexing.settle((part, done, all) -> {}, () -> false);
    }

    private List<SearchResult.Sentence> sentences(String typed) {
        return searching.find(typed, MOST, MOST).sentences();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            产业链,              3
            產業鏈,              3
            cyl,                4
            chanyelian,         3
            chanyel,            3
            链,                 3
            四敢,                1
            “四敢”导向,          1
            １７项,              1
            chongqing,          1
            gdp,                1
            mark,               1
            产业链供应链,          1
            "产业链 升级",         1
            升級 -制造业,          2
            供应链 or 五年计划,     2
            长江 报告,            0
            report:产业讲话 链,   1
            没有这句话,            0
            -产业链,              0
            is:due,             0
            """)
    void findsSentences(String typed, int expected) {
        var found = sentences(typed);
        assertEquals(
                expected, found.size(), () -> found.stream().map(SearchResult.Sentence::text).collect(Collectors.joining("\n")));
    }

    @Test
    void theNewestComesFirstAndItsHitIsInTheText() {
        var first = sentences("产业链").getFirst();
        assertEquals("計劃報告", first.report().title());
        var text = library.shelf.report(first.report().id()).document().text();
        assertEquals("產業鏈", first.hit().of(text));
        assertEquals(first.text(), first.place().of(text));
    }

    @Test
    void everySentenceIsFoundByEveryPieceOfIt() {
        var text = library.shelf.report(report).document().text();
        for (int at = 0; at + 3 < text.length(); at += 7) {
            for (int length = 1; length <= 3; length++) {
                var piece = text.substring(at, at + length);
                if (piece.matches("\\p{IsHan}+")) {
                    assertFalse(searching.appearances(piece, MOST).isEmpty(), piece);
                }
            }
        }
    }

    @Test
    void findsPhrasesOfMostReportsFirstButNoRejectedOnes() {
        assertEquals(report, searching.find("四敢", MOST, MOST).phrases().getFirst().newest().id());
        var found = searching.find("liangge", MOST, MOST).phrases().getFirst();
        assertTrue(found.text().startsWith("两个"), found::toString);
        library.curating().decide(report, List.of(new Decision(found.text(), found.kind(), Decision.Verdict.REJECTED, "")));
        assertFalse(searching.find("liangge", MOST, MOST).phrases().contains(found));
    }

    @Test
    void aPhraseAppearsInReportsFromTheNewestDateOn() {
        var old = add("旧讲话\n延长产业链。\n产业链要稳。\n");
        library.importing().describe(old, new Details("旧讲话", Optional.of(LocalDate.of(1999, 1, 1)), "", ""));
        settle();
        var found = searching.appearances("产业链", MOST);
        assertEquals(
                List.of("山西省委召开全省领导干部会议", "旧讲话"),
                found.stream().filter(one -> one.report().date().isPresent()).map(one -> one.report().title()).toList());
        assertEquals(4, found.size());
        assertEquals(List.of("延长产业链。", "产业链要稳。"), found.get(1).sentences().stream().map(SearchResult.Sentence::text).toList());
        assertEquals(List.of(), searching.appearances("cyl", MOST));
    }

    @Test
    void findsTitlesAndNotes() {
        assertEquals(List.of("計劃報告"), searching.find("jihua", MOST, MOST).titles().stream().map(title -> title.report().title()).toList());
        var note = library.noteTaking().add(report, new Span(0, 4), "这里要背熟", 0);
        assertEquals(note.id(), searching.find("beishu", MOST, MOST).notes().getFirst().note().id());
        library.noteTaking().delete(note);
        assertEquals(List.of(), searching.find("beishu", MOST, MOST).notes());
    }

    @Test
    void followsImportsCorrectionsAndRemovals() {
        assertEquals(0, settle());
        assertFalse(indexing.isBehind());
        var id = add("新讲话\n全新的提法在这里。\n");
        assertTrue(indexing.isBehind());
        assertEquals(1, settle());
        assertEquals(1, sentences("提法").size());
        library.cataloguing().remove(List.of(id));
        assertEquals(0, sentences("提法").size()); // at once, before the index knows
        settle();
        assertEquals(0, sentences("提法").size());
        library.history.undo();
        settle();
        assertEquals(1, sentences("提法").size());
    }

    /// A search never waits for the index of many cards: it says how many it could not look at.
    @Test
    void cardsAreTakenInSomeAtATimeAndSearchesSayWhatTheyMiss() {
        library.cards.replace(report, Samples.cards(1500, false), library.now);
        var browsing = library.browsing();
        var before = browsing.find("1499", Scope.report(report), CardOrder.PLACE);
        assertEquals(0, before.count());
        assertTrue(before.missing() >= 1500, () -> "missing " + before.missing());
        var asked = new AtomicInteger();
        indexing.settle((part, done, all) -> {}, () -> asked.getAndIncrement() == 5);
        var between = browsing.find("1499", Scope.report(report), CardOrder.PLACE);
        assertEquals(before.missing() - 5 * CardIndex.AT_ONCE, between.missing(), "what was taken in stays");
        settle();
        var after = browsing.find("1499", Scope.report(report), CardOrder.PLACE);
        assertEquals(1, after.count());
        assertEquals(0, after.missing());
    }

    @Test
    void aBuildThatWasStoppedGoesOn() {
        index.close();
        var fresh = new SearchIndex(folder.resolve("cache/again.db"), Refused::of);
        var again = new Indexing(fresh, new CardIndex(library.database), library.reports, library.shelf);
        var asked = new AtomicInteger();
        assertEquals(1, again.settle((part, done, all) -> {}, () -> asked.getAndIncrement() > 0));
        assertTrue(again.isBehind());
        assertEquals(2, again.settle((part, done, all) -> {}, () -> false));
        assertEquals(3, fresh.stamps().size());
        fresh.close();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        index.close();
        Files.writeString(folder.resolve("cache/search.db"), "no database at all, but long enough to look like something".repeat(40));
        openIndex();
        assertEquals(3, settle());
        assertEquals(3, sentences("产业链").size());
    }

    @Test
    void saysWhatIsNoQuery() {
        assertEquals("search.bad.quote", assertThrows(Refused.class, () -> sentences("\"产业")).key());
        assertEquals(SearchResult.NOTHING, searching.find("  ", MOST, MOST));
    }
}
