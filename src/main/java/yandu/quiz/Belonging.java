package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import yandu.study.Prompt;

/// Measures of one item of a list, and measures of others that might be taken for its own.
record Belonging(Groups.Member member, List<Groups.Fact> own, List<Groups.Fact> foreign) {
    private static final int FEWEST_MEMBERS = 3;
    private static final int DRAWS = 6;

    /// Measures of others come from so many items before and after.
    private static final int NEAR = 2;

    /// What is to be made of it.
    @FunctionalInterface
    interface Asking {
        Question of(Belonging belonging, RandomGenerator random);
    }

    /// An offer for each item that has `own` measures in a list whose other items have `foreign`.
    static List<Offer> offers(Pool pool, String type, Function<RandomGenerator, Integer> own, int options, Asking asking) {
        return pool.groups().stream()
                .filter(group -> group.members().size() >= FEWEST_MEMBERS)
                .flatMap(group -> group.members().stream().map(member -> offer(pool, type, group, member, own, options, asking)))
                .toList();
    }

    private static Offer offer(
            Pool pool,
            String type,
            Groups.Group group,
            Groups.Member member,
            Function<RandomGenerator, Integer> own,
            int options,
            Asking asking) {
        return new Offer(
                type,
                1,
                Theme.MEASURES,
                pool.material().areaAt(member.head().span()),
                member.facts().stream().map(fact -> fact.card().key()).toList(),
                random -> {
                    int rights = own.apply(random);
                    return drawn(group, member, rights, options - rights, random).map(found -> asking.of(found, random));
                });
    }

    private static Optional<Belonging> drawn(
            Groups.Group group, Groups.Member member, int own, int foreign, RandomGenerator random) {
        var others =
                neighbours(group, member)
                        .flatMap(other -> other.facts().stream())
                        .filter(fact -> !Likeness.shareWord(fact.text(), member.head().text()))
                        .toList();
        for (int draw = 0; draw < DRAWS; draw++) {
            var drawn =
                    new Belonging(member, Draw.some(member.facts(), own, random), Draw.some(others, foreign, random));
            if (drawn.own.size() == own && drawn.foreign.size() == foreign && drawn.isFair()) {
                return Optional.of(drawn);
            }
        }
        return Optional.empty();
    }

    /// The items next to one: what stands near it in the report is most easily taken for its own.
    private static Stream<Groups.Member> neighbours(Groups.Group group, Groups.Member member) {
        int at = group.members().indexOf(member);
        return group.members().stream()
                .filter(other -> other != member)
                .filter(other -> Math.abs(group.members().indexOf(other) - at) <= NEAR);
    }

    /// No two say almost the same, and neither the form nor the length of an option tells on which side it is.
    private boolean isFair() {
        return Sorting.areApart(all()) && !isToldByForm() && !isToldByLength();
    }

    /// Verbs open one side only, or what is of one side opens alike and the other does not (优化…, 优化…, 打造…).
    private boolean isToldByForm() {
        long ownVerbs = own.stream().filter(fact -> Grammar.opensWithVerb(fact.text())).count();
        long foreignVerbs = foreign.stream().filter(fact -> Grammar.opensWithVerb(fact.text())).count();
        return ownVerbs == own.size() && foreignVerbs == 0
                || ownVerbs == 0 && foreignVerbs == foreign.size()
                || openAlike(own, foreign)
                || openAlike(foreign, own);
    }

    private static boolean openAlike(List<Groups.Fact> some, List<Groups.Fact> others) {
        return some.stream()
                .map(fact -> fact.text().substring(0, 2))
                .anyMatch(
                        opening ->
                                some.stream().filter(fact -> fact.text().startsWith(opening)).count() > 1
                                        && others.stream().noneMatch(fact -> fact.text().startsWith(opening)));
    }

    private boolean isToldByLength() {
        return Sorting.standOut(own, foreign) || Sorting.standOut(foreign, own);
    }

    List<Groups.Fact> all() {
        return Stream.concat(own.stream(), foreign.stream()).toList();
    }

    /// The key of a prompt about the item, and its head.
    Prompt prompt(String key) {
        return Prompt.of(key, member.head().text());
    }
}
