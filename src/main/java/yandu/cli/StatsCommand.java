package yandu.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.service.Scope;
import yandu.stats.Progress;

/// `stats`: where the learner stands, in the library or in one report.
@Command(description = "${bundle:cli.help.stats}")
final class StatsCommand extends yandu.cli.Command {

    @Parameters(paramLabel = "REPORT", arity = "0..1", description = "${bundle:cli.parameter.report}")
    private Optional<String> report;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    StatsCommand(Session session) {
        super(session);
    }

    /// Progress as JSON; days in ISO 8601.
    private record Row(
            int cards,
            int seen,
            int due,
            double mastery,
            List<Progress.Area> areas,
            List<Day> days,
            List<Day> forecast) {}

    private record Day(String day, int reviews, int right) {

        static Day of(Progress.Day day) {
            return new Day(day.day().toString(), day.reviews(), day.right());
        }
    }

    @Override
    int run() {
        var scope = report.map(word -> Scope.report(report(word))).orElse(Scope.EVERYTHING);
        var progress = session.library().measuring().progress(scope);
        if (json) {
            session.json(
                    new Row(
                            progress.cards(),
                            progress.seen(),
                            progress.dueToday(),
                            progress.mastery(),
                            progress.areas(),
                            progress.days().stream().map(Day::of).toList(),
                            progress.forecast().stream().map(Day::of).toList()));
        } else {
            print(progress);
        }
        return 0;
    }

    private void print(Progress progress) {
        int today = progress.days().isEmpty() ? 0 : progress.days().getLast().reviews();
        session.print(
                session.say(
                        "cli.stats.summary",
                        progress.cards(),
                        progress.seen(),
                        progress.dueToday(),
                        progress.mastery(),
                        today));
        for (var area : progress.areas()) {
            session.print(
                    session.say(
                            "cli.stats.area",
                            area.ordinal(),
                            area.name(),
                            area.mastery(),
                            area.seen(),
                            area.cards()));
        }
    }
}
