package yandu.app;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import yandu.cli.Cli;

/// Opens the window, or says in one line why it cannot.
final class WindowStart {
    /// Kept here because the logging of Java forgets loggers that nobody holds.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private WindowStart() {}

    /// The exit status, once the window is closed.
    static int open(Launch launch, Cli cli, String... arguments) {
        if (!hasDisplay(System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform", ""))) {
            return cli.refuse("cli.no-display", arguments);
        }
        quieten();
        var places = Places.of(launch.data());
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, defect) -> new DefectLog(places.log()).keep(Instant.now(), defect));
        try {
            YanduApp.run(places, launch);
            return 0;
        } catch (UnsupportedOperationException e) { // from the start of JavaFX: there is a display, but no GTK 3
            return cli.refuse("cli.no-toolkit", arguments);
        }
    }

    /// Whether there is a screen: on systems other than Linux and its kin there always is one.
    static boolean hasDisplay(String system, Map<String, String> environment, String glass) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || glass.equalsIgnoreCase("headless")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /// Under `java -jar` JavaFX lies on the class path, which works and which JavaFX warns about at every start
    /// (decision 001). That one warning is left out; all others are shown.
    static void quieten() {
        JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
