package yandu.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yandu.document.Span;
import yandu.service.Refused;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;

/// `cards REPORT`: the cards of a report.
@Command(description = "${bundle:cli.help.cards}")
final class CardsCommand extends yandu.cli.Command {

    @Parameters(paramLabel = "REPORT", description = "${bundle:cli.parameter.report}")
    private String report;

    @Option(names = "--kind", paramLabel = "K", description = "${bundle:cli.option.kind}")
    private Optional<String> kind;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    CardsCommand(Session session) {
        super(session);
    }

    /// A card as JSON; `start` and `end` are the answer's place, for an expansion and a card of the
    /// user's own its sentence.
    private record Row(
            String key,
            String kind,
            String front,
            String back,
            String report,
            int start,
            int end,
            String expansionSource) {}

    @Override
    int run() {
        kind.ifPresent(CardsCommand::check);
        var cards =
                session.library().reviewing().cards(Scope.report(report(report))).stream()
                        .filter(card -> kind.isEmpty() || kind.get().equals(card.card().kind().id()))
                        .toList();
        if (json) {
            session.json(cards.stream().map(this::row).toList());
        } else {
            cards.forEach(card -> session.print(front(card) + "\n    → " + card.card().answer().text()));
        }
        return 0;
    }

    private static void check(String kind) {
        if (Arrays.stream(CardKind.values()).noneMatch(known -> known.id().equals(kind))) {
            var known = Arrays.stream(CardKind.values()).map(CardKind::id).collect(Collectors.joining(" "));
            throw new Refused(Refused.Kind.USAGE, "cli.wrong.kind", kind, known);
        }
    }

    private String front(ReviewCard card) {
        var prompt = card.card().prompt();
        return session.say(prompt.key(), prompt.args().toArray());
    }

    private static Span place(Card card) {
        return switch (card.answer()) {
            case Answer.Literal literal -> literal.span();
            case Answer.Series series -> series.span();
            case Answer.Expansion _, Answer.Own _ -> card.sentence();
        };
    }

    private Row row(ReviewCard review) {
        var card = review.card();
        var place = place(card);
        return new Row(
                card.key(),
                card.kind().id(),
                front(review),
                card.answer().text(),
                review.reportId(),
                place.start(),
                place.end(),
                card.answer() instanceof Answer.Expansion expansion ? expansion.source() : null);
    }
}
