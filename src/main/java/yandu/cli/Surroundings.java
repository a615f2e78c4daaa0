package yandu.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import yandu.service.Analyzing;
import yandu.settings.Settings;

/// All that the command line needs from outside. Where a function takes a folder, it is what `--data` said.
///
/// @param locale of the system; settles the language where nobody chose one
/// @param settings reads the settings
/// @param library opens the library
/// @param analyzing looks at files without a library
/// @param log keeps a defect for those who mend it
/// @param tour drives the windows
public record Surroundings(
        PrintStream out,
        PrintStream err,
        String version,
        Locale locale,
        ZoneId zone,
        Function<Optional<Path>, Settings> settings,
        Function<Optional<Path>, Library> library,
        Function<Optional<Path>, Analyzing> analyzing,
        BiConsumer<Optional<Path>, Throwable> log,
        Touring tour) {}
