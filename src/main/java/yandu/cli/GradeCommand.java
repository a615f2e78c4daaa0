package yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yandu.study.TypedAnswer;

/// `grade --expected TEXT --typed TEXT`: the verdict on a typed answer and how it differs.
@Command(description = "${bundle:cli.help.grade}")
final class GradeCommand extends yandu.cli.Command {

    @Option(
            names = "--expected",
            paramLabel = "TEXT",
            required = true,
            description = "${bundle:cli.option.expected}")
    private String expected;

    @Option(
            names = "--typed",
            paramLabel = "TEXT",
            required = true,
            description = "${bundle:cli.option.typed}")
    private String typed;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    GradeCommand(Session session) {
        super(session);
    }

    /// A verdict as JSON.
    private record Verdict(String verdict, double ratio, List<Edit> diff) {}

    private record Edit(String op, String expected, String typed) {}

    @Override
    int run() {
        var answer = TypedAnswer.ofAnswer(expected, typed);
        var diff =
                answer.diff().stream()
                        .map(edit -> new Edit(lower(edit.op()), edit.expected(), edit.typed()))
                        .toList();
        if (json) {
            session.json(new Verdict(lower(answer.verdict()), answer.ratio(), diff));
        } else {
            session.print(
                    session.say("cli.grade." + lower(answer.verdict()), answer.ratio())
                            + diff.stream().map(this::line).collect(Collectors.joining()));
        }
        return 0;
    }

    private String line(Edit edit) {
        return edit.op().equals("equal")
                ? ""
                : "\n" + session.say("cli.grade.diff." + edit.op(), edit.expected(), edit.typed());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
