package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.store.Samples;

class NoteTakingTest {
    @TempDir Path folder;
    private TestLibrary library;
    private NoteTaking noteTaking;
    private String id;

    @BeforeEach
    void open() {
        library = new TestLibrary(folder);
        noteTaking = library.noteTaking();
        id = library.with(List.of()).id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Note note(String quote, String text) {
        int at = Samples.TEXT.indexOf(quote);
        return noteTaking.add(id, new Span(at, at + quote.length()), text, 2);
    }

    @Test
    void notesComeByPlaceAndOverlapFreely() {
        var later = note("12件民生实事", "背下来");
        var inner = note("民生实事", "");
        var earlier = note("坚定信心", "开头");
        library.close();
        open();
        assertEquals(List.of(earlier, later, inner), noteTaking.notes(id));
        assertEquals("12件民生实事", later.anchor().quote());
    }

    @Test
    void aNoteIsChangedDeletedAndPutBack() {
        var note = note("坚定信心", "一");
        var changed = noteTaking.change(note, "二", 4);
        assertEquals(List.of(changed), noteTaking.notes(id));
        assertEquals("二", changed.text());
        noteTaking.delete(changed);
        assertEquals(List.of(), noteTaking.notes(id));
        library.history.undo();
        assertEquals(List.of(changed), noteTaking.notes(id));
    }

    @Test
    void notesFollowACorrectedText() {
        note("12件民生实事", "跟着走");
        note("扩大内需", "没有了");
        var corrected = Samples.TEXT.replace("要坚定信心", "大家要更加坚定信心").replace("扩大内需", "扩大开放");
        library.shelf.keep(Samples.report(id, corrected));
        var notes = noteTaking.notes(id);
        var kept = notes.stream().filter(note -> note.text().equals("跟着走")).findFirst().orElseThrow();
        assertEquals("12件民生实事", kept.anchor().span().of(corrected));
        var lost = notes.stream().filter(note -> note.text().equals("没有了")).findFirst().orElseThrow();
        assertEquals("扩大内需", lost.anchor().quote());
        assertEquals(0, lost.anchor().span().length());
    }

    @Test
    void aRewordedPassageKeepsItsNoteAndATakenBackCorrectionItsPlace() {
        var note = note("坚定信心", "一字之差");
        var long_ = note(Samples.TEXT.substring(20, 60), "长");
        var corrected = Samples.TEXT.replace(Samples.TEXT.substring(30, 34), "另外四字");
        library.shelf.keep(Samples.report(id, corrected));
        var moved = byText("长");
        assertEquals(corrected.substring(20, 60), moved.anchor().quote());
        assertFalse(moved.isLost());
        library.shelf.keep(Samples.report(id, Samples.TEXT));
        assertEquals(List.of(note, long_), List.of(byText("一字之差"), byText("长")));
    }

    /// The same words elsewhere are not the passage.
    @Test
    void aNoteDoesNotJumpToTheSameWordsElsewhere() {
        library.shelf.keep(Samples.report(id, "开头说发展。\n中间说开放发展好。\n末尾说发展。\n"));
        int at = "开头说发展。\n中间说开放".length();
        noteTaking.add(id, new Span(at, at + 2), "中间的", 0);
        library.shelf.keep(Samples.report(id, "开头说发展。\n中间说开门见山。\n末尾说发展。\n"));
        assertTrue(byText("中间的").isLost());
    }

    @Test
    void aNoteWithoutItsPassageIsPutElsewhereOrOnTheReport() {
        var gone = note("扩大内需", "原话");
        library.shelf.keep(Samples.report(id, Samples.TEXT.replace("扩大内需", "开放搞活")));
        assertTrue(byText("原话").isLost());
        var placed = noteTaking.move(gone, new Span(3, 8));
        assertEquals(List.of(placed), noteTaking.notes(id));
        library.history.undo();
        assertTrue(byText("原话").isLost());
        var detached = noteTaking.detach(byText("原话"));
        assertEquals("> 扩大内需\n\n原话", detached.text());
        assertEquals(Note.Kind.REPORT, detached.kind());
        assertFalse(noteTaking.notes(id).getFirst().isLost());
        library.history.undo();
        assertEquals("扩大内需", byText("原话").anchor().quote());
    }

    @Test
    void aPassageIsMovedStepByStepAndOneUndoTakesAllStepsBack() {
        var note = note("民生实事", "");
        int start = note.anchor().span().start();
        int end = note.anchor().span().end();
        noteTaking.move(note, new Span(start - 1, end));
        var moved = noteTaking.move(note, new Span(start - 2, end + 1));
        assertEquals(Samples.TEXT.substring(start - 2, end + 1), moved.anchor().quote());
        assertEquals(List.of(moved), noteTaking.notes(id));
        library.history.undo();
        assertEquals(List.of(note), noteTaking.notes(id));
    }

    @Test
    void notesOnPhrasesAreFoundFromEveryReport() {
        int at = Samples.TEXT.indexOf("民生");
        var onPhrase = noteTaking.addOnPhrase(id, new Span(at, at + 2));
        noteTaking.addOnReport(id);
        note("坚定信心", "");
        assertEquals(List.of(onPhrase), noteTaking.about("民生"));
        assertEquals(List.of(), noteTaking.about("坚定信心"));
        assertEquals(
                List.of(Note.Kind.REPORT, Note.Kind.PASSAGE, Note.Kind.PHRASE),
                noteTaking.all().stream().map(Note::kind).toList());
    }

    private Note byText(String text) {
        return noteTaking.notes(id).stream().filter(note -> note.text().equals(text)).findFirst().orElseThrow();
    }
}
