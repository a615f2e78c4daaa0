package yandu.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.analysis.Phrase;
import yandu.service.Comparing.Comparison;
import yandu.service.Comparing.Reworded;

/// `compare REPORT REPORT`: phrases that stayed, came, went or were reworded from one report to another.
@Command(description = "${bundle:cli.help.compare}")
final class CompareCommand extends yandu.cli.Command {

    @Parameters(index = "0", paramLabel = "REPORT", description = "${bundle:cli.parameter.report}")
    private String from;

    @Parameters(index = "1", paramLabel = "REPORT", description = "${bundle:cli.parameter.report}")
    private String to;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    CompareCommand(Session session) {
        super(session);
    }

    /// A comparison as JSON: ids of both reports, phrases by what became of them.
    private record Result(
            String from, String to, List<String> kept, List<String> fresh, List<String> dropped, List<Pair> reworded) {

        /// @param likeness 0..1
        private record Pair(String before, String after, double likeness) {}

        static Result of(Comparison found) {
            return new Result(
                    found.from().id(),
                    found.to().id(),
                    texts(found.kept()),
                    texts(found.fresh()),
                    texts(found.dropped()),
                    found.reworded().stream().map(pair -> new Pair(pair.before().text(), pair.after().text(), pair.likeness())).toList());
        }

        private static List<String> texts(List<Phrase> phrases) {
            return phrases.stream().map(Phrase::text).toList();
        }
    }

    @Override
    int run() {
        var found = session.library().comparing().compare(report(from), report(to));
        if (json) {
            session.json(Result.of(found));
            return 0;
        }
        session.print(session.say("cli.compare.head", found.from().title(), found.to().title()));
        group("cli.compare.reworded", found.reworded().stream().map(CompareCommand::line));
        group("cli.compare.fresh", found.fresh().stream().map(Phrase::text));
        group("cli.compare.dropped", found.dropped().stream().map(Phrase::text));
        group("cli.compare.kept", found.kept().stream().map(Phrase::text));
        return 0;
    }

    private static String line(Reworded pair) {
        return pair.before().text() + " → " + pair.after().text();
    }

    private void group(String key, Stream<String> lines) {
        var all = lines.toList();
        session.print(session.say(key, all.size()));
        all.forEach(line -> session.print("    " + line));
    }
}
