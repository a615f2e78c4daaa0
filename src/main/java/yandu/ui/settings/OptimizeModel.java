package yandu.ui.settings;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.schedule.ParameterText;
import yandu.service.Optimizing;
import yandu.settings.Settings;
import yandu.ui.task.Tasks;

/// Fits the memory model in the background and adopts what fits better. A fit under way goes on while the screen is
/// left.
public final class OptimizeModel {
    private final Optimizing optimizing;
    private final Tasks tasks;
    private final SettingsModel settings;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private AtomicBoolean cancelled = new AtomicBoolean();
    private Tasks.Handle running;

    /// How far it is.
    public sealed interface State {

        /// Nothing was asked for, or it was called off.
        record Idle() implements State {}

        /// @param share that is done, 0..1
        record Running(double share) implements State {}

        record Done(Optimizing.Outcome outcome) implements State {}

        record Failed(Throwable why) implements State {}
    }

    public OptimizeModel(Optimizing optimizing, Tasks tasks, SettingsModel settings) {
        this.optimizing = optimizing;
        this.tasks = tasks;
        this.settings = settings;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Starts a fit; one under way is let go on.
    public void start() {
        if (state.get() instanceof State.Running) {
            return;
        }
        var stop = new AtomicBoolean();
        cancelled = stop;
        state.set(new State.Running(0));
        running =
                tasks.run(
                        () -> optimizing.optimize(share -> reached(share, stop)),
                        this::adopt,
                        why -> state.set(new State.Failed(why)));
    }

    /// On the thread of the work.
    private void reached(double share, AtomicBoolean stop) {
        if (stop.get()) {
            throw new CancellationException();
        }
        tasks.later(
                () -> {
                    if (!stop.get() && state.get() instanceof State.Running) {
                        state.set(new State.Running(share));
                    }
                });
    }

    /// Calls a fit off; nothing changes.
    public void cancel() {
        if (state.get() instanceof State.Running) {
            cancelled.set(true);
            running.cancel();
            state.set(new State.Idle());
        }
    }

    private void adopt(Optimizing.Outcome outcome) {
        state.set(new State.Done(outcome));
        if (outcome.result().changed()) {
            settings.change(parameters(ParameterText.write(outcome.result().parameters())));
        }
    }

    /// Goes back to the published parameters.
    public void forget() {
        state.set(new State.Idle());
        settings.change(parameters(""));
    }

    static UnaryOperator<Settings> parameters(String text) {
        return settings -> settings.reschedule(old -> old.withParameters(text));
    }
}
