package yandu.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import yandu.cli.Surroundings;
import yandu.cli.Touring;
import yandu.service.Analyzing;
import yandu.service.Intake;
import yandu.settings.Settings;
import yandu.settings.SettingsFile;

/// What the command line gets from this machine.
final class CommandLineSurroundings {
    private CommandLineSurroundings() {}

    static Surroundings make() {
        return new Surroundings(
                utf8(System.out),
                utf8(System.err),
                version(),
                Locale.getDefault(),
                ZoneId.systemDefault(),
                CommandLineSurroundings::settings,
                data -> OpenLibrary.in(Places.of(data)),
                data -> new Analyzing(new Intake(Workers.make(), () -> settings(data).imports())),
                (data, defect) -> new DefectLog(Places.of(data).log()).keep(Instant.now(), defect),
                new Touring(() -> Tour.legs(), () -> Tour.parts(), (plan, progress) -> Tour.take(plan, progress)));
    }

    /// The program's version.
    static String version() {
        try (var in = Main.class.getResourceAsStream("/yandu/app/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("version.txt", e);
        }
    }

    private static Settings settings(Optional<Path> data) {
        return new SettingsFile(Places.of(data).settings()).load();
    }

    /// Results are UTF-8 whatever the terminal's own encoding is: they hold Chinese and go into files.
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
