package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import yandu.document.Span;
import yandu.schedule.Rating;
import yandu.ui.control.Keys;

/// The keys of the reader. Space acts on the paper only: elsewhere it pushes buttons.
final class ReaderKeys {

    /// What the keys ask for.
    interface Verbs {
        void find();

        void note();

        void triage();

        void foldOutline();

        void foldPhrases();

        /// Where the reader is: an offset of the text.
        int place();

        /// Says why nothing happened.
        void sorry(String key);

        /// The passage of the outline's entry that has the focus.
        Optional<Span> chosen();
    }

    private ReaderKeys() {}

    static void read(Node screen, Verbs verbs, FindModel find, ReaderTools tools) {
        var keys =
                Keys.before(screen)
                        .character("/", verbs::find)
                        .combination("Shortcut+F", verbs::find)
                        .combination("Shift+F3", find::previous)
                        .key(KeyCode.F3, find::next)
                        .combination("Alt+N", verbs::note)
                        .combination("Shortcut+T", verbs::triage)
                        .key(KeyCode.F9, verbs::foldOutline)
                        .key(KeyCode.F10, verbs::foldPhrases);
        for (var larger : List.of("Shortcut+EQUALS", "Shortcut+Shift+EQUALS", "Shortcut+ADD")) {
            keys.combination(larger, () -> tools.resize(2));
        }
        for (var smaller : List.of("Shortcut+MINUS", "Shortcut+SUBTRACT")) {
            keys.combination(smaller, () -> tools.resize(-2));
        }
        for (var normal : List.of("Shortcut+0", "Shortcut+Numpad 0")) {
            keys.combination(normal, tools::normalSize);
        }
    }

    static void recite(Node screen, Node paper, Verbs verbs, Recitation recitation) {
        var keys =
                Keys.before(screen)
                        .character(
                                "m",
                                () ->
                                        verbs.chosen()
                                                .ifPresentOrElse(
                                                        recitation::over, () -> recitation.cycle(verbs.place())))
                        .character("M", () -> recitation.reachOn(verbs.place()))
                        .character("a", recitation::knewAll)
                        .character("s", () -> unless(recitation.chain(verbs.place()), verbs, "recite.chain.none"))
                        .character("t", () -> recitation.type(verbs.place()))
                        .key(KeyCode.F7, recitation::tint)
                        .key(KeyCode.F8, () -> unless(recitation.weakest(), verbs, "recite.weakest.none"));
        for (var rating : Rating.values()) {
            keys.character(String.valueOf(rating.grade()), () -> recitation.grade(rating));
        }
        Keys.before(paper).combination("Shift+SPACE", recitation::back).key(KeyCode.SPACE, recitation::next);
    }

    private static void unless(boolean done, Verbs verbs, String why) {
        if (!done) {
            verbs.sorry(why);
        }
    }
}
