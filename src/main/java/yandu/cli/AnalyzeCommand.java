package yandu.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.analysis.Phrase;
import yandu.service.Analyzing.Analyzed;
import yandu.service.Refused;

/// `analyze FILE…`: prints outline and phrases of files and touches no library.
@Command(description = "${bundle:cli.help.analyze}")
final class AnalyzeCommand extends yandu.cli.Command {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:cli.parameter.files}")
    private List<Path> files;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    AnalyzeCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        var analyzing = session.analyzing();
        int status = 0;
        for (var file : files) {
            try {
                print(file, analyzing.analyze(file));
            } catch (Refused e) {
                status = Math.max(status, session.complain(e));
            }
        }
        return status;
    }

    private void print(Path file, Analyzed analyzed) {
        if (json) {
            session.json(AnalysisJson.of(file.toString(), analyzed));
            return;
        }
        var analysis = analyzed.analysis();
        session.print("# " + analysis.document().title());
        session.print("");
        new OutlineText(session).print(analysis.document().title(), analysis.outline());
        analysis.phrases().forEach(this::print);
        session.print("");
    }

    private void print(Phrase phrase) {
        session.print(
                "%.2f  %s  %s ×%d"
                        .formatted(
                                phrase.score(),
                                session.say("kind." + phrase.kind().id()),
                                phrase.text(),
                                phrase.occurrences().size()));
    }
}
