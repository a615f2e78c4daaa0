package yandu.cli;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.service.Searching;

/// `trace PHRASE`: every sentence with a phrase, report by report, the newest first.
@Command(description = "${bundle:cli.help.trace}")
final class TraceCommand extends IndexedCommand {

    private static final int MOST = 100_000;

    @Parameters(paramLabel = "PHRASE", description = "${bundle:cli.parameter.phrase}")
    private String phrase;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    TraceCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        settle();
        var found = session.library().searching().appearances(phrase, MOST);
        if (json) {
            session.json(found.stream().flatMap(report -> report.sentences().stream()).map(SentenceJson::of).toList());
        } else if (found.isEmpty()) {
            session.print(session.say("cli.trace.none", phrase));
        } else {
            found.forEach(this::print);
        }
        return 0;
    }

    private void print(Searching.Appearance report) {
        var date = report.report().date().map(LocalDate::toString).orElse("----------");
        session.print(date + "  " + report.report().title() + "  (" + report.report().id() + ")");
        report.sentences().forEach(sentence -> session.print("    " + sentence.text()));
    }
}
