package yandu.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import yandu.service.History;
import yandu.service.Reviewing;
import yandu.service.Scope;
import yandu.ui.control.Screen;
import yandu.ui.task.Job;
import yandu.ui.task.Tasks;

/// What the frame is at: the screen in front, the way back, what is due, the notices.
public final class ShellModel {

    /// Older notices make room for new ones.
    private static final int NOTICES = 4;

    /// What takes less is not worth a word.
    private static final Duration SOON = Duration.millis(500);

    private final Tasks tasks;
    private final Reviewing reviewing;
    private final UndoModel undo;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final BooleanProperty keySheet = new SimpleBooleanProperty();
    private final Deque<Screen> wayBack = new ArrayDeque<>();

    public ShellModel(Tasks tasks, Reviewing reviewing, History history) {
        this.tasks = tasks;
        this.reviewing = reviewing;
        this.undo = new UndoModel(history, tasks, this::add, this::addSoon);
        undo.undoable().subscribe((before, now) -> refreshDue());
    }

    /// What can be undone and redone.
    public UndoModel undo() {
        return undo;
    }

    /// The screen in front; null before the first.
    public ReadOnlyObjectProperty<Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    /// Cards that wait today in the whole library.
    public ReadOnlyIntegerProperty due() {
        return due.getReadOnlyProperty();
    }

    /// Notices in sight, the oldest first.
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// Whether the sheet of keys is open.
    public BooleanProperty keySheet() {
        return keySheet;
    }

    public void show(Screen next) {
        wayBack.clear();
        go(next);
    }

    private void go(Screen next) {
        screen.set(next);
        refreshDue();
    }

    /// Shows a screen from which [#back] returns to the one that is in front now; to one that is on the way back already
    /// the way is not made longer.
    public void visit(Screen next) {
        var here = screen.get();
        if (here != null && here != next) {
            wayBack.push(here);
        }
        while (wayBack.contains(next)) {
            wayBack.pop();
        }
        go(next);
    }

    /// Returns from a visit; nothing happens where there was none.
    public void back() {
        if (!wayBack.isEmpty()) {
            go(wayBack.pop());
        }
    }

    /// Whether [#back] leads anywhere.
    public boolean isVisiting() {
        return !wayBack.isEmpty();
    }

    /// Counts anew what is due; a library that cannot say so keeps the old number: whoever needs it will hear
    /// why.
    public void refreshDue() {
        tasks.run(() -> reviewing.counts(Scope.EVERYTHING).total(), due::set, failure -> {});
    }

    /// Says what was done just now, with the way back where a step was recorded.
    public void done(String text) {
        add(
                undo.last()
                        .<Notice>map(step -> new Notice.Recorded(text, step))
                        .orElseGet(() -> new Notice.Done(text, Optional.empty())));
    }

    /// Adds a notice. What was done just now takes the place of what was done before: after ten actions in a row one
    /// notice stands there, not ten. Failures and work under way stay.
    public void add(Notice notice) {
        if (notice instanceof Notice.Took) {
            notices.removeIf(Notice.Took.class::isInstance);
        }
        if (tellsOfLast(notice)) {
            notices.removeIf(ShellModel::tellsOfLast);
        }
        if (notices.size() == NOTICES) {
            notices.removeFirst();
        }
        notices.add(notice);
    }

    private static boolean tellsOfLast(Notice notice) {
        return notice instanceof Notice.Recorded || notice instanceof Notice.Done(var _, var undo) && undo.isEmpty();
    }

    /// Says how far work is, if it takes long enough to be noticed.
    public void add(String text, Job job) {
        addSoon(new Notice.Working(text, job));
    }

    private void addSoon(Notice.UnderWay notice) {
        var job = notice.job();
        var soon = new PauseTransition(SOON);
        soon.setOnFinished(event -> {
            if (job.running().get()) {
                add(notice);
            }
        });
        soon.play();
        job.running().subscribe(running -> {
            if (!running) {
                soon.stop();
                dismiss(notice);
            }
        });
    }

    public void dismiss(Notice notice) {
        notices.remove(notice);
    }
}
