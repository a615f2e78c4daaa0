package yandu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program itself with the options that every command has. Their values are read by [Cli] beforehand; here they are
/// only made known to the grammar and the help.
@Command(name = "yandu", description = "${bundle:cli.help.yandu}", synopsisSubcommandLabel = "COMMAND")
final class Root {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            order = 90,
            description = "${bundle:cli.option.data}")
    private Path data;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            order = 91,
            description = "${bundle:cli.option.lang}")
    private LanguageCode language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 92,
            description = "${bundle:cli.option.help}")
    private boolean help;

    @Option(
            names = "--version",
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 93,
            description = "${bundle:cli.option.version}")
    private boolean version;

    /// The values of `--lang` as they are typed.
    enum LanguageCode {
        zh,
        en
    }
}
