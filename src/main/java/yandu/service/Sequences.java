package yandu.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.store.Cards;
import yandu.study.Recital;

/// Saying a whole list in order, each item graded alone. A review shows the items of [#items] one after the other, takes
/// a grade for each and hands all of them to [#grade]: the card of every item moves by its own grade, the card of the
/// list by what they make together, in one step that can be taken back.
public final class Sequences {
    private final Cards cards;
    private final Reciting reciting;

    public Sequences(Cards cards, Reciting reciting) {
        this.cards = cards;
        this.reciting = reciting;
    }

    /// The items of a list card, in order.
    ///
    /// @throws Refused if there is no such card, or it is no list
    public List<Recital.Item> items(CardId card) {
        var sequence =
                cards.find(card.reportId(), card.cardKey())
                        .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone"));
        var all = cards.list(Scope.report(card.reportId()).selection()).stream().map(stored -> stored.card()).toList();
        return Recital.of(sequence.card(), all);
    }

    /// @param grades one for each item, in order; items left out count as forgotten
    /// @param millis time spent on all of them together
    public void grade(CardId card, List<Rating> grades, int millis) {
        var items = items(card);
        var moved = new LinkedHashMap<String, Rating>();
        IntStream.range(0, items.size())
                .forEach(i -> items.get(i).cardKey().ifPresent(key -> moved.put(key, grade(grades, i))));
        var all = IntStream.range(0, items.size()).mapToObj(i -> grade(grades, i)).toList();
        moved.put(card.cardKey(), together(all));
        reciting.grade(card.reportId(), moved, millis);
    }

    private static Rating grade(List<Rating> grades, int item) {
        return item < grades.size() ? grades.get(item) : Rating.AGAIN;
    }

    /// What the grades of the items make of the list: with one in five forgotten it was hard, with more it was forgotten;
    /// else the mean, rounded down.
    static Rating together(List<Rating> grades) {
        long forgotten = grades.stream().filter(grade -> grade == Rating.AGAIN).count();
        if (forgotten > 0) {
            return forgotten * 5 <= grades.size() ? Rating.HARD : Rating.AGAIN;
        }
        return Rating.of((int) grades.stream().mapToInt(Rating::grade).average().orElse(1));
    }
}
