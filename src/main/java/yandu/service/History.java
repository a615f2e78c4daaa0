package yandu.service;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yandu.analysis.Steps;
import yandu.store.Database;

/// The one undo and redo of the program. A verb that changes what a user keeps does its work, durably, and then
/// records how it is taken back and done again:
///
///     history.record("history.note.delete", () -> notes.setRemoved(id, false), () -> notes.setRemoved(id, true));
///
/// or, where one value took the place of another of the same thing (quick changes of it become one step):
///
///     history.replaced("history.note.change", id, () -> find(id), before, after, notes::change);
///
/// For whoever records:
/// - The key names the step so that it completes "Undo …": `history.grade` is "grade", 评分. Arguments follow it.
/// - Record after the transaction, not in it. An action on many things records one step of its own, or calls verbs
///   that record inside [#together].
/// - Undo and redo run in one transaction, on the thread that asks, never on the JavaFX thread. Verbs that they call
///   record nothing by that.
/// - When the library has changed beneath so that it can no longer be done they throw [Refused]: the step is dropped
///   and the user told. A library that cannot be used at all keeps the step.
///
/// Safe for any thread.
public final class History {
    /// So many steps can be taken back; older ones are forgotten.
    public static final int STEPS = 500;

    /// Changes of one thing within this time are one step.
    private static final Duration ONE_STEP = Duration.ofSeconds(30);

    private final Database database;
    private final InstantSource clock;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScopedValue<List<Step>> open = ScopedValue.newInstance();
    private final ScopedValue<Steps> watched = ScopedValue.newInstance();

    public History(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What became of a wish to undo or redo.
    public sealed interface Outcome {

        /// The step was taken back or done again.
        record Done(Step step) implements Outcome {}

        /// It could not be, and is dropped.
        record Dropped(Step step, Refused why) implements Outcome {}

        /// There is no such step.
        record Nothing() implements Outcome {}
    }

    /// Records what was just done.
    ///
    /// @param key of the name of the step
    /// @param arguments of its name
    public void record(String key, Runnable undo, Runnable redo, Object... arguments) {
        add(new Step(key, List.of(arguments), undo, redo, Optional.empty(), clock.instant()));
    }

    /// Records that a value took the place of another. It is taken back only while the value is still there.
    ///
    /// @param thing whose value it is; its changes in quick succession are one step
    /// @param now the value that is there when asked
    /// @param put sets another value
    public <T> void replaced(
            String key, Object thing, Supplier<T> now, T before, T after, Consumer<T> put, Object... arguments) {
        if (!before.equals(after)) {
            continued(
                    key,
                    thing,
                    () -> exchange(now, after, before, put),
                    () -> exchange(now, before, after, put),
                    arguments);
        }
    }

    /// As [#record]; steps on one thing under one key in quick succession are one.
    public void continued(String key, Object thing, Runnable undo, Runnable redo, Object... arguments) {
        add(new Step(key, List.of(arguments), undo, redo, Optional.of(thing), clock.instant()));
    }

    private static <T> void exchange(Supplier<T> now, T expected, T wanted, Consumer<T> put) {
        if (!now.get().equals(expected)) {
            throw new Refused(Refused.Kind.FAILED, "history.refused.changed");
        }
        put.accept(wanted);
    }

    /// Does work whose steps count as one; a single step keeps its own name. What was done before a failure counts.
    ///
    /// @param key of the name; its argument is the number of steps
    public <T> T together(String key, Supplier<T> work) {
        var steps = new ArrayList<Step>();
        try {
            return ScopedValue.where(open, steps).call(work::get);
        } finally {
            switch (steps.size()) {
                case 0 -> {}
                case 1 -> add(steps.getFirst());
                default -> add(Step.of(key, List.of(steps.size()), steps, clock.instant()));
            }
        }
    }

    /// Does work that is not to be taken back.
    public void unrecorded(Runnable work) {
        ScopedValue.where(open, new ArrayList<>()).run(work);
    }

    /// Does work, or takes it back, while somebody looks on how far it is and may call it off.
    public <T> T watched(Steps steps, Supplier<T> work) {
        return ScopedValue.where(watched, steps).call(work::get);
    }

    /// Tells whoever looks on how far the work is.
    ///
    /// @param share 0..1
    /// @throws CancellationException if it was called off
    void tell(double share) {
        if (watched.isBound()) {
            watched.get().done(share);
        }
    }

    /// Takes the last step back.
    ///
    /// @throws Refused if the library cannot be used
    public Outcome undo() {
        return move(done, undone, Step::undo);
    }

    /// Does the step again that was taken back last.
    ///
    /// @throws Refused if the library cannot be used
    public Outcome redo() {
        return move(undone, done, Step::redo);
    }

    /// The step that [#undo] takes back.
    public synchronized Optional<Step> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /// The step that [#redo] does again.
    public synchronized Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /// Forgets all steps: another library took the place of this one.
    public void forget() {
        synchronized (this) {
            done.clear();
            undone.clear();
        }
        tell();
    }

    /// Calls a listener after every change of what can be undone or redone, on the thread of the change.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void add(Step step) {
        if (open.isBound()) {
            open.get().add(step);
            return;
        }
        synchronized (this) {
            undone.clear();
            push(done.peek() != null && done.peek().isContinuedBy(step, ONE_STEP) ? done.pop().and(step) : step);
        }
        tell();
    }

    private void push(Step step) {
        done.push(step);
        if (done.size() > STEPS) {
            done.removeLast();
        }
    }

    private Outcome move(Deque<Step> from, Deque<Step> to, Consumer<Step> way) {
        var step = take(from);
        if (step.isEmpty()) {
            return new Outcome.Nothing();
        }
        try {
            unrecorded(() -> database.transaction(() -> way.accept(step.get())));
            give(to, step.get());
            return new Outcome.Done(step.get());
        } catch (Refused why) {
            if (why.kind() == Refused.Kind.LIBRARY) {
                give(from, step.get());
                throw why;
            }
            return new Outcome.Dropped(step.get(), why);
        } catch (CancellationException calledOff) {
            give(from, step.get());
            throw calledOff;
        } finally {
            tell();
        }
    }

    private synchronized Optional<Step> take(Deque<Step> from) {
        return Optional.ofNullable(from.poll());
    }

    private synchronized void give(Deque<Step> to, Step step) {
        to.push(step);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
