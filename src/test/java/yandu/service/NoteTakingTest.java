package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
