package yandu.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.service.History;
import yandu.service.Step;
import yandu.ui.task.Job;
import yandu.ui.task.Tasks;

/// What can be undone and redone, for the window.
public final class UndoModel {
    private final History history;
    private final Tasks tasks;
    private final Consumer<Notice> say;
    private final Consumer<Notice.UnderWay> saySoon;
    private final ReadOnlyObjectWrapper<Optional<Step>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Step>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Object> changed = new ReadOnlyObjectWrapper<>(new Object());

    /// @param say shows a notice
    /// @param saySoon shows one if its work takes a while
    public UndoModel(History history, Tasks tasks, Consumer<Notice> say, Consumer<Notice.UnderWay> saySoon) {
        this.history = history;
        this.tasks = tasks;
        this.say = say;
        this.saySoon = saySoon;
        history.listen(() -> tasks.later(this::look));
        look();
    }

    /// The step that would be taken back.
    public ReadOnlyObjectProperty<Optional<Step>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// The step that would be done again.
    public ReadOnlyObjectProperty<Optional<Step>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// The step recorded last, by whatever thread.
    public Optional<Step> last() {
        look();
        return undoable.get();
    }

    /// Another value after every step that was taken back or done again: what is on the screen may be out of date.
    public ReadOnlyObjectProperty<Object> changed() {
        return changed.getReadOnlyProperty();
    }

    /// Takes the last step back, after the work under way.
    public void undo() {
        take(Notice.Way.UNDO, history::undo);
    }

    /// Takes a step back if it is still the last.
    public void undo(Step step) {
        if (undoable.get().filter(last -> last == step).isPresent()) {
            undo();
        }
    }

    /// Does the step again that was taken back last.
    public void redo() {
        take(Notice.Way.REDO, history::redo);
    }

    private void take(Notice.Way way, Supplier<History.Outcome> move) {
        var job = new Job(tasks);
        job.startInTurn(steps -> history.watched(steps, move), outcome -> took(outcome, way), this::fail);
        if (job.running().get()) {
            saySoon.accept(new Notice.Taking(way, job));
        }
    }

    private void took(History.Outcome outcome, Notice.Way way) {
        look();
        if (!(outcome instanceof History.Outcome.Nothing)) {
            changed.set(new Object());
        }
        say.accept(new Notice.Took(way, outcome));
    }

    private void fail(Throwable why) {
        say.accept(new Notice.Failed(why));
    }

    private void look() {
        undoable.set(history.undoable());
        redoable.set(history.redoable());
    }
}
