package yandu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.service.Importing;
import yandu.service.Refused;

/// `import FILE|DIR…`: adds reports to the library. What is refused is told and the rest goes in.
@Command(description = "${bundle:cli.help.import}")
final class ImportCommand extends yandu.cli.Command {

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "${bundle:cli.parameter.files-or-folders}")
    private List<Path> paths;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    private int status;

    ImportCommand(Session session) {
        super(session);
    }

    /// An imported report as JSON.
    private record Row(
            String id, String title, String source, boolean known, int areas, int phrases, int cards,
            List<Importing.Repair> repairs) {

        static Row of(Importing.Outcome outcome) {
            var report = outcome.report();
            return new Row(
                    report.id(),
                    report.title(),
                    report.source(),
                    outcome.known(),
                    outcome.areas(),
                    outcome.phrases(),
                    outcome.cards(),
                    outcome.repairs());
        }
    }

    @Override
    int run() {
        var outcomes = new ArrayList<Importing.Outcome>();
        for (var path : paths) {
            try {
                outcomes.addAll(read(path));
            } catch (Refused e) {
                if (e.kind() != Refused.Kind.INPUT) {
                    throw e;
                }
                refused(e);
            }
        }
        if (json) {
            session.json(outcomes.stream().map(Row::of).toList());
        } else {
            outcomes.forEach(this::print);
        }
        return status;
    }

    private List<Importing.Outcome> read(Path path) {
        var importing = session.library().importing();
        return Files.isDirectory(path)
                ? importing.importFolder(path, this::refused)
                : List.of(importing.importFile(path));
    }

    private void refused(Refused refused) {
        status = Math.max(status, session.complain(refused));
    }

    private void print(Importing.Outcome outcome) {
        session.print(
                session.say(
                        outcome.known() ? "cli.import.known" : "cli.import.done",
                        outcome.report().id(),
                        outcome.report().title(),
                        outcome.phrases(),
                        outcome.cards()));
        outcome.repairs()
                .forEach(repair -> session.print("  · " + session.say(repair.key(), repair.count())));
    }
}
