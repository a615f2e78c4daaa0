package yandu.recite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;

/// What is known of a report, by place. Immutable.
public final class Knowledge {

    /// Of a report without cards.
    public static final Knowledge NONE = new Knowledge(List.of());

    private final List<Known> cards;
    private final Map<String, Known> byKey;
    private final int[] mastered;
    private final int[] due;

    /// A sentence with cards.
    ///
    /// @param recall the lowest of its cards, 0..1
    /// @param seen whether any of its cards was ever graded
    public record Strength(Span sentence, double recall, boolean seen) {}

    /// How many cards a passage has, how many of them are mastered, how many due.
    public record Count(int cards, int mastered, int due) {}

    public Knowledge(List<Known> known) {
        cards = known.stream().sorted(Comparator.comparing(card -> card.card().sentence())).toList();
        byKey = cards.stream().collect(Collectors.toMap(one -> one.card().key(), one -> one));
        mastered = new int[cards.size() + 1];
        due = new int[cards.size() + 1];
        for (int i = 0; i < cards.size(); i++) {
            mastered[i + 1] = mastered[i] + (cards.get(i).mastered() ? 1 : 0);
            due[i + 1] = due[i] + (cards.get(i).due() ? 1 : 0);
        }
    }

    /// How often the card with a key was graded; 0 if there is none.
    public int reviews(String key) {
        return byKey.containsKey(key) ? byKey.get(key).reviews() : 0;
    }

    /// The cards with certain keys.
    public List<Known> of(Collection<String> keys) {
        return keys.stream().filter(byKey::containsKey).map(byKey::get).toList();
    }

    /// The cards of sentences that begin in a passage.
    public Count count(Span passage) {
        int from = from(passage.start());
        int to = from(passage.end());
        return new Count(to - from, mastered[to] - mastered[from], due[to] - due[from]);
    }

    /// The sentences with cards, in order of place.
    public List<Strength> sentences() {
        return sentences(0, cards.size());
    }

    /// The sentences with cards that overlap a passage, in order of place.
    public List<Strength> sentences(Span passage) {
        int from = from(passage.start());
        while (from > 0 && cards.get(from - 1).card().sentence().end() > passage.start()) {
            from--;
        }
        return sentences(from, from(passage.end()));
    }

    /// The sentences with cards, the weakest first; those with nothing learnt yet come last.
    public List<Strength> weakest() {
        return sentences().stream()
                .sorted(
                        Comparator.comparing((Strength strength) -> !strength.seen())
                                .thenComparingDouble(Strength::recall))
                .toList();
    }

    /// The cards that ask for a phrase, or in whose answer it stands.
    public List<Known> about(Phrase phrase) {
        return cards.stream().filter(known -> isAbout(known.card(), phrase)).toList();
    }

    private static boolean isAbout(Card card, Phrase phrase) {
        return switch (card.answer()) {
            case Answer.Literal answer -> isIn(answer, phrase);
            case Answer.Series answer -> answer.pieces().stream().anyMatch(piece -> isIn(piece, phrase));
            case Answer.Expansion _ -> card.prompt().args().contains(phrase.text());
            case Answer.Own answer ->
                    answer.text().contains(phrase.text())
                            || card.prompt().args().stream().anyMatch(arg -> arg.contains(phrase.text()));
        };
    }

    private static boolean isIn(Answer.Literal answer, Phrase phrase) {
        return phrase.occurrences().stream().anyMatch(answer.span()::overlaps);
    }

    /// Index of the first card whose sentence begins at an offset or behind it.
    private int from(int offset) {
        int low = 0;
        int high = cards.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cards.get(middle).card().sentence().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Strength> sentences(int from, int to) {
        Map<Span, Strength> found = new TreeMap<>();
        for (var known : cards.subList(from, Math.max(from, to))) {
            var sentence = known.card().sentence();
            found.merge(
                    sentence,
                    new Strength(sentence, known.recall(), known.isSeen()),
                    (a, b) -> new Strength(sentence, Math.min(a.recall(), b.recall()), a.seen() || b.seen()));
        }
        return new ArrayList<>(found.values());
    }
}
