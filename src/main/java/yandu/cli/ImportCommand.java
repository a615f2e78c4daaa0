package yandu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.analysis.Steps;
import yandu.service.Draft;
import yandu.service.Importing;
import yandu.service.Refused;
import yandu.service.Standing;
import yandu.service.Transfer;

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

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.option.encoding}")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--replace", description = "${bundle:cli.option.replace}")
    private boolean replace;

    @Option(names = "--apart", description = "${bundle:cli.option.apart}")
    private boolean apart;

    private int status;

    ImportCommand(Session session) {
        super(session);
    }

    /// A file that was read and what became of it.
    private record Done(Draft draft, Importing.Outcome outcome) {}

    /// An imported report as JSON.
    private record Row(
            String id, String title, String source, boolean known, boolean corrected, String encoding,
            List<String> encodings, int areas, int phrases, int cards, List<Importing.Repair> repairs) {

        static Row of(Done done) {
            var outcome = done.outcome();
            var report = outcome.report();
            return new Row(
                    report.id(),
                    report.title(),
                    report.source(),
                    outcome.known(),
                    outcome.corrected(),
                    done.draft().encoding(),
                    done.draft().encodings(),
                    outcome.areas(),
                    outcome.phrases(),
                    outcome.cards(),
                    outcome.repairs());
        }
    }

    @Override
    int run() {
        if (paths.size() == 1 && Transfer.isLibrary(paths.getFirst())) {
            return restore(paths.getFirst());
        }
        var files = Importing.files(paths);
        var all = new ArrayList<Done>();
        for (int i = 0; i < files.size(); i++) {
            if (files.size() > 1) {
                session.progress(session.say("cli.import.progress", i + 1, files.size(), files.get(i).getFileName()));
            }
            importOne(files.get(i)).ifPresent(all::add);
        }
        if (json) {
            session.json(all.stream().map(Row::of).toList());
        } else {
            all.forEach(this::print);
        }
        return status;
    }

    /// Puts a whole library in the place of one that holds nothing of the user's, or of any where that is asked for.
    private int restore(Path file) {
        var transfer = session.library().transfer();
        if (!replace && !transfer.isUntouched()) {
            throw new Refused(Refused.Kind.USAGE, "cli.import.not-empty", file.getFileName());
        }
        var arrival = transfer.read(file, Steps.UNWATCHED);
        var before = transfer.keep(arrival, set -> session.library().change(now -> set), Steps.UNWATCHED);
        var contents = arrival.contents();
        session.print(session.say("cli.import.library", contents.reports(), contents.cards(), contents.reviews(), before));
        return 0;
    }

    private Optional<Done> importOne(Path file) {
        var importing = session.library().importing();
        try {
            var draft = importing.read(file, encoding).apart(apart);
            return Optional.of(new Done(draft, importing.keep(draft)));
        } catch (Refused e) {
            if (e.kind() != Refused.Kind.INPUT) {
                throw e;
            }
            status = Math.max(status, session.complain(e));
            return Optional.empty();
        }
    }

    private void print(Done done) {
        var outcome = done.outcome();
        var report = outcome.report();
        if (done.draft().cards().isPresent()) {
            print(done, done.draft().cards().get());
            return;
        }
        session.print(
                session.say(
                        outcome.known() ? "cli.import.known" : "cli.import.done",
                        report.id(),
                        report.title(),
                        outcome.phrases(),
                        outcome.cards()));
        if (outcome.corrected() && done.draft().standing() instanceof Standing.Corrected corrected) {
            session.print("  · " + session.say("cli.import.corrected", corrected.change().passages().size()));
        }
        if (!done.draft().encodings().isEmpty()) {
            var others = String.join(", ", done.draft().encodings());
            session.print("  · " + session.say("cli.import.unsure", done.draft().encoding(), others));
        }
        printRepairs(outcome);
    }

    private void print(Done done, Draft.Cards deck) {
        var report = done.outcome().report();
        var key = done.outcome().known() ? "cli.import.known.deck" : "cli.import.done.deck";
        session.print(session.say(key, report.id(), report.title(), deck.notes(), deck.cards(), deck.learned()));
        if (done.draft().standing() instanceof Standing.Updated updated) {
            session.print("  · " + session.say("cli.import.updated", updated.fresh(), updated.changed()));
        }
        printRepairs(done.outcome());
    }

    private void printRepairs(Importing.Outcome outcome) {
        outcome.repairs()
                .forEach(repair -> session.print("  · " + session.say(repair.key(), repair.count())));
    }
}
