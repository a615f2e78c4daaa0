package yandu.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that was done and can be taken back and done again, see [History]. Known by its name to those who show
/// it.
public final class Step {
    private final String key;
    private final List<Object> arguments;
    private final Runnable undo;
    private final Runnable redo;
    private final Optional<Object> thing;
    private final Instant began;

    /// @param thing the one thing that it changes, where it may be continued
    Step(
            String key,
            List<Object> arguments,
            Runnable undo,
            Runnable redo,
            Optional<Object> thing,
            Instant began) {
        this.key = key;
        this.arguments = arguments;
        this.undo = undo;
        this.redo = redo;
        this.thing = thing;
        this.began = began;
    }

    /// Several steps as one.
    static Step of(String key, List<Object> arguments, List<Step> steps, Instant began) {
        var parts = List.copyOf(steps);
        return new Step(
                key,
                arguments,
                () -> parts.reversed().forEach(Step::undo),
                () -> parts.forEach(Step::redo),
                Optional.empty(),
                began);
    }

    /// Key of its name, which completes "Undo …".
    public String key() {
        return key;
    }

    /// What the name is about.
    public List<Object> arguments() {
        return arguments;
    }

    void undo() {
        undo.run();
    }

    void redo() {
        redo.run();
    }

    /// Whether another step changes the same thing the same way, so soon that a user sees one change.
    boolean isContinuedBy(Step next, Duration soon) {
        return thing.isPresent()
                && thing.equals(next.thing)
                && key.equals(next.key)
                && next.began.isBefore(began.plus(soon));
    }

    /// This step and its continuation.
    Step and(Step next) {
        var both = of(key, next.arguments, List.of(this, next), began);
        return new Step(key, next.arguments, both.undo, both.redo, thing, began);
    }
}
