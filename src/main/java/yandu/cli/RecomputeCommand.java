package yandu.cli;

import picocli.CommandLine.Command;

/// `recompute`: works every card's memory out anew from the review log.
@Command(description = "${bundle:cli.help.recompute}")
final class RecomputeCommand extends yandu.cli.Command {

    RecomputeCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        session.print(session.say("cli.recompute.done", session.library().upkeep().recompute()));
        return 0;
    }
}
