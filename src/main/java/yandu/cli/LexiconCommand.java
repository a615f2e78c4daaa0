package yandu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import yandu.service.Curating;

/// `lexicon --export FILE | --import FILE`: what the user decided on phrases, taken away or brought in.
@Command(description = "${bundle:cli.help.lexicon}")
final class LexiconCommand extends TableCommand {

    LexiconCommand(Session session) {
        super(session);
    }

    @Override
    int away(Curating curating, Path file) {
        return curating.exportDecisions(file);
    }

    @Override
    int in(Curating curating, Path file) {
        return curating.importDecisions(file);
    }
}
