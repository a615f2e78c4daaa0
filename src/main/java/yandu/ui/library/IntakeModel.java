package yandu.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yandu.analysis.Steps;
import yandu.service.Details;
import yandu.service.Draft;
import yandu.service.Importing;
import yandu.service.Importing.Outcome;
import yandu.service.Refused;
import yandu.service.Standing;
import yandu.ui.task.Tasks;

/// The reports that were read and wait for a yes, and the reading or keeping while it is under way.
public final class IntakeModel {

    /// What is done with files and drafts.
    enum Work {
        READING,
        KEEPING
    }

    /// How far it is.
    ///
    /// @param name of the file that is being read, or title of what is being kept
    /// @param share of its analysis or keeping that is done, 0..1
    public record Progress(Work work, int done, int all, String name, double share) {
        static final Progress NONE = new Progress(Work.READING, 0, 0, "", 0);

        /// How far all of it is, 0..1.
        double whole() {
            return all == 0 ? 0 : (done + share) / all;
        }

        Progress with(double share) {
            return new Progress(work, done, all, name, share);
        }

        boolean isUnderWay() {
            return done < all;
        }
    }

    private final Importing importing;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private AtomicBoolean stop = new AtomicBoolean();
    private Optional<Tasks.Handle> running = Optional.empty();

    /// @param failed says why a file is not among the drafts
    public IntakeModel(Importing importing, Tasks tasks, Consumer<Throwable> failed) {
        this.importing = importing;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// What was read, in the order of the files.
    public ObservableList<Draft> drafts() {
        return drafts;
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Whether files are being read or kept.
    public boolean isBusy() {
        return running.map(Tasks.Handle::isRunning).orElse(false) || progress.get().isUnderWay();
    }

    /// Whether drafts wait for a yes.
    public boolean isWaiting() {
        return !drafts.isEmpty();
    }

    /// Reads files and those in folders; one that is refused does not keep the others out.
    ///
    /// @param then told when all are read
    public void read(List<Path> named, Consumer<List<Draft>> then) {
        begin();
        var stopped = stop;
        start(
                () -> {
                    var files = Importing.files(named);
                    for (int i = 0; i < files.size() && !stopped.get(); i++) {
                        var now = new Progress(Work.READING, i, files.size(), files.get(i).getFileName().toString(), 0);
                        tell(now, stopped);
                        readOne(files.get(i), steps(now, stopped), stopped);
                    }
                    return List.<Draft>of();
                },
                read -> then.accept(List.copyOf(drafts)));
    }

    /// Reads pasted text.
    ///
    /// @param fallbackTitle the title where the text has none
    public void readText(String text, String fallbackTitle, Consumer<List<Draft>> then) {
        begin();
        var now = new Progress(Work.READING, 0, 1, fallbackTitle, 0);
        var steps = steps(now, stop);
        progress.set(now);
        start(
                () -> List.of(importing.readText(text, fallbackTitle, steps)),
                read -> {
                    drafts.setAll(read);
                    then.accept(read);
                });
    }

    /// Reads a draft's file again in another encoding.
    public void decode(Draft draft, String encoding) {
        var file = draft.file().orElseThrow();
        tasks.run(
                () -> importing.read(file, Optional.of(encoding)),
                again -> replace(draft, again),
                why -> {
                    failed.accept(why);
                    replace(draft, draft);
                });
    }

    /// Says something else of a draft.
    public void describe(Draft draft, Details details) {
        if (!draft.details().equals(details)) {
            replace(draft, draft.with(details));
        }
    }

    /// Keeps a corrected version beside the report that it corrects, or in its place.
    void setApart(Draft draft, boolean apart) {
        replace(draft, draft.apart(apart));
    }

    /// Leaves a draft out.
    public void leaveOut(Draft draft) {
        drafts.remove(draft);
    }

    /// Stops the reading and forgets all drafts.
    public void cancel() {
        stop.set(true);
        running.ifPresent(Tasks.Handle::cancel);
        running = Optional.empty();
        progress.set(Progress.NONE);
        drafts.clear();
    }

    /// Keeps all drafts, as one step.
    ///
    /// @param then told what became of them; of fewer than there were where it was stopped, and the rest still waits
    public void keep(Consumer<List<Outcome>> then) {
        var all = List.copyOf(drafts);
        stop = new AtomicBoolean();
        var stopped = stop;
        progress.set(new Progress(Work.KEEPING, 0, all.size(), all.getFirst().report().title(), 0));
        tasks.run(
                () -> importing.together(() -> keepAll(all, stopped)),
                outcomes -> {
                    progress.set(Progress.NONE);
                    drafts.removeAll(all.subList(0, outcomes.size()));
                    then.accept(outcomes);
                },
                this::fail);
    }

    private List<Outcome> keepAll(List<Draft> all, AtomicBoolean stopped) {
        var outcomes = new ArrayList<Outcome>();
        try {
            for (var draft : all) {
                var now = new Progress(Work.KEEPING, outcomes.size(), all.size(), draft.report().title(), 0);
                tell(now, stopped);
                outcomes.add(importing.keep(draft, steps(now, stopped)));
            }
        } catch (CancellationException e) {
            return List.copyOf(outcomes);
        }
        return List.copyOf(outcomes);
    }

    /// Whether drafts are being kept.
    boolean isKeeping() {
        return progress.get().isUnderWay() && progress.get().work() == Work.KEEPING;
    }

    /// Stops the keeping at its next step: of what is being kept then, nothing stays.
    void stopKeeping() {
        stop.set(true);
    }

    private void begin() {
        cancel();
        stop = new AtomicBoolean();
    }

    private void start(Callable<List<Draft>> work, Consumer<List<Draft>> then) {
        running =
                Optional.of(
                        tasks.run(
                                work,
                                read -> {
                                    progress.set(Progress.NONE);
                                    then.accept(read);
                                },
                                this::fail));
    }

    /// Tells how far an analysis is, and stops it when it is no longer wanted.
    private Steps steps(Progress now, AtomicBoolean stopped) {
        return share -> {
            if (stopped.get()) {
                throw new CancellationException();
            }
            tell(now.with(share), stopped);
        };
    }

    private void readOne(Path file, Steps steps, AtomicBoolean stopped) {
        try {
            var draft = importing.read(file, Optional.empty(), steps);
            tasks.later(() -> unless(stopped, () -> drafts.add(draft)));
        } catch (CancellationException e) {
            stopped.set(true);
        } catch (Refused why) {
            if (why.kind() != Refused.Kind.INPUT) {
                throw why;
            }
            tasks.later(() -> unless(stopped, () -> failed.accept(why)));
        }
    }

    private void tell(Progress now, AtomicBoolean stopped) {
        tasks.later(() -> unless(stopped, () -> progress.set(now)));
    }

    private static void unless(AtomicBoolean stopped, Runnable step) {
        if (!stopped.get()) {
            step.run();
        }
    }

    private void fail(Throwable why) {
        progress.set(Progress.NONE);
        failed.accept(why);
    }

    private void replace(Draft draft, Draft by) {
        int at = drafts.indexOf(draft);
        if (at >= 0) {
            drafts.set(at, by);
        }
    }

    /// How many of the drafts the library does not have as they are.
    int news() {
        return (int) drafts.stream().filter(draft -> !(draft.standing() instanceof Standing.Known)).count();
    }
}
