package yandu.ui.control;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import yandu.document.Span;
import yandu.notes.Note;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.study.CardKind;
import yandu.ui.task.Watched;

/// How a screen leads to another.
public interface Navigator {

    void show(Screen screen);

    /// Opens a report in the reader.
    void open(String reportId);

    /// Opens a report at a place, which flashes once; Esc then comes back to the screen that asked.
    void open(String reportId, Span place);

    /// Opens a note where there is room to write.
    void open(Note note);

    /// Opens the card browser with a query.
    void cards(String query);

    /// Starts a review of a scope.
    void review(Scope scope);

    /// Opens the quiz screen, set up for a report.
    void quiz(String reportId);

    /// Opens the list of a report's phrases to go through, at a phrase or at the first that is undecided.
    void triage(String reportId, Optional<String> phrase);

    /// Lays the editor over the window with a card in it; `saved` follows once it is kept.
    void edit(ReviewCard card, Runnable saved);

    /// Lays the editor over the window with a new card made of a passage; of a cloze the passage is the first gap.
    void write(String reportId, Span passage, CardKind kind);

    /// Lays the sheet for exports over the window.
    ///
    /// @param reportId the report that is chosen at first; where none is, the one at hand
    void export(Optional<String> reportId);

    /// Lays the editor of the template of Markdown exports over the window.
    void template();

    /// Puts the whole library in a file in the place of this one.
    void bring(Path library);

    /// A word in the corner on a file that was written, with the way to it.
    void written(String text, Path file);

    /// Does long work in the background. Where it takes a while, a word in the corner says how far it is and lets it be called
    /// off; a failure is said.
    ///
    /// @param text what is being done
    /// @param then follows where it was done
    <T> void work(String text, Watched<T> work, Consumer<? super T> then);

    /// As [#work], in turn with all other work: for what changes what is looked at next.
    <T> void change(String text, Watched<T> work, Consumer<? super T> then);

    /// A word in the corner; `undo` may be null. For what a step was recorded for, see [#done].
    void notify(String text, Runnable undo);

    /// A word in the corner on what was done just now, with the way back while its step is the last one.
    void done(String text);

    /// Takes the last step back, whatever screen it was taken on.
    void undo();

    /// Does the step again that was taken back last.
    void redo();

    /// A failure, said in one sentence.
    void fail(Throwable failure);
}
