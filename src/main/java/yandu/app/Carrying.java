package yandu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import yandu.i18n.Words;
import yandu.service.Refused;
import yandu.service.Transfer;
import yandu.settings.StudySettings;
import yandu.ui.control.Destination;
import yandu.ui.control.Lazy;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Navigator;
import yandu.ui.control.Screen;
import yandu.ui.export.ExportModel;
import yandu.ui.export.ExportSheet;
import yandu.ui.export.TemplateModel;
import yandu.ui.export.TemplateSheet;
import yandu.ui.library.TakeoverSheet;
import yandu.ui.task.Tasks;

/// Takes things out of the window and whole libraries into it, from whatever screen.
final class Carrying {
    private final Transfer transfer;
    private final Lazy<ExportModel> model;
    private final Lazy<TemplateModel> template;
    private final SettingSteps steps;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Destination destination;
    private Parent frame;
    private Words words;

    Carrying(
            Wiring wiring, LiveSettings settings, SettingSteps steps, Tasks tasks, Navigator navigator, Destination destination) {
        this.transfer = wiring.transfer();
        // no writer is loaded before the first export
        this.model = new Lazy<>(() -> new ExportModel(wiring.exporting(), wiring.transfer(), wiring.reading(), settings, tasks));
        this.template = new Lazy<>(() -> new TemplateModel(wiring.templating(), wiring.reading(), settings, tasks));
        this.steps = steps;
        this.tasks = tasks;
        this.navigator = navigator;
        this.destination = destination;
    }

    /// From now on the window shows this, in this language.
    void follow(Parent newFrame, Words newWords) {
        frame = newFrame;
        words = newWords;
    }

    /// Lays the sheet for exports over the window, unless it lies there already.
    void export(Optional<String> reportId) {
        if (frame.lookup(".export-sheet") == null) {
            model.get().choose(
                    reportId,
                    () -> ExportSheet.open(frame.getScene(), model.get(), words, navigator, destination),
                    navigator::fail);
        }
    }

    /// Lays the editor of the template over the window, unless it lies there already.
    void template() {
        if (frame.lookup(".template-sheet") == null) {
            TemplateSheet.open(frame.getScene(), template.get(), words, navigator);
        }
    }

    /// Puts a whole library in the place of this one: at once where the user has done nothing with this one, else after a
    /// look at what goes and what comes. What is set about study comes along. It can be taken back.
    void bring(Path file) {
        navigator.work(words.say("transfer.reading", file.getFileName()), watching -> transfer.read(file, watching), this::weigh);
    }

    private void weigh(Transfer.Arrival arrival) {
        tasks.run(
                () -> transfer.isUntouched() ? Optional.<Transfer.Contents>empty() : Optional.of(transfer.contents()),
                held -> held.ifPresentOrElse(contents -> ask(arrival, contents), () -> take(arrival)),
                navigator::fail);
    }

    private void ask(Transfer.Arrival arrival, Transfer.Contents held) {
        TakeoverSheet.open(
                frame.getScene(),
                words,
                new TakeoverSheet.Takeover(held, arrival, transfer.backups()),
                () -> take(arrival),
                () -> tasks.run(Executors.callable(() -> transfer.decline(arrival)), declined -> {}, navigator::fail));
    }

    private void take(Transfer.Arrival arrival) {
        var contents = arrival.contents();
        navigator.work(
                words.say("transfer.replacing"),
                watching -> transfer.keep(arrival, set -> steps.put(now -> StudySettings.with(now, set)), watching),
                before -> {
                    navigator.show(Screen.LIBRARY);
                    navigator.done(words.say("transfer.done", contents.reports(), contents.cards(), contents.reviews()));
                });
    }

    /// Shows where a file lies, with the program that this system shows folders with.
    void showFolder(Path file) {
        var absolute = file.toAbsolutePath();
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var command =
                system.startsWith("windows")
                        ? List.of("explorer.exe", "/select," + absolute)
                        : system.startsWith("mac")
                                ? List.of("open", "-R", absolute.toString())
                                : List.of("xdg-open", absolute.getParent().toString());
        tasks.run(
                () -> start(command, absolute),
                started -> {},
                navigator::fail);
    }

    private static Process start(List<String> command, Path file) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.FAILED, "export.refused.folder", file.getParent());
        }
    }
}
