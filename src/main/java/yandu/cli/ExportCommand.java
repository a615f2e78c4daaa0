package yandu.cli;

import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.service.Refused;

/// `export REPORT --format F --out FILE`: notes, outline and cards taken away.
@Command(description = "${bundle:cli.help.export}")
final class ExportCommand extends yandu.cli.Command {

    @Parameters(paramLabel = "REPORT", description = "${bundle:cli.parameter.report}")
    private String report;

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            description = "${bundle:cli.option.format}")
    private String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "${bundle:cli.option.out-file}")
    private Path out;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        var exporting = session.library().exporting();
        if (!exporting.formats().contains(format)) {
            throw new Refused(
                    Refused.Kind.USAGE, "cli.wrong.format", format, String.join(" ", exporting.formats()));
        }
        exporting.export(report(report), format, out, Set.of(), session.words().language().code());
        session.print(session.say("cli.export.done", out));
        return 0;
    }
}
