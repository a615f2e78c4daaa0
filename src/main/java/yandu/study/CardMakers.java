package yandu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yandu.analysis.Steps;

/// The card makers. A new maker is a new file and a line here.
public final class CardMakers {
    /// Raised whenever a maker makes other cards than before, so that every library is brought in line.
    public static final int VERSION = 6;

    public static final List<CardMaker> ALL =
            List.of(
                    new AreaHeadCards(),
                    new AreaNumberCards(),
                    new AreaNextCards(),
                    new SequenceCards(),
                    new MeasureAreaCards(),
                    new SloganClozeCards(),
                    new SloganCompletionCards(),
                    new PhraseClozeCards(),
                    new SentenceClozeCards(),
                    new ExpansionCards(),
                    new FigureCards(),
                    new DateCards());

    /// By sentence; of one sentence first what its head is, then what belongs to it, then its words.
    private static final Comparator<Card> BY_PLACE =
            Comparator.comparing(Card::sentence).thenComparing(Card::kind);

    private CardMakers() {}

    /// All cards of a report in order of place; no two with one key, no two that ask the same. A front that
    /// two answers fit is no question, and neither is one that says its answer: they become no cards.
    public static List<Card> make(Material material) {
        return make(material, Steps.UNWATCHED);
    }

    /// The same, told of each maker.
    ///
    /// @throws java.util.concurrent.CancellationException if `steps` stops it
    public static List<Card> make(Material material, Steps steps) {
        var made = new ArrayList<Card>();
        for (int i = 0; i < ALL.size(); i++) {
            ALL.get(i).make(material).stream().filter(card -> !saysItsAnswer(card)).forEach(made::add);
            steps.done((i + 1.0) / (ALL.size() + 1));
        }
        var ambiguous = ambiguous(made);
        var unclear = Ambiguity.of(material.text(), made);
        var keys = new HashSet<String>();
        var asked = new HashSet<>();
        var cards =
                made.stream()
                        .filter(card -> !ambiguous.contains(asked(card)) && !unclear.contains(card))
                        .filter(card -> keys.add(card.key()) && asked.add(asked(card)))
                        .sorted(BY_PLACE)
                        .toList();
        var named = cards.stream().map(card -> material.named(card, keys)).toList();
        steps.done(1);
        return named;
    }

    /// Cards of several sources in order of place.
    public static List<Card> inOrder(Stream<Card> cards) {
        return cards.sorted(BY_PLACE).toList();
    }

    private static boolean saysItsAnswer(Card card) {
        return card.answer().parts().stream()
                .anyMatch(part -> card.prompt().args().stream().anyMatch(arg -> arg.contains(part)));
    }

    private static Set<Object> ambiguous(List<Card> cards) {
        var answers = new HashMap<Object, String>();
        var ambiguous = new HashSet<>();
        for (var card : cards) {
            var other = answers.putIfAbsent(asked(card), card.answer().text());
            if (other != null && !other.equals(card.answer().text())) {
                ambiguous.add(asked(card));
            }
        }
        return ambiguous;
    }

    /// What makes two fronts the same question: all clozes only say "fill in", other prompts ask in their own
    /// words.
    private static Object asked(Card card) {
        var args = card.prompt().args();
        return args.size() == 1 && args.getFirst().contains(Prompt.BLANK) ? args : card.prompt();
    }
}
