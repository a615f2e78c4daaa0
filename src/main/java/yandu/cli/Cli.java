package yandu.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yandu.i18n.Language;
import yandu.service.Refused;

/// The command line as a whole: finds the command, runs it, turns what goes wrong into one line and an exit status.
public final class Cli {

    /// A command's name and how it is made.
    record Entry(String name, Function<Session, Object> make) {}

    /// The commands, in the order of the help. A new command is a new file and a line here.
    static final List<Entry> COMMANDS =
            List.of(
                    new Entry("analyze", AnalyzeCommand::new),
                    new Entry("import", ImportCommand::new),
                    new Entry("list", ListCommand::new),
                    new Entry("show", ShowCommand::new),
                    new Entry("cards", CardsCommand::new),
                    new Entry("quiz", QuizCommand::new),
                    new Entry("grade", GradeCommand::new),
                    new Entry("search", SearchCommand::new),
                    new Entry("trace", TraceCommand::new),
                    new Entry("compare", CompareCommand::new),
                    new Entry("export", ExportCommand::new),
                    new Entry("glossary", GlossaryCommand::new),
                    new Entry("lexicon", LexiconCommand::new),
                    new Entry("stats", StatsCommand::new),
                    new Entry("schedule", ScheduleCommand::new),
                    new Entry("optimize", OptimizeCommand::new),
                    new Entry("verify", VerifyCommand::new),
                    new Entry("recompute", RecomputeCommand::new),
                    new Entry("tour", TourCommand::new));

    private final Surroundings surroundings;

    public Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Runs one command; the exit status: 0 done, 1 failed, 2 wrong usage, 3 input refused, 4 library refused.
    public int run(String... arguments) {
        try (var session = new Session(surroundings, data(arguments), language(arguments))) {
            return new Grammar(session, COMMANDS).line().execute(arguments);
        }
    }

    /// Says in one line that the program cannot do what the arguments ask for; the exit status.
    ///
    /// @param key of the sentence
    public int refuse(String key, String... arguments) {
        try (var session = new Session(surroundings, data(arguments), language(arguments))) {
            return session.complain(new Refused(Refused.Kind.FAILED, key));
        }
    }

    /// Whether a word is the name of a command.
    public static boolean isCommand(String word) {
        return COMMANDS.stream().anyMatch(entry -> entry.name().equals(word));
    }

    /// What `--data` says. It is wanted before the arguments are understood: the settings lie there.
    public static Optional<Path> data(String... arguments) {
        try {
            return value(arguments, "--data").map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty(); // the grammar says what is wrong with it
        }
    }

    /// What `--lang` says, wanted early for the same reason: mistakes are told in that language.
    public static Optional<Language> language(String... arguments) {
        return value(arguments, "--lang").flatMap(Language::of);
    }

    private static Optional<String> value(String[] arguments, String option) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(option + "=")) {
                return Optional.of(arguments[i].substring(option.length() + 1));
            }
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
