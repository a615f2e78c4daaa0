package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Measures of one item of a list, and measures of others that might be taken for its own.
record Belonging(Pool.Member member, List<Pool.Fact> own, List<Pool.Fact> foreign) {

    /// Empty if the item that was drawn has too few measures, or its list too few others.
    static Optional<Belonging> of(Pool pool, int own, int foreign, RandomGenerator random) {
        var groups = pool.groups().stream().filter(group -> group.members().size() > 2).toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var members = Draw.one(groups, random).members();
        var member = Draw.one(members, random);
        var others =
                members.stream()
                        .filter(other -> other != member)
                        .flatMap(other -> other.facts().stream())
                        .filter(fact -> !Likeness.shareWord(fact.text(), member.head().text()))
                        .toList();
        var drawn =
                new Belonging(
                        member,
                        fair(pool, member.facts(), own, random),
                        fair(pool, others, foreign, random));
        boolean enough = drawn.own.size() == own && drawn.foreign.size() == foreign;
        return enough && Sorting.areApart(drawn.all()) ? Optional.of(drawn) : Optional.empty();
    }

    private static List<Pool.Fact> fair(Pool pool, List<Pool.Fact> facts, int count, RandomGenerator random) {
        var fair = new ArrayList<Pool.Fact>();
        for (var fact : Draw.shuffled(facts, random)) {
            if (fair.size() < count && Sorting.isPlain(pool.text(), fact)) {
                fair.add(fact);
            }
        }
        return List.copyOf(fair);
    }

    List<Pool.Fact> all() {
        return Stream.concat(own.stream(), foreign.stream()).toList();
    }
}
