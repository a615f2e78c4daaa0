package yandu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yandu.service.Refused;

/// `tour --out DIR`: drives the real windows without a display and writes a picture of every screen.
@Command(description = "${bundle:cli.help.tour}")
final class TourCommand extends yandu.cli.Command {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "${bundle:cli.option.out-folder}")
    private Path out;

    TourCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.USAGE, "cli.wrong.folder", out);
        }
        session.surroundings().tour().accept(out, picture -> session.print(picture.toString()));
        return 0;
    }
}
