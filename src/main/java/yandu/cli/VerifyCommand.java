package yandu.cli;

import picocli.CommandLine.Command;
import yandu.service.Refused;

/// `verify`: checks the library and changes nothing.
@Command(description = "${bundle:cli.help.verify}")
final class VerifyCommand extends yandu.cli.Command {

    VerifyCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        var health = session.library().upkeep().verify();
        session.print(session.say("cli.verify.counts", health.cards(), health.reviews()));
        if (health.setBack() > 0) {
            session.print(session.say("cli.verify.set-back", health.setBack()));
        }
        if (!health.integrity().equals("ok")) {
            throw new Refused(Refused.Kind.LIBRARY, "cli.verify.damaged", health.integrity());
        }
        if (!health.astray().isEmpty()) {
            throw new Refused(Refused.Kind.LIBRARY, "cli.verify.astray", health.astray().size());
        }
        if (health.miscounted() > 0) {
            throw new Refused(Refused.Kind.LIBRARY, "cli.verify.miscounted", health.miscounted());
        }
        session.print(session.say("cli.verify.done"));
        return 0;
    }
}
