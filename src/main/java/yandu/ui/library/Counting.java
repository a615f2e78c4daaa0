package yandu.ui.library;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import yandu.service.Draft;
import yandu.service.Found;
import yandu.service.Importing;
import yandu.ui.control.Lazy;
import yandu.ui.library.IntakeProgress.Work;
import yandu.ui.task.Tasks;

/// Finds what is in drafts, one after the other in their order, beside all other work. Drafts may come, go and be edited
/// meanwhile. Used on the JavaFX thread alone.
final class Counting {
    private final Importing importing;
    private final Tasks tasks;
    private final Lazy<Tasks> beside;
    private final ObservableList<Draft> drafts;
    private final Listener listener;
    private final ObservableMap<String, Found> found = FXCollections.observableHashMap();
    private Optional<Run> running = Optional.empty();

    /// Who is told of it, on the JavaFX thread.
    interface Listener {
        void progress(IntakeProgress now);

        /// Nothing could be found in a text; the next one follows.
        void failed(String hash, Throwable why);

        /// Nothing is left to be found.
        void ended();
    }

    /// The search through one text.
    private record Run(String hash, Watch watch) {}

    /// @param drafts watched while it goes on
    Counting(Importing importing, Tasks tasks, ObservableList<Draft> drafts, Listener listener) {
        this.importing = importing;
        this.tasks = tasks;
        this.beside = new Lazy<>(tasks::beside);
        this.drafts = drafts;
        this.listener = listener;
    }

    /// What was found by now, by the hash of the text: two drafts of one text hold the same.
    ObservableMap<String, Found> found() {
        return found;
    }

    boolean isUnderWay() {
        return running.isPresent();
    }

    /// Goes on with the first draft that was not looked through, unless it is at one.
    void goOn() {
        if (isUnderWay()) {
            return;
        }
        drafts.stream().filter(this::isOpen).findFirst().ifPresentOrElse(this::find, listener::ended);
    }

    /// Stops; what was found stays.
    void stop() {
        stop(hash -> true);
    }

    /// Goes on with the others, where it is at this text.
    void leaveOut(String hash) {
        stop(hash::equals);
    }

    /// Stops and forgets what was found.
    void clear() {
        stop();
        found.clear();
    }

    private void stop(Predicate<String> which) {
        running.filter(run -> which.test(run.hash())).ifPresent(run -> {
            run.watch().end();
            running = Optional.empty();
        });
    }

    private boolean isOpen(Draft draft) {
        return draft.deck().isEmpty() && !found.containsKey(draft.hash());
    }

    private void find(Draft draft) {
        var run = new Run(draft.hash(), new Watch(tasks, listener::progress));
        running = Optional.of(run);
        var now = progress(draft);
        listener.progress(now);
        beside.get()
                .run(
                        () -> importing.find(draft, run.watch().steps(now)),
                        what -> end(run, () -> found.put(run.hash(), what)),
                        why -> end(run, () -> listener.failed(run.hash(), why)));
    }

    private void end(Run run, Runnable outcome) {
        run.watch().unlessOver(() -> {
            running = Optional.empty();
            outcome.run();
            goOn();
        });
    }

    private IntakeProgress progress(Draft draft) {
        var texts = drafts.stream().filter(text -> text.deck().isEmpty()).toList();
        int done = (int) texts.stream().filter(text -> !isOpen(text)).count();
        return new IntakeProgress(Work.COUNTING, done, texts.size(), draft.report().title(), 0);
    }
}
