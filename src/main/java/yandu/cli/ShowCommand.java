package yandu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `show REPORT`: one report of the library, its numbers and its outline.
@Command(description = "${bundle:cli.help.show}")
final class ShowCommand extends yandu.cli.Command {

    @Parameters(paramLabel = "REPORT", description = "${bundle:cli.parameter.report}")
    private String report;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    ShowCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        var id = report(report);
        var reading = session.library().reading();
        var summary =
                reading.list().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        if (json) {
            session.json(ShownJson.of(summary, session.library().importing().repairs(id)));
            return 0;
        }
        session.print(ListCommand.line(session, summary));
        session.library()
                .importing()
                .repairs(id)
                .forEach(repair -> session.print("  · " + session.say(repair.key(), repair.count())));
        session.print("");
        new OutlineText(session).print(summary.title(), reading.open(id).analysis().outline());
        return 0;
    }
}
