package yandu.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yandu.schedule.FsrsScheduler;
import yandu.schedule.ParameterText;
import yandu.schedule.Replay;
import yandu.schedule.StudyDay;
import yandu.service.StudyRules;

/// `schedule --log FILE.csv`: replays a review log and prints what each review did. Touches no library. Intervals are
/// not fuzzed here, so that they can be compared with other programs.
@Command(description = "${bundle:cli.help.schedule}")
final class ScheduleCommand extends yandu.cli.Command {

    @Option(
            names = "--log",
            paramLabel = "FILE.csv",
            required = true,
            description = "${bundle:cli.option.log}")
    private Path log;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    ScheduleCommand(Session session) {
        super(session);
    }

    /// A review as JSON; times in milliseconds since 1970 UTC, `card_id` a number where it is one.
    private record Row(
            Object card_id, int rating, long review_time, double stability, double difficulty, Long due) {

        static Row of(Replay.Step step) {
            return new Row(
                    number(step.row().cardId()),
                    step.row().rating().grade(),
                    step.row().at().toEpochMilli(),
                    step.memory().stability(),
                    step.memory().difficulty(),
                    step.memory().due().map(Instant::toEpochMilli).orElse(null));
        }

        private static Object number(String id) {
            return id.matches("0|[1-9]\\d{0,17}") ? (Object) Long.valueOf(id) : id;
        }
    }

    @Override
    int run() {
        var scheduling = session.settings().scheduling();
        var options = StudyRules.options(scheduling).withFuzz(false);
        var calendar = new StudyDay(session.surroundings().zone(), scheduling.dayStartHour());
        var steps = Replay.steps(session.reviewLog(log), new FsrsScheduler(options, calendar));
        var rows = steps.stream().map(Row::of).toList();
        warn(steps);
        if (json) {
            session.json(rows);
        } else {
            session.print(session.say("cli.schedule.head"));
            rows.forEach(this::print);
        }
        return 0;
    }

    /// Says what of settings or log was not taken as it stands.
    private void warn(List<Replay.Step> steps) {
        ParameterText.read(session.settings().scheduling().parameters())
                .flaws()
                .forEach(flaw -> session.complain(session.say(flaw.key(), flaw.arguments().toArray())));
        var repeated = IntStream.range(0, steps.size()).filter(i -> steps.get(i).repeated()).toArray();
        if (repeated.length > 0) {
            session.complain(session.say("cli.schedule.repeated", repeated.length, repeated[0] + 1));
        }
    }

    private void print(Row row) {
        session.print(
                "%s\t%d\t%s\t%.4f\t%.4f\t%s"
                        .formatted(
                                row.card_id(),
                                row.rating(),
                                Instant.ofEpochMilli(row.review_time()),
                                row.stability(),
                                row.difficulty(),
                                row.due() == null ? "" : Instant.ofEpochMilli(row.due())));
    }
}
