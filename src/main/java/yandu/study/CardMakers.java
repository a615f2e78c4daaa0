package yandu.study;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// The card makers. A new maker is a new file and a line here.
public final class CardMakers {
    public static final List<CardMaker> ALL =
            List.of(
                    new AreaHeadCards(),
                    new AreaNumberCards(),
                    new AreaNextCards(),
                    new MeasureAreaCards(),
                    new SloganClozeCards(),
                    new SloganCompletionCards(),
                    new PhraseClozeCards(),
                    new ExpansionCards(),
                    new FigureCards(),
                    new DateCards());

    private static final Comparator<Card> BY_PLACE =
            Comparator.comparing(Card::sentence).thenComparing(CardMakers::answerStart).thenComparing(Card::kind);

    private CardMakers() {}

    /// All cards of a report in order of place; no two with one key, no two that ask the same. A front that two answers
    /// fit is no question: neither becomes a card.
    public static List<Card> make(Material material) {
        var made = ALL.stream().flatMap(maker -> maker.make(material).stream()).toList();
        var answers = new HashMap<Prompt, String>();
        var ambiguous = new HashSet<Prompt>();
        for (var card : made) {
            var other = answers.putIfAbsent(card.prompt(), card.answer().text());
            if (other != null && !other.equals(card.answer().text())) {
                ambiguous.add(card.prompt());
            }
        }
        var keys = new HashSet<String>();
        var prompts = new HashSet<Prompt>();
        return made.stream()
                .filter(card -> !ambiguous.contains(card.prompt()))
                .filter(card -> keys.add(card.key()) && prompts.add(card.prompt()))
                .sorted(BY_PLACE)
                .toList();
    }

    private static int answerStart(Card card) {
        return card.answer() instanceof Answer.Literal(_, var span) ? span.start() : card.sentence().start();
    }
}
