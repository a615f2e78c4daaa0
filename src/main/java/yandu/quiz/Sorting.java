package yandu.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import yandu.document.Span;
import yandu.study.Prompt;

/// Measures that belong to different items of one list, to be told apart.
///
/// @param members the items
/// @param facts measures of these items, as many of each
record Sorting(List<Pool.Member> members, List<Pool.Fact> facts) {
    /// Longer measures are passages: an option is read at a glance.
    private static final int LONGEST = 32;

    /// `each` measures of each of `items` items of one list; empty if no list has so many that do not hint at
    /// another item.
    static Optional<Sorting> of(Pool pool, int items, int each, RandomGenerator random) {
        var groups = pool.groups().stream().filter(group -> group.members().size() >= items).toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var members = Draw.some(Draw.one(groups, random).members(), items, random);
        var facts = new ArrayList<Pool.Fact>();
        for (var member : members) {
            var fair =
                    member.facts().stream()
                            .filter(fact -> isFair(pool.text(), fact, member, members))
                            .toList();
            facts.addAll(Draw.some(fair, each, random));
        }
        return facts.size() == items * each && areApart(facts) && headsAreApart(members)
                ? Optional.of(new Sorting(members, List.copyOf(facts)))
                : Optional.empty();
    }

    /// Short enough, and said in one place only.
    static boolean isPlain(String text, Pool.Fact fact) {
        return fact.text().length() <= LONGEST && text.indexOf(fact.text()) == text.lastIndexOf(fact.text());
    }

    /// Plain, and without the head of another item.
    private static boolean isFair(String text, Pool.Fact fact, Pool.Member owner, List<Pool.Member> members) {
        return isPlain(text, fact)
                && members.stream()
                        .filter(member -> member != owner)
                        .noneMatch(member -> fact.text().contains(member.head().text()));
    }

    /// No two say almost the same.
    static boolean areApart(List<Pool.Fact> facts) {
        return noTwo(facts, (one, other) -> !Likeness.apart(one.text(), other.text()));
    }

    /// No head says another one in full.
    private static boolean headsAreApart(List<Pool.Member> members) {
        return noTwo(members, (one, other) -> one.head().text().contains(other.head().text()));
    }

    private static <T> boolean noTwo(List<T> all, BiPredicate<T, T> alike) {
        return all.stream()
                .noneMatch(one -> all.stream().anyMatch(other -> one != other && alike.test(one, other)));
    }

    /// Measures at the left, items at the right, both shuffled.
    Question question(String type, Prompt prompt, RandomGenerator random) {
        var left = Draw.shuffled(facts, random);
        var right = Draw.shuffled(members, random);
        var correct = left.stream().map(fact -> right.indexOf(owner(fact))).toList();
        var shape =
                new AnswerShape.Match(
                        left.stream().map(Pool.Fact::text).toList(),
                        right.stream().map(member -> member.head().text()).toList(),
                        correct);
        var first = facts.stream().map(Pool.Fact::span).min(Comparator.naturalOrder()).orElseThrow();
        return new Question(type, prompt, shape, whole(), first, Optional.empty(), OptionalInt.empty());
    }

    private Pool.Member owner(Pool.Fact fact) {
        return members.stream().filter(member -> member.facts().contains(fact)).findFirst().orElseThrow();
    }

    /// From the first head or measure of the question to the last.
    private Span whole() {
        int start = members.stream().mapToInt(member -> member.head().span().start()).min().orElseThrow();
        int end = facts.stream().mapToInt(fact -> fact.span().end()).max().orElseThrow();
        return new Span(start, end);
    }
}
