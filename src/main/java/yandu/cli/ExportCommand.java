package yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.analysis.Steps;
import yandu.recite.MaskLevel;
import yandu.service.Exporting;
import yandu.service.Refused;

/// `export REPORT --format F --out FILE`: notes, outline and cards taken away.
@Command(description = "${bundle:cli.help.export}")
final class ExportCommand extends yandu.cli.Command {

    /// A whole library is one file, whatever report is named.
    private static final String EVERYTHING = "json";

    @Parameters(paramLabel = "REPORT", arity = "0..1", description = "${bundle:cli.parameter.report}")
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

    @Option(
            names = "--part",
            paramLabel = "P",
            arity = "1..*",
            split = ",",
            description = "${bundle:cli.option.part}")
    private List<String> parts = List.of();

    @Option(names = "--mask", paramLabel = "LEVEL", description = "${bundle:cli.option.mask}")
    private MaskLevel level = MaskLevel.KEYWORDS;

    @Option(names = "--template", paramLabel = "FILE", description = "${bundle:cli.option.template}")
    private Path template;

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        var exporting = session.library().exporting();
        if (format.equals(EVERYTHING)) {
            session.print(session.say("cli.export.everything", session.library().transfer().export(out, Steps.UNWATCHED), out));
            return 0;
        }
        exporting.check(format);
        if (report == null) {
            throw new Refused(Refused.Kind.USAGE, "cli.export.report", format);
        }
        var wish = new Exporting.Wish(report(report), format, Set.copyOf(parts), level, template(exporting), session.words().language().code());
        exporting.export(wish, out, Steps.UNWATCHED);
        session.print(session.say("cli.export.done", out));
        return 0;
    }

    /// The template named, else that of the settings.
    private String template(Exporting exporting) {
        if (template == null) {
            return session.settings().markdown();
        }
        if (!exporting.hasTemplate(format)) {
            throw new Refused(Refused.Kind.USAGE, "cli.export.template", format);
        }
        return session.library().templating().read(template);
    }
}
