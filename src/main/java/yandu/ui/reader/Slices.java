package yandu.ui.reader;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Work that must be done on the JavaFX thread, a piece a frame, so that nobody waits for all of it.
final class Slices {

    private static final Duration FRAME = Duration.millis(16);

    private final Queue<Runnable> pieces = new ArrayDeque<>();
    private final PauseTransition frame = new PauseTransition(FRAME);

    Slices() {
        frame.setOnFinished(event -> next());
    }

    /// Does these in the frames to come, and what was not done yet no more.
    void run(Runnable... work) {
        pieces.clear();
        pieces.addAll(List.of(work));
        frame.playFromStart();
    }

    private void next() {
        pieces.remove().run();
        if (!pieces.isEmpty()) {
            frame.playFromStart();
        }
    }
}
