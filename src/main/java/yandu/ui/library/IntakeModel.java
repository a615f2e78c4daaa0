package yandu.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yandu.service.Details;
import yandu.service.Draft;
import yandu.service.Found;
import yandu.service.Importing;
import yandu.service.Importing.Outcome;
import yandu.service.Refused;
import yandu.service.Standing;
import yandu.ui.library.IntakeProgress.Work;
import yandu.ui.task.Tasks;

/// The reports that were read and wait for a yes, and the work on them while it is under way. A report is here to be looked
/// at as soon as it is read; what is in it is counted then. One to which yes is said meanwhile is kept after that.
public final class IntakeModel {
    private final Importing importing;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<IntakeProgress> progress = new ReadOnlyObjectWrapper<>(IntakeProgress.NONE);
    private final ReadOnlyBooleanWrapper promised = new ReadOnlyBooleanWrapper();
    private final Counting counting;
    private Consumer<List<Outcome>> told = outcomes -> {};
    private Watch watch;
    private Optional<Tasks.Handle> running = Optional.empty();

    /// @param failed says why a file is not among the drafts
    public IntakeModel(Importing importing, Tasks tasks, Consumer<Throwable> failed) {
        this.importing = importing;
        this.tasks = tasks;
        this.failed = failed;
        this.watch = watch();
        this.counting = new Counting(importing, tasks, drafts, new Counted());
    }

    /// What was read, in the order of the files.
    public ObservableList<Draft> drafts() {
        return drafts;
    }

    /// What was found in a draft; empty as long as it is not known.
    ObservableValue<Found> found(Draft draft) {
        return Bindings.valueAt(counting.found(), draft.hash());
    }

    /// Whether the drafts are kept as soon as they are counted.
    ReadOnlyBooleanProperty promised() {
        return promised.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<IntakeProgress> progress() {
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

    /// Reads files and those in folders; one that is refused does not keep the others out. Then counts what is in them.
    ///
    /// @param then told when all are read
    public void read(List<Path> named, Consumer<List<Draft>> then) {
        begin();
        var watch = this.watch;
        start(
                () -> {
                    var files = Importing.files(named);
                    for (int i = 0; i < files.size() && !watch.isOver(); i++) {
                        var now = new IntakeProgress(Work.READING, i, files.size(), files.get(i).getFileName().toString(), 0);
                        watch.tell(now);
                        readOne(files.get(i), watch);
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
        var now = new IntakeProgress(Work.READING, 0, 1, fallbackTitle, 0);
        progress.set(now);
        start(
                () -> List.of(importing.readText(text, fallbackTitle)),
                read -> {
                    drafts.setAll(read);
                    then.accept(read);
                });
    }

    /// Reads a draft's file again in another encoding; what is counted of it goes on from there.
    public void decode(Draft draft, String encoding) {
        var file = draft.file().orElseThrow();
        var watch = this.watch;
        promised.set(false);
        counting.leaveOut(draft.hash());
        if (!progress.get().isUnderWay() || progress.get().is(Work.COUNTING)) {
            progress.set(new IntakeProgress(Work.READING, 0, 1, file.getFileName().toString(), 0));
        }
        tasks.run(
                () -> importing.read(file, Optional.of(encoding)),
                again -> watch.unlessOver(() -> decoded(draft, now -> again)),
                why -> watch.unlessOver(() -> {
                    failed.accept(why);
                    decoded(draft, now -> now);
                }));
    }

    private void decoded(Draft draft, UnaryOperator<Draft> how) {
        counting.leaveOut(draft.hash());
        replace(draft, how);
        counting.goOn();
    }

    /// Says something else of a draft.
    public void describe(Draft draft, Details details) {
        if (!draft.details().equals(details)) {
            replace(draft, now -> now.with(details));
        }
    }

    /// Keeps a corrected version beside the report that it corrects, or in its place.
    void setApart(Draft draft, boolean apart) {
        replace(draft, now -> now.apart(apart));
    }

    /// Leaves a draft out.
    public void leaveOut(Draft draft) {
        drafts.remove(draft);
        counting.leaveOut(draft.hash());
        if (progress.get().is(Work.COUNTING)) {
            counting.goOn();
        }
    }

    /// Stops the reading and the counting and forgets all drafts.
    public void cancel() {
        watch.end();
        running.ifPresent(Tasks.Handle::cancel);
        running = Optional.empty();
        promised.set(false);
        counting.clear();
        progress.set(IntakeProgress.NONE);
        drafts.clear();
    }

    /// Keeps all drafts, as one step; where they are being counted, when that has come to its end.
    ///
    /// @param then told what became of them; of fewer than there were where it was stopped, and the rest still waits
    public void keep(Consumer<List<Outcome>> then) {
        if (counting.isUnderWay()) {
            told = then;
            promised.set(true);
        } else {
            keepAll(then);
        }
    }

    private void keepAll(Consumer<List<Outcome>> then) {
        var all = List.copyOf(drafts);
        watch = watch();
        var keeping = watch;
        progress.set(new IntakeProgress(Work.KEEPING, 0, all.size(), all.getFirst().report().title(), 0));
        tasks.run(
                () -> importing.together(() -> keepAll(all, keeping)),
                outcomes -> {
                    progress.set(IntakeProgress.NONE);
                    drafts.removeAll(all.subList(0, outcomes.size()));
                    then.accept(outcomes);
                },
                this::fail);
    }

    private List<Outcome> keepAll(List<Draft> all, Watch watch) {
        var outcomes = new ArrayList<Outcome>();
        try {
            for (var draft : all) {
                var now = new IntakeProgress(Work.KEEPING, outcomes.size(), all.size(), draft.report().title(), 0);
                watch.tell(now);
                outcomes.add(importing.keep(draft, watch.steps(now)));
            }
        } catch (CancellationException e) {
            return List.copyOf(outcomes);
        }
        return List.copyOf(outcomes);
    }

    /// Whether drafts are being kept.
    boolean isKeeping() {
        return progress.get().is(Work.KEEPING);
    }

    /// Stops the keeping at its next step: of what is being kept then, nothing stays.
    void stopKeeping() {
        watch.end();
    }

    private void begin() {
        cancel();
        watch = watch();
    }

    private Watch watch() {
        return new Watch(tasks, progress::set);
    }

    private void start(Callable<List<Draft>> work, Consumer<List<Draft>> then) {
        running =
                Optional.of(
                        tasks.run(
                                work,
                                read -> {
                                    progress.set(IntakeProgress.NONE);
                                    then.accept(read);
                                    counting.goOn();
                                },
                                this::fail));
    }

    /// What becomes of the counting.
    private final class Counted implements Counting.Listener {
        @Override
        public void progress(IntakeProgress now) {
            progress.set(now);
        }

        /// Nothing is left of a text in which nothing could be found, and who said yes to it looks again.
        @Override
        public void failed(String hash, Throwable why) {
            fail(why);
            promised.set(false);
            drafts.removeIf(draft -> draft.hash().equals(hash));
        }

        @Override
        public void ended() {
            progress.set(IntakeProgress.NONE);
            boolean isWanted = promised.get() && isWaiting();
            promised.set(false);
            if (isWanted) {
                keepAll(told);
            }
        }
    }

    private void readOne(Path file, Watch watch) {
        try {
            var draft = importing.read(file, Optional.empty());
            watch.later(() -> drafts.add(draft));
        } catch (CancellationException e) {
            watch.end();
        } catch (Refused why) {
            if (why.kind() != Refused.Kind.INPUT) {
                throw why;
            }
            watch.later(() -> failed.accept(why));
        }
    }

    private void fail(Throwable why) {
        progress.set(IntakeProgress.NONE);
        failed.accept(why);
    }

    /// Puts another in the place of the draft of this text from this file, whatever was said of it meanwhile.
    private void replace(Draft draft, UnaryOperator<Draft> how) {
        drafts.stream()
                .filter(now -> now.hash().equals(draft.hash()) && now.file().equals(draft.file()))
                .findFirst()
                .ifPresent(now -> drafts.set(drafts.indexOf(now), how.apply(now)));
    }

    /// How many of the drafts the library does not have as they are.
    int news() {
        return (int) drafts.stream().filter(draft -> !(draft.standing() instanceof Standing.Known)).count();
    }
}
