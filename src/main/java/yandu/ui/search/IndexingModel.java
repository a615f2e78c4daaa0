package yandu.ui.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import yandu.service.History;
import yandu.service.Indexing;
import yandu.service.Indexing.Part;
import yandu.ui.task.Tasks;

/// The building of the index for searches, in the background: some time after the window is there and after whatever
/// changes the library. It can be put off; what was built stays.
public final class IndexingModel {
    private static final Duration SOON = Duration.seconds(1.5);

    /// How far the building is.
    ///
    /// @param part what is being taken in
    /// @param paused whether the user has put it off
    public record State(Part part, int done, int all, boolean paused) {
        static final State IDLE = new State(Part.REPORTS, 0, 0, false);

        State paused(boolean now) {
            return new State(part, done, all, now);
        }

        /// Whether reports or cards are still to be taken in.
        public boolean isBuilding() {
            return all > 0;
        }
    }

    private final Indexing indexing;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final PauseTransition soon = new PauseTransition(SOON);
    private AtomicBoolean stop = new AtomicBoolean(true);
    private Optional<Tasks.Handle> running = Optional.empty();
    private boolean attached;

    /// @param tasks work beside those of the window
    /// @param failed says a failure
    public IndexingModel(Indexing indexing, History history, Tasks tasks, Consumer<Throwable> failed) {
        this.indexing = indexing;
        this.tasks = tasks;
        this.failed = failed;
        soon.setOnFinished(event -> build());
        history.listen(() -> tasks.later(this::wake));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// A window is there: begins soon.
    public void attach() {
        attached = true;
        soon.playFromStart();
    }

    /// The window goes: what is under way ends at the next report.
    public void detach() {
        attached = false;
        soon.stop();
        stop.set(true);
    }

    /// Puts the building off until it is wanted again.
    public void pause() {
        stop.set(true);
        state.set(state.get().paused(true));
    }

    /// Goes on where it was put off.
    public void resume() {
        state.set(state.get().paused(false));
        build();
    }

    private void wake() {
        if (attached && indexing.isBehind() && !state.get().paused()) {
            soon.playFromStart();
        }
    }

    private void build() {
        if (running.filter(Tasks.Handle::isRunning).isPresent() || !attached) {
            return;
        }
        var stopped = new AtomicBoolean();
        stop = stopped;
        running =
                Optional.of(
                        tasks.run(
                                () -> indexing.settle((part, done, all) -> tell(new State(part, done, all, false), stopped), stopped::get),
                                done -> ended(),
                                why -> {
                                    state.set(State.IDLE);
                                    failed.accept(why);
                                }));
    }

    private void tell(State now, AtomicBoolean stopped) {
        tasks.later(() -> {
            if (!stopped.get()) {
                state.set(now);
            }
        });
    }

    private void ended() {
        running = Optional.empty();
        if (!state.get().paused()) {
            state.set(State.IDLE);
            wake();
        }
    }
}
