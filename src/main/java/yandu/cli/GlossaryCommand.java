package yandu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import yandu.service.Curating;

/// `glossary --export FILE | --import FILE`: the user's own entries, taken away or brought in.
@Command(description = "${bundle:cli.help.glossary}")
final class GlossaryCommand extends TableCommand {

    GlossaryCommand(Session session) {
        super(session);
    }

    @Override
    int away(Curating curating, Path file) {
        return curating.exportGlossary(file);
    }

    @Override
    int in(Curating curating, Path file) {
        return curating.importGlossary(file);
    }
}
