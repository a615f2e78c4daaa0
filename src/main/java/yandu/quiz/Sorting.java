package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.document.Span;
import yandu.study.Prompt;

/// Measures that belong to different items of one list, to be told apart.
///
/// @param members the items
/// @param facts measures of these items, as many of each
record Sorting(List<Groups.Member> members, List<Groups.Fact> facts) {
    /// Longer measures are passages: an option is read at a glance.
    static final int LONGEST = 32;

    /// What is so much longer than all of the other side stands out.
    private static final int STANDS_OUT = 6;

    private static final int DRAWS = 6;

    /// One or more offers for each list that has so many items: of a long list as many as it has room for.
    static List<Offer> offers(Pool pool, String type, Prompt prompt, int items, int each) {
        return pool.groups().stream()
                .filter(group -> group.members().size() >= items)
                .flatMap(
                        group ->
                                IntStream.range(0, group.members().size() / items)
                                        .mapToObj(_ -> offer(pool, type, prompt, group, items, each)))
                .toList();
    }

    private static Offer offer(Pool pool, String type, Prompt prompt, Groups.Group group, int items, int each) {
        var keys =
                group.members().stream()
                        .flatMap(member -> member.facts().stream())
                        .map(fact -> fact.card().key())
                        .toList();
        return new Offer(
                type,
                1,
                Theme.MEASURES,
                pool.areaOf(group.list()),
                keys,
                random -> drawn(group, items, each, random).map(found -> found.question(pool, type, prompt, group, random)));
    }

    private static Optional<Sorting> drawn(Groups.Group group, int items, int each, RandomGenerator random) {
        for (int draw = 0; draw < DRAWS; draw++) {
            var members = Draw.some(group.members(), items, random);
            var facts = new ArrayList<Groups.Fact>();
            for (var member : members) {
                var fair = member.facts().stream().filter(fact -> isFair(fact, member, members)).toList();
                facts.addAll(Draw.some(fair, each, random));
            }
            if (facts.size() == items * each && areApart(facts) && headsAreApart(members)) {
                return Optional.of(new Sorting(members, List.copyOf(facts)));
            }
        }
        return Optional.empty();
    }

    /// Without a word of the head of another item.
    private static boolean isFair(Groups.Fact fact, Groups.Member owner, List<Groups.Member> members) {
        return members.stream()
                .filter(member -> member != owner)
                .noneMatch(member -> Likeness.shareWord(fact.text(), member.head().text()));
    }

    /// Whether every one of these is much longer than all of the others.
    static boolean standOut(List<Groups.Fact> some, List<Groups.Fact> others) {
        int shortest = some.stream().mapToInt(fact -> fact.text().length()).min().orElse(0);
        int longest = others.stream().mapToInt(fact -> fact.text().length()).max().orElse(0);
        return shortest > longest + STANDS_OUT;
    }

    /// No two say almost the same.
    static boolean areApart(List<Groups.Fact> facts) {
        return noTwo(facts, (one, other) -> !Likeness.apart(one.text(), other.text()));
    }

    /// No head says another one in full, and none is of another form: a whole sentence beside a topic.
    private static boolean headsAreApart(List<Groups.Member> members) {
        return noTwo(members, (one, other) -> one.head().text().contains(other.head().text()))
                && Grammar.areFormedAlike(members.stream().map(member -> member.head().text()).toList());
    }

    private static <T> boolean noTwo(List<T> all, BiPredicate<T, T> alike) {
        return all.stream()
                .noneMatch(one -> all.stream().anyMatch(other -> one != other && alike.test(one, other)));
    }

    /// Measures at the left, items at the right, both shuffled.
    private Question question(Pool pool, String type, Prompt prompt, Groups.Group group, RandomGenerator random) {
        var left = Draw.shuffled(facts, random);
        var right = Draw.shuffled(members, random);
        var shape =
                new AnswerShape.Match(
                        left.stream().map(Groups.Fact::text).toList(),
                        right.stream().map(member -> member.head().text()).toList(),
                        left.stream().map(fact -> right.indexOf(owner(fact))).toList());
        return new Question(
                type,
                Theme.MEASURES,
                prompt,
                shape,
                whole(),
                facts.stream().map(Groups.Fact::span).sorted().toList(),
                Optional.empty(),
                left.stream().map(fact -> Optional.of(fact.card().key())).toList(),
                pool.areaOf(group.list()));
    }

    private Groups.Member owner(Groups.Fact fact) {
        return members.stream().filter(member -> member.facts().contains(fact)).findFirst().orElseThrow();
    }

    /// From the first head or measure of the question to the last.
    private Span whole() {
        return Stream.concat(members.stream().map(member -> member.head().span()), facts.stream().map(Groups.Fact::span))
                .reduce(Span::cover)
                .orElseThrow();
    }
}
