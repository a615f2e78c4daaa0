package yandu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import yandu.i18n.Words;
import yandu.service.Refused;

/// Puts the commands together and says in the user's language what is wrong with a line of arguments.
final class Grammar {
    private final Session session;
    private final CommandLine line;

    Grammar(Session session, List<Cli.Entry> commands) {
        this.session = session;
        this.line = new CommandLine(new Root());
        commands.forEach(entry -> line.addSubcommand(entry.name(), entry.make().apply(session)));
        line.getCommandSpec().version("yandu " + session.surroundings().version());
        line.setResourceBundle(new WordsBundle(session.words()));
        line.setOut(writer(session.surroundings().out()));
        line.setErr(writer(session.surroundings().err()));
        line.setParameterExceptionHandler((e, arguments) -> wrongUsage(e));
        line.setExecutionExceptionHandler((e, at, result) -> session.complain(e));
        line.setExecutionStrategy(this::execute);
        headings(line);
    }

    CommandLine line() {
        return line;
    }

    /// The program without a command shows its help; called by [Cli] only where options stand alone.
    private int execute(CommandLine.ParseResult result) {
        var help = CommandLine.executeHelpRequest(result);
        if (help != null) {
            return help;
        }
        if (!result.hasSubcommand()) {
            session.complain(session.say("cli.wrong.command"));
            return Refused.Kind.USAGE.exitStatus();
        }
        return new CommandLine.RunLast().execute(result);
    }

    private int wrongUsage(ParameterException e) {
        var name = e.getCommandLine().getCommandSpec().qualifiedName();
        session.complain(reason(e) + session.say("cli.wrong.help", name));
        return Refused.Kind.USAGE.exitStatus();
    }

    private String reason(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched.getUnmatched().getFirst());
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    session.say(
                            "cli.wrong.missing",
                            missing.getMissing().stream()
                                    .map(Grammar::name)
                                    .collect(Collectors.joining(" ")));
            case OverwrittenOptionException twice ->
                    session.say("cli.wrong.twice", name(twice.getOverwritten()));
            case ParameterException value when value.getArgSpec() != null && value.getValue() != null ->
                    session.say("cli.wrong.value", name(value.getArgSpec()), value.getValue());
            default -> session.say("cli.wrong.other");
        };
    }

    private String unknown(String word) {
        return session.say(word.startsWith("-") ? "cli.wrong.option" : "cli.wrong.word", word);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private void headings(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading(session.say("cli.help.usage") + " ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + session.say("cli.help.parameters") + "%n");
        usage.optionListHeading("%n" + session.say("cli.help.options") + "%n");
        usage.commandListHeading("%n" + session.say("cli.help.commands") + "%n");
        usage.adjustLineBreaksForWideCJKCharacters(true);
        usage.sortOptions(false);
        command.getSubcommands().values().forEach(this::headings);
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// The program's words in the form in which picocli asks for them.
    private static final class WordsBundle extends ResourceBundle {
        private final Words words;

        WordsBundle(Words words) {
            this.words = words;
        }

        @Override
        protected Object handleGetObject(String key) {
            return words.has(key) ? words.say(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(words.keys());
        }
    }
}
