package yandu.service;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.service.History.Outcome;

/// The stack by itself, with steps that write a word on a list.
class HistoryTest {
    @TempDir Path folder;
    private TestLibrary library;
    private History history;
    private final List<String> words = new ArrayList<>();

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        history = library.history;
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void say(String word) {
        words.add(word);
        history.record(word, words::removeLast, () -> words.add(word));
    }

    private String said() {
        return String.join("", words);
    }

    private static String name(Optional<Step> step) {
        return step.map(Step::key).orElse("-");
    }

    private String names() {
        return name(history.undoable()) + name(history.redoable());
    }

    @Test
    void stepsAreTakenBackAndDoneAgainInOrder() {
        assertEquals("--", names());
        say("a");
        say("b");
        say("c");
        assertEquals("c-", names());
        assertInstanceOf(Outcome.Done.class, history.undo());
        history.undo();
        assertEquals("a", said());
        assertEquals("ab", names());
        history.redo();
        assertEquals("ab", said());
        assertEquals("bc", names());
        history.undo();
        history.undo();
        assertEquals(new Outcome.Nothing(), history.undo());
        assertEquals("", said());
        assertEquals("-a", names());
    }

    @Test
    void aNewStepEndsRedoing() {
        say("a");
        say("b");
        history.undo();
        say("c");
        assertEquals("ac", said());
        assertEquals(new Outcome.Nothing(), history.redo());
    }

    @Test
    void theOldestStepsAreForgotten() {
        for (int i = 0; i < History.STEPS + 20; i++) {
            say("x");
        }
        int undone = 0;
        while (history.undo() instanceof Outcome.Done) {
            undone++;
        }
        assertEquals(History.STEPS, undone);
        assertEquals(20, words.size());
    }

    @Test
    void severalStepsTogetherAreOne() {
        say("a");
        history.together(
                "many",
                () -> {
                    say("b");
                    say("c");
                    return null;
                });
        assertEquals("many-", names());
        assertEquals(List.of(2), history.undoable().orElseThrow().arguments());
        history.undo();
        assertEquals("a", said());
        history.redo();
        assertEquals("abc", said());
    }

    @Test
    void oneStepTogetherKeepsItsNameAndNoneIsNone() {
        history.together("many", () -> null);
        assertEquals("--", names());
        history.together("many", () -> history.together("inner", () -> words.getClass()));
        history.together(
                "many",
                () -> {
                    say("b");
                    return null;
                });
        assertEquals("b-", names());
    }

    @Test
    void whatWasDoneBeforeAFailureCounts() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        history.together(
                                "many",
                                () -> {
                                    say("a");
                                    say("b");
                                    throw new IllegalStateException();
                                }));
        history.undo();
        assertEquals("", said());
    }

    @Test
    void whatAStepCallsIsNotRecorded() {
        history.record("a", () -> say("undo"), () -> say("redo"));
        history.undo();
        history.redo();
        assertEquals("undoredo", said());
        assertEquals("a-", names());
        history.unrecorded(() -> say("b"));
        assertEquals("a-", names());
    }

    @Test
    void aStepThatCannotBeTakenBackIsDropped() {
        say("a");
        var why = new Refused(Refused.Kind.FAILED, "review.refused.gone");
        history.record("b", () -> { throw why; }, () -> {});
        assertEquals(why, assertInstanceOf(Outcome.Dropped.class, history.undo()).why());
        assertEquals("a-", names());
    }

    @Test
    void aLibraryThatCannotBeUsedKeepsTheStep() {
        var full = new Refused(Refused.Kind.LIBRARY, "store.full", "x");
        history.record("a", () -> { throw full; }, () -> {});
        assertThrows(Refused.class, history::undo);
        assertEquals("a-", names());
    }

    @Test
    void aGroupIsTakenBackWholeOrNotAtAll() {
        var id = library.importing().importBuiltIn().report().id();
        history.record("never", () -> { throw new Refused(Refused.Kind.FAILED, "review.refused.gone"); }, () -> {});
        var never = history.undoable().orElseThrow();
        library.cataloguing().remove(List.of(id));
        history.forget();
        history.together(
                "both",
                () -> {
                    history.record("never", never::undo, () -> {});
                    history.record("there", () -> library.shelf.setRemoved(id, Optional.empty()), () -> {});
                    return null;
                });
        assertInstanceOf(Outcome.Dropped.class, history.undo());
        assertEquals(List.of(), library.reading().list());
    }

    @Test
    void quickChangesOfOneThingAreOneStep() {
        var value = new ArrayList<>(List.of(0));
        for (int to : new int[] {1, 2, 3}) {
            int from = value.set(0, to);
            history.replaced("set", "thing", value::getFirst, from, to, now -> value.set(0, now));
            library.pass(Duration.ofSeconds(12));
        }
        library.pass(Duration.ofMinutes(1));
        history.replaced("set", "thing", value::getFirst, value.set(0, 9), 9, now -> value.set(0, now));
        history.replaced("set", "thing", value::getFirst, 9, 9, now -> value.set(0, now));
        history.undo();
        assertEquals(List.of(3), value);
        history.undo();
        assertEquals(List.of(0), value);
        history.redo();
        assertEquals(List.of(3), value);
    }

    @Test
    void aValueThatIsNoLongerThereIsNotReplaced() {
        var value = new ArrayList<>(List.of(1));
        history.replaced("set", "thing", value::getFirst, 0, 1, now -> value.set(0, now));
        value.set(0, 7);
        var dropped = assertInstanceOf(Outcome.Dropped.class, history.undo());
        assertEquals("history.refused.changed", dropped.why().key());
        assertEquals(List.of(7), value);
    }

    @Test
    void listenersHearOfEveryChange() {
        var heard = new ArrayList<String>();
        history.listen(() -> heard.add(names()));
        say("a");
        history.undo();
        history.redo();
        history.forget();
        assertEquals("a- -a a- --", heard.stream().collect(joining(" ")));
    }

    @Test
    void manyThreadsRecordAtOnce() {
        var threads =
                IntStream.range(0, 8)
                        .mapToObj(i -> Thread.startVirtualThread(() -> {
                            for (int n = 0; n < 50; n++) {
                                history.record("x", () -> {}, () -> {});
                            }
                        }))
                        .toList();
        for (var thread : threads) {
            assertTrue(join(thread));
        }
        int undone = 0;
        while (history.undo() instanceof Outcome.Done) {
            undone++;
        }
        assertEquals(400, undone);
    }

    private static boolean join(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            return false;
        }
    }
}
