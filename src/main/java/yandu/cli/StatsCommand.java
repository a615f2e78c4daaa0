package yandu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.service.Scope;
import yandu.stats.ExamPlan;
import yandu.stats.Progress;

/// `stats`: where the learner stands, in the library or in one report.
@Command(description = "${bundle:cli.help.stats}")
final class StatsCommand extends yandu.cli.Command {

    @Parameters(paramLabel = "REPORT", arity = "0..1", description = "${bundle:cli.parameter.report}")
    private Optional<String> report;

    @Option(names = "--exam", paramLabel = "YYYY-MM-DD", description = "${bundle:cli.option.exam}")
    private Optional<LocalDate> exam;

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

    /// What is foreseen of an exam as JSON; days in ISO 8601.
    private record ExamRow(
            String day,
            int cards,
            double going,
            double resting,
            int unseen,
            int freshNeeded,
            List<ExamPlan.Area> areas,
            List<Load> load) {

        record Load(String day, double reviews, double fresh) {}

        static ExamRow of(ExamPlan plan) {
            return new ExamRow(
                    plan.day().toString(),
                    plan.cards(),
                    plan.going(),
                    plan.resting(),
                    plan.unseen(),
                    plan.freshNeeded(),
                    plan.areas(),
                    plan.load().stream()
                            .map(day -> new Load(day.day().toString(), day.reviews(), day.fresh()))
                            .toList());
        }
    }

    @Override
    int run() {
        var scope = report.map(word -> Scope.report(report(word))).orElse(Scope.EVERYTHING);
        return exam.map(day -> foresee(scope, day)).orElseGet(() -> measure(scope));
    }

    private int foresee(Scope scope, LocalDate day) {
        var plan = session.library().measuring().exam(scope, day);
        if (json) {
            session.json(ExamRow.of(plan));
        } else {
            print(plan);
        }
        return 0;
    }

    private int measure(Scope scope) {
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

    private void print(ExamPlan plan) {
        session.print(
                session.say(
                        "cli.stats.exam", plan.day().toString(), plan.load().size(), plan.going(), plan.resting()));
        if (plan.unseen() > 0 && !plan.load().isEmpty()) {
            session.print(session.say("exam.unseen", plan.unseen(), plan.freshNeeded()));
        }
        for (var area : plan.areas()) {
            session.print(
                    session.say(
                            "cli.stats.exam-area", area.ordinal(), area.name(), area.going(), area.resting()));
        }
        for (var day : plan.load()) {
            session.print(
                    session.say(
                            "exam.work.day",
                            day.day().toString(),
                            Math.round(day.reviews() + day.fresh()),
                            Math.round(day.fresh())));
        }
    }
}
