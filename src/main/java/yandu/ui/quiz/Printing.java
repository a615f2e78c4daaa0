package yandu.ui.quiz;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import yandu.i18n.Words;
import yandu.service.PaperPrinting;
import yandu.service.Refused;
import yandu.ui.control.Navigator;

/// Writes the paper that is chosen on the set-up sheet to a file, with its answer sheet beside it.
public final class Printing {
    private final PaperPrinting printing;
    private final Words words;
    private final Navigator navigator;
    private final Asking asking;

    /// Asks for the file.
    @FunctionalInterface
    public interface Asking {

        /// @param formats file name extensions, the usual one first
        Optional<File> ask(Window owner, List<String> formats);
    }

    public Printing(PaperPrinting printing, Words words, Navigator navigator, Asking asking) {
        this.printing = printing;
        this.words = words;
        this.navigator = navigator;
        this.asking = asking;
    }

    /// Asks with the dialog of the system.
    public static Asking dialog(Words words) {
        return (owner, formats) -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.say("quiz.print"));
            chooser.setInitialFileName(words.say("quiz.print.file") + "." + formats.getFirst());
            formats.forEach(
                    format ->
                            chooser.getExtensionFilters()
                                    .add(new FileChooser.ExtensionFilter(format.toUpperCase(), "*." + format)));
            return Optional.ofNullable(chooser.showSaveDialog(owner));
        };
    }

    void print(Window owner, QuizSetup setup) {
        try {
            var plan = setup.plan();
            asking.ask(owner, printing.formats())
                    .ifPresent(
                            file ->
                                    navigator.work(
                                            words.say("quiz.print.running"),
                                            steps -> printing.print(plan, file.toPath(), words.language().code(), steps),
                                            written -> navigator.written(words.say("quiz.print.done", name(written.getFirst()), name(written.getLast())), written.getFirst())));
        } catch (Refused why) {
            navigator.fail(why);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
