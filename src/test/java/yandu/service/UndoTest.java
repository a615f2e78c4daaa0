package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.analysis.Decision;
import yandu.analysis.Glossary.Confidence;
import yandu.analysis.Glossary.Entry;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.store.LiveRows;
import yandu.store.Samples;

/// Every action of a user, taken back and done again: the library is as before, then as after, row by row. Logs only
/// grow and are left out.
class UndoTest {
    @TempDir Path folder;
    private TestLibrary library;
    private String report;

    /// An action and the key of its name.
    record Action(String name, Consumer<UndoTest> act) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Action> actions() {
        return Stream.of(
                new Action("history.grade", test -> test.grade(Rating.GOOD)),
                new Action("history.grade", test -> test.grade(Rating.AGAIN)),
                new Action("history.bury", test -> test.library.reviewing().bury(test.up().id())),
                new Action("history.mark", test -> test.library.reviewing().mark(test.up().id())),
                new Action("history.suspend", test -> test.library.reviewing().suspend(List.of(test.up().id()), true)),
                new Action("history.suspend", UndoTest::suspendMany),
                new Action("history.suspend", test -> test.library.keeping().suspend(List.of(test.up().id()), true)),
                new Action("history.cards.split", UndoTest::split),
                new Action("history.cards.contrast", UndoTest::contrast),
                new Action("history.decide", test -> test.decide(Decision.rejected("链长制", PhraseKind.TERM))),
                new Action("history.decide", test -> test.decide(Decision.merged("链长制", PhraseKind.TERM, "四个自信"))),
                new Action("history.define", test -> test.define("四敢")),
                new Action("history.define", test -> test.define("四个自信")),
                new Action("history.forget", test -> test.library.curating().forget("三个代表")),
                new Action("history.glossary", test -> test.library.curating().importGlossary(test.file("一\t二\t\t三\town\n"))),
                new Action("history.decisions", test -> test.library.curating().importDecisions(test.file("链长制\n能源革命\n"))),
                new Action("history.note.add", test -> test.note(120)),
                new Action("history.note.change", UndoTest::changeNote),
                new Action("history.note.delete", test -> test.library.noteTaking().delete(test.anyNote())),
                new Action("history.import", test -> test.library.importing().importText(Samples.TEXT, "")),
                new Action("history.import", UndoTest::correct),
                new Action("history.imports", UndoTest::importTwo),
                new Action("history.remove", test -> test.library.cataloguing().remove(List.of(test.report))));
    }

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        library.set(settings -> settings.withNewPerDay(1000));
        report = library.importing().importBuiltIn().report().id();
        library.curating().define(new Entry("三个代表", "一", List.of(), "笔记", Confidence.OWN));
        note(40);
        grade(Rating.EASY);
        library.curating().settle();
        library.pass(Duration.ofMinutes(5));
        library.history.forget();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ReviewCard up() {
        return library.reviewing().next(Scope.EVERYTHING).orElseThrow();
    }

    private void grade(Rating rating) {
        library.reviewing().next(Scope.EVERYTHING)
                .ifPresent(card -> library.reviewing().grade(card.id(), rating, 900, Optional.empty(), List.of()));
    }

    private void suspendMany() {
        var cards = library.reviewing().cards(Scope.report(report)).stream().limit(40).map(ReviewCard::id).toList();
        library.reviewing().suspend(cards, true);
    }

    private void split() {
        library.leechHelp().split(new CardId(report, "phrase-cloze:提质增效提速扩量提档升级"));
    }

    private void contrast() {
        library.leechHelp()
                .contrast(new CardId(report, "phrase-cloze:两个确立"), new CardId(report, "phrase-cloze:两个维护"));
    }

    private void decide(Decision decision) {
        library.curating().decide(report, List.of(decision));
    }

    private void define(String term) {
        library.curating().define(new Entry(term, "我的理解", List.of(), "笔记", Confidence.OWN));
    }

    private void note(int at) {
        library.noteTaking().add(report, new Span(at, at + 8), "记", 1);
    }

    private Note anyNote() {
        return library.noteTaking().notes(report).getFirst();
    }

    private void changeNote() {
        library.noteTaking().change(anyNote(), "改过", 3);
    }

    private void correct() {
        var text = library.reading().report(report).document().text();
        library.importing().importText(text.replace("高质量发展", "高水平发展"), "");
    }

    private void importTwo() {
        library.importing()
                .together(
                        () -> {
                            library.importing().importText("甲\n四个自信。\n", "");
                            return library.importing().importText("乙\n两个确立。\n", "");
                        });
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("table.tsv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a user's library holds, in words: every live row.
    private List<String> rows() {
        return LiveRows.of(library.database);
    }

    /// Only rows that differ are named.
    private void assertRows(List<String> expected) {
        var now = rows();
        var missing = expected.stream().filter(row -> !now.contains(row)).toList();
        var extra = now.stream().filter(row -> !expected.contains(row)).toList();
        assertEquals(missing, extra);
        assertEquals(expected, now);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void undoneItIsAsBeforeAndRedoneAsAfter(Action action) {
        if (action.name().equals("history.bury") || action.name().equals("history.mark")) {
            up(); // the card that is up is put up by looking
        }
        var before = rows();
        action.act().accept(this);
        library.curating().settle();
        assertEquals(action.name(), library.history.undoable().orElseThrow().key());
        var after = rows();
        assertNotEquals(before, after);
        assertInstanceOf(History.Outcome.Done.class, library.history.undo());
        assertRows(before);
        assertEquals(Optional.empty(), library.history.undoable(), "it was one step");
        assertInstanceOf(History.Outcome.Done.class, library.history.redo());
        assertRows(after);
        assertInstanceOf(History.Outcome.Done.class, library.history.undo());
        assertRows(before);
        assertTrue(library.upkeep().verify().isSound());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anySequenceIsTakenBackStepByStep(int seed) {
        var random = new Random(seed);
        var quick = actions().filter(action -> !action.name().startsWith("history.import")).toList();
        var states = new ArrayList<List<String>>();
        states.add(rows());
        while (states.size() <= 25) {
            library.pass(Duration.ofSeconds(random.nextInt(40, 4000)));
            var action = quick.get(random.nextInt(quick.size()));
            var last = library.history.undoable();
            try {
                action.act().accept(this);
            } catch (Refused | NoSuchElementException nothingThere) {
                continue;
            }
            library.curating().settle();
            if (!last.equals(library.history.undoable())) {
                states.add(rows());
            }
            while (random.nextInt(4) == 0 && states.size() > 1) {
                library.history.undo();
                states.removeLast();
                assertRows(states.getLast());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertInstanceOf(History.Outcome.Done.class, library.history.undo());
            assertRows(states.get(i));
        }
        for (var state : states.subList(1, states.size())) {
            assertInstanceOf(History.Outcome.Done.class, library.history.redo());
            assertRows(state);
        }
    }

    @Test
    void moreThanAHundredStepsOfAllKindsAreTakenBack() {
        var before = rows();
        for (int i = 0; i < 120; i++) {
            library.pass(Duration.ofMinutes(1));
            switch (i % 4) {
                case 0 -> grade(Rating.GOOD);
                case 1 -> note(i);
                case 2 -> library.reviewing().mark(up().id());
                default -> changeNote(i);
            }
        }
        for (int i = 0; i < 120; i++) {
            assertInstanceOf(History.Outcome.Done.class, library.history.undo(), "step " + i);
        }
        assertRows(before);
    }

    private void changeNote(int i) {
        library.noteTaking().change(anyNote(), "第" + i, i % 5);
    }

    @Test
    void whatIsGoneBeneathIsSaidAndDropped() {
        note(200);
        var id = library.noteTaking().notes(report).getLast().id();
        library.notes.setRemoved(id, true);
        var dropped = assertInstanceOf(History.Outcome.Dropped.class, library.history.undo());
        assertEquals("notes.refused.gone", dropped.why().key());
        assertEquals(Optional.empty(), library.history.undoable());
    }
}
