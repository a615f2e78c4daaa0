package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.document.Span;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.study.CardKind;
import yandu.study.OwnCard;
import yandu.study.Prompt;
import yandu.study.TypedAnswer.Verdict;
import yandu.study.query.CardOrder;

class OwnWritingTest {
    @TempDir private Path folder;
    private TestLibrary library;
    private OwnWriting writing;
    private String report;
    private String text;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        writing = library.writing();
        var imported = library.importing().importBuiltIn().report();
        report = imported.id();
        text = imported.document().text();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Optional<Span> place(String words) {
        int at = text.indexOf(words);
        return Optional.of(new Span(at, at + words.length()));
    }

    private List<String> own(String query) {
        var found = library.browsing().find("is:own " + query, Scope.EVERYTHING, CardOrder.PLACE);
        return library.browsing().cards(found, 0, 100).stream()
                .map(card -> card.card().prompt().args().getFirst().replace(Prompt.BLANK, "_") + " → " + card.card().answer().text())
                .toList();
    }

    @Test
    void aClozeHasACardForEveryNumberAtItsPlace() {
        var front = "实施好{{c1::17项::几项}}民生政策，办好{{c2::12件}}民生实事";
        var card = writing.add(report, CardKind.OWN_CLOZE, front, "", place("实施好17项"));
        assertEquals(
                List.of("实施好_（几项）民生政策，办好12件民生实事 → 17项", "实施好17项民生政策，办好_民生实事 → 12件"), own("area:7"));
        library.history.undo();
        assertEquals(List.of(), own(""));
        library.history.redo();
        assertEquals(2, own("").size());
        assertEquals(Optional.of(card), writing.find(new CardId(report, card.id() + ":c2")));
    }

    @Test
    void anEditKeepsTheMemoryOfTheNumbersThatStay() {
        var card = writing.add(report, CardKind.OWN_CLOZE, "{{c1::甲}}和{{c2::乙}}", "", Optional.empty());
        library.reviewing().grade(report, card.id() + ":c1", Rating.GOOD, 900);
        writing.change(report, new OwnCard(card.id(), card.kind(), "{{c1::甲}}与{{c3::丙}}", "", card.anchor()));
        assertEquals(List.of("_与丙 → 甲", "甲与_ → 丙"), own(""));
        assertEquals(1, library.cards.memory(report, card.id() + ":c1").orElseThrow().reviews());
        library.history.undo();
        assertEquals(List.of("_和乙 → 甲", "甲和_ → 乙"), own(""));
    }

    @Test
    void aCardOutlivesACorrectionAndIsListedWhenItsPlaceIsGone() {
        writing.add(report, CardKind.OWN, "几项政策？", "17项", place("17项民生政策"));
        library.importing().importText(text.replace("办好12件", "办好15件"), "");
        assertEquals(List.of("几项政策？ → 17项"), own("area:7"));
        assertEquals(List.of(), own("is:stray"));
        library.importing().importText(text.replace("实施好17项民生政策提标扩面，", ""), "");
        assertEquals(List.of("几项政策？ → 17项"), own("is:stray"));
        assertEquals(List.of("几项政策？ → 17项"), own(""));
    }

    @Test
    void aLostCardIsKeptAsAnOwnOneWithItsMemory() {
        var key = new CardId(report, "phrase-cloze:四敢");
        library.reviewing().grade(report, key.cardKey(), Rating.GOOD, 900);
        var memory = library.cards.memory(report, key.cardKey());
        library.importing().importText(text.replace("持续强化“四敢”导向，", ""), "");
        assertEquals(1, library.browsing().find("is:stray kind:phrase-cloze", Scope.EVERYTHING, CardOrder.PLACE).count());
        writing.adopt(key, "强化什么导向？", place("牢固树立“五种理念”"));
        assertEquals(List.of("强化什么导向？ → 四敢"), own(""));
        assertEquals(memory, library.cards.memory(report, key.cardKey()));
        assertEquals(0, library.browsing().find("is:stray kind:phrase-cloze", Scope.EVERYTHING, CardOrder.PLACE).count());
        library.history.undo();
        assertEquals(1, library.browsing().find("is:stray kind:phrase-cloze", Scope.EVERYTHING, CardOrder.PLACE).count());
    }

    @Test
    void halfACardIsRefused() {
        assertEquals("cards.refused.blank", refusal(() -> writing.add(report, CardKind.OWN, "问", " ", Optional.empty())));
        assertEquals("cards.refused.cloze", refusal(() -> writing.add(report, CardKind.OWN_CLOZE, "没有空", "", Optional.empty())));
        assertEquals("cards.refused.blank", refusal(() -> writing.add(report, CardKind.OWN, "", "答", Optional.empty())));
    }

    @Test
    void whatWasTakenForACardIsCounted() {
        var card = new CardId(report, "phrase-cloze:两个确立");
        var help = library.leechHelp();
        help.typed(card, "两个维护", Verdict.WRONG, false);
        help.typed(card, "“两个维护”", Verdict.WRONG, false);
        help.typed(card, "四个自信", Verdict.WRONG, true);
        help.typed(card, "两个确立", Verdict.RIGHT, false);
        help.typed(card, "三个确立", Verdict.WRONG, false);
        assertEquals(
                List.of(
                        new LeechHelp.Mistaken("两个维护", 2, Optional.of(new CardId(report, "phrase-cloze:两个维护"))),
                        new LeechHelp.Mistaken("三个确立", 1, Optional.empty())),
                help.mistakenFor(card));
    }

    @Test
    void aCardIsSplitIntoItsPartsAsOneStep() {
        var card = new CardId(report, "phrase-cloze:提质增效提速扩量提档升级");
        library.leechHelp().split(card);
        assertEquals(List.of("提质增效", "提速扩量", "提档升级"), own("").stream().map(c -> c.substring(c.lastIndexOf(' ') + 1)).toList());
        assertTrue(library.cards.find(report, card.cardKey()).orElseThrow().suspended());
        library.history.undo();
        assertEquals(List.of(), own(""));
        assertEquals(false, library.cards.find(report, card.cardKey()).orElseThrow().suspended());
        assertEquals("cards.refused.split", refusal(() -> library.leechHelp().split(new CardId(report, "expansion:四敢"))));
    }

    @Test
    void aContrastTellsTwoAnswersApart() {
        var made = library.leechHelp().contrast(new CardId(report, "phrase-cloze:两个确立"), new CardId(report, "phrase-cloze:两个维护"));
        assertEquals(List.of("两个确立", "两个维护"), made.stream().map(OwnCard::back).toList());
        for (var card : made) {
            var lines = card.front().split("\n");
            assertEquals("两个确立 ／ 两个维护", lines[1]);
            assertEquals(false, lines[0].contains("两个确立") || lines[0].contains("两个维护"));
        }
        assertEquals(2, own("kind:contrast").size());
        library.history.undo();
        assertEquals(0, own("").size());
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refused.class, act::run).key();
    }
}
