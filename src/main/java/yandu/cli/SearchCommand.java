package yandu.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.service.Refused;
import yandu.service.SearchResult;

/// `search QUERY`: sentences of all reports, by words or by sound, the newest reports first.
@Command(description = "${bundle:cli.help.search}")
final class SearchCommand extends IndexedCommand {
    private static final int MOST = 10_000;

    @Parameters(paramLabel = "QUERY", description = "${bundle:cli.parameter.query}")
    private String query;

    @Option(names = "--count", paramLabel = "N", defaultValue = "50", description = "${bundle:cli.option.hits}")
    private int count;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    int run() {
        if (count < 1 || count > MOST) {
            throw new Refused(Refused.Kind.USAGE, "cli.refused.hits", MOST);
        }
        settle();
        List<SearchResult.Sentence> found = session.library().searching().find(query, 1, count).sentences();
        if (json) {
            session.json(found.stream().map(SentenceJson::of).toList());
        } else if (found.isEmpty()) {
            session.print(session.say("cli.trace.none", query));
        } else {
            found.forEach(one -> session.print(one.report().title() + "  " + one.text()));
        }
        return 0;
    }
}
