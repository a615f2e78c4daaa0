package yandu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import yandu.app.LibraryForTests;
import yandu.service.Analyzing;
import yandu.service.Intake;
import yandu.settings.ImportLimits;
import yandu.settings.Settings;

/// A terminal for tests: runs commands on a library in a folder and keeps what they print.
final class Terminal {
    private final Path data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> defects = new ArrayList<>();
    private RuntimeException breakdown;

    Terminal(Path data) {
        this.data = data;
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return new Cli(surroundings()).run(arguments);
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }

    /// What was logged.
    List<String> defects() {
        return defects;
    }

    Library library() {
        return LibraryForTests.in(data);
    }

    /// From now on opening the library fails as nobody foresaw.
    void breakDown(RuntimeException defect) {
        breakdown = defect;
    }

    private Surroundings surroundings() {
        return new Surroundings(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                "9.9",
                Locale.ENGLISH,
                ZoneOffset.UTC,
                folder -> Settings.DEFAULT,
                this::open,
                folder -> new Analyzing(new Intake(ForkJoinPool.commonPool(), () -> ImportLimits.DEFAULT)),
                (folder, defect) -> defects.add(defect.toString()),
                new Touring(
                        () -> List.of("zh-light"),
                        () -> List.of("review"),
                        (plan, progress) -> progress.accept(plan.picture("picture"))));
    }

    private Library open(Optional<Path> folder) {
        if (breakdown != null) {
            throw breakdown;
        }
        return LibraryForTests.in(folder.orElse(data));
    }
}
