package yandu.ui.reader;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Duration;
import javafx.util.Subscription;
import yandu.recite.Recital;

/// Keeps a list beside the text in line with what the text hides: at once when other words are hidden, a moment
/// after the last of several steps through them, so that the steps stay quick.
final class CoverWatch {

    private static final Duration MOMENT = Duration.millis(200);

    private CoverWatch() {}

    /// @param refresh draws the list anew
    static Subscription on(ReadOnlyObjectProperty<Recital> recital, Runnable refresh) {
        var later = new PauseTransition(MOMENT);
        later.setOnFinished(event -> refresh.run());
        return recital.subscribe(
                (before, now) -> {
                    if (before.mask() != now.mask()) {
                        later.stop();
                        refresh.run();
                    } else {
                        later.playFromStart();
                    }
                });
    }
}
