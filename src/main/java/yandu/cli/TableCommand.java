package yandu.cli;

import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import yandu.service.Curating;

/// A command that takes a table of the user's away or brings one in.
abstract class TableCommand extends Command {

    @ArgGroup(multiplicity = "1")
    private Way way;

    /// Away or in: one of the two.
    static final class Way {
        @Option(
                names = "--export",
                paramLabel = "FILE",
                required = true,
                description = "${bundle:cli.option.table-export}")
        private Path away;

        @Option(
                names = "--import",
                paramLabel = "FILE",
                required = true,
                description = "${bundle:cli.option.table-import}")
        private Path in;
    }

    TableCommand(Session session) {
        super(session);
    }

    @Override
    final int run() {
        var curating = session.library().curating();
        if (way.away != null) {
            session.print(session.say("cli.table.exported", away(curating, way.away), way.away));
        } else {
            int lines = in(curating, way.in);
            curating.settle();
            session.print(session.say("cli.table.imported", lines, way.in));
        }
        return 0;
    }

    /// Writes the table; the number of its lines.
    abstract int away(Curating curating, Path file);

    /// Reads the table; the number of its lines.
    abstract int in(Curating curating, Path file);
}
