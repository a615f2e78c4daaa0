package yandu.app;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The way through the window that a tour takes: what a person would do on a first evening.
final class Route {

    /// All parts, in their order.
    static final List<Stretch> STRETCHES =
            List.of(
                    new ReadingStretch(),
                    new NotesStretch(),
                    new RecitingStretch(),
                    new ReviewStretch(),
                    new QuizStretch(),
                    new SearchStretch(),
                    new ScreensStretch());

    private final Guide guide;

    /// @param stop is told each place worth a picture
    Route(YanduApp window, Consumer<String> stop) {
        this.guide = new Guide(new Pilot(window.stage(), window.tasks()), window.words(), stop);
    }

    /// Goes the whole way, or only those parts of it that are named.
    void travel(Set<String> parts) {
        guide.pilot().settle();
        for (var stretch : STRETCHES) {
            if (parts.isEmpty() || parts.contains(stretch.name())) {
                stretch.travel(guide);
            }
        }
    }
}
