package yandu.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yandu.cli.Cli;
import yandu.i18n.Language;

/// What the arguments ask for.
///
/// @param data what `--data` says
/// @param language what `--lang` says
/// @param files the reports to open in the window
/// @param isWindow whether there is neither a command nor an option but those that the window has, too
public record Launch(Optional<Path> data, Optional<Language> language, List<Path> files, boolean isWindow) {

    public static Launch of(String... arguments) {
        var words = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--data") || arguments[i].equals("--lang")) {
                i++; // its value
            } else if (!arguments[i].startsWith("--data=") && !arguments[i].startsWith("--lang=")) {
                words.add(arguments[i]);
            }
        }
        var language = Cli.language(arguments);
        boolean window =
                isComplete(arguments)
                        && language.isPresent() == asksForLanguage(arguments)
                        && words.stream().allMatch(Launch::isFile)
                        && (words.isEmpty() || !Cli.isCommand(words.getFirst()));
        var files = window ? words.stream().map(Path::of).toList() : List.<Path>of();
        return new Launch(Cli.data(arguments), language, files, window);
    }

    /// A language that is none is for the command line to complain about.
    private static boolean asksForLanguage(String... arguments) {
        return Arrays.stream(arguments).anyMatch(word -> word.startsWith("--lang"));
    }

    /// An option that lacks its value is for the command line to complain about.
    private static boolean isComplete(String[] arguments) {
        return arguments.length == 0 || !List.of("--data", "--lang").contains(arguments[arguments.length - 1]);
    }

    private static boolean isFile(String word) {
        try {
            return !word.startsWith("-") && Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
