package yandu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yandu.service.ReportSummary;

/// `list`: the reports of the library.
@Command(description = "${bundle:cli.help.list}")
final class ListCommand extends yandu.cli.Command {

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    ListCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        var reports = session.library().reading().list();
        if (json) {
            session.json(reports.stream().map(ReportJson::of).toList());
        } else if (reports.isEmpty()) {
            session.print(session.say("cli.list.empty"));
        } else {
            reports.forEach(report -> session.print(line(session, report)));
        }
        return 0;
    }

    /// A report in one line; the title comes last because its width is not known.
    static String line(Session session, ReportSummary report) {
        return session.say(
                report.isDeck() ? "cli.list.line.deck" : "cli.list.line",
                report.id(),
                report.date().map(Object::toString).orElse("----------"),
                "%3d".formatted(report.phrases()),
                "%3d".formatted(report.cards()),
                "%3d".formatted(report.due()),
                "%3d".formatted(Math.round(report.mastery() * 100)),
                report.title(),
                "%3d".formatted(report.notes()));
    }
}
