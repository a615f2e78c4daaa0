package yandu.study;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which cards of a report as it is now are cards that were there before, when a corrected text or new rules gave them
/// other keys. A card inherits from one of its kind that is gone and asks nearly the same; the most alike first, each
/// at most once.
///
/// @param heirs made cards that keep the key of an older one
/// @param lost cards that were there before and are no longer made, nor inherited from
public record Lineage(List<Heir> heirs, List<Card> lost) {
    /// From this likeness on a card is the same card.
    public static final double SAME = 0.8;

    /// Less alike than this neither front nor answer may be: the other one cannot make up for it.
    private static final double HALF = 2 * SAME - 1;

    public Lineage {
        heirs = List.copyOf(heirs);
        lost = List.copyOf(lost);
    }

    /// @param card as it is made now, under the key it inherits
    /// @param maker the key its maker gives it
    /// @param score how alike both are, [#SAME]..1
    public record Heir(Card card, String maker, double score) {}

    private record Pair(Card gone, Card fresh, double score) {}

    /// @param before every card there ever was, as its maker wrote it
    /// @param made the cards as they are made now
    public static Lineage of(List<Card> before, List<Card> made) {
        var known = keys(before);
        var now = keys(made);
        var gone = before.stream().filter(card -> !now.contains(card.key())).toList();
        var fresh = made.stream().filter(card -> !known.contains(card.key())).toList();
        var heirs = new ArrayList<Heir>();
        var taken = new HashSet<String>();
        for (var pair : pairs(gone, fresh)) {
            if (!taken.contains(pair.gone().key()) && taken.add(pair.fresh().key())) {
                taken.add(pair.gone().key());
                heirs.add(new Heir(pair.fresh().keyed(pair.gone().key()), pair.fresh().key(), pair.score()));
            }
        }
        return new Lineage(heirs, gone.stream().filter(card -> !taken.contains(card.key())).toList());
    }

    private static Set<String> keys(List<Card> cards) {
        return cards.stream().map(Card::key).collect(toSet());
    }

    private static List<Pair> pairs(List<Card> gone, List<Card> fresh) {
        var ancestors = gone.stream().collect(groupingBy(Card::kind));
        var heirs = fresh.stream().collect(groupingBy(Card::kind));
        return ancestors.entrySet().stream()
                .filter(kind -> heirs.containsKey(kind.getKey()))
                .flatMap(kind -> pairsOfKind(kind.getValue(), heirs.get(kind.getKey())))
                .sorted(Comparator.comparingDouble(Pair::score).reversed())
                .toList();
    }

    /// Both answers and fronts must be alike to some degree. Answers are short and find few; fronts rule most of them out.
    private static Stream<Pair> pairsOfKind(List<Card> gone, List<Card> fresh) {
        var answers = new Lookalikes(fresh.stream().map(card -> card.answer().text()).toList(), HALF);
        var fronts = new Lookalikes(fresh.stream().map(Lineage::front).toList(), HALF);
        return gone.stream().flatMap(card -> {
            var both = fronts.among(answers.of(card.answer().text()), front(card));
            return both.stream()
                    .mapToObj(i -> new Pair(card, fresh.get(i), likeness(card, fresh.get(i))))
                    .filter(pair -> pair.score() >= SAME);
        });
    }

    /// Half how alike the fronts are, half how alike the answers are, 0..1; a front is what of the report it shows.
    static double likeness(Card one, Card other) {
        var answers = Likeness.of(one.answer().text(), other.answer().text());
        return answers < HALF ? 0 : (answers + Likeness.of(front(one), front(other))) / 2;
    }

    private static String front(Card card) {
        return String.join(" ", card.prompt().args());
    }

    /// Of these cards those that are made now, under the keys they inherit.
    public List<Card> named(List<Card> made) {
        var names = new HashMap<String, Card>();
        heirs.forEach(heir -> names.put(heir.maker(), heir.card()));
        return made.stream().map(card -> names.getOrDefault(card.key(), card)).toList();
    }

    /// What makers call the heirs: maker's key → key.
    public Map<String, String> aliases() {
        var aliases = new HashMap<String, String>();
        heirs.forEach(heir -> aliases.put(heir.maker(), heir.card().key()));
        return aliases;
    }
}
