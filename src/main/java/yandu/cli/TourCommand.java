package yandu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    @Option(names = "--leg", paramLabel = "LEG", split = ",", description = "${bundle:cli.option.leg}")
    private Set<String> legs = Set.of();

    @Option(names = "--part", paramLabel = "PART", split = ",", description = "${bundle:cli.option.tour-part}")
    private Set<String> parts = Set.of();

    TourCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        var tour = session.surroundings().tour();
        check(legs, tour.legs().get(), "cli.wrong.leg");
        check(parts, tour.parts().get(), "cli.wrong.part");
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.USAGE, "cli.wrong.folder", out);
        }
        tour.take().accept(new TourPlan(out, legs, parts), picture -> session.print(picture.toString()));
        return 0;
    }

    private static void check(Set<String> chosen, List<String> known, String refusal) {
        for (var name : chosen) {
            if (!known.contains(name)) {
                throw new Refused(Refused.Kind.USAGE, refusal, name, String.join(", ", known));
            }
        }
    }
}
