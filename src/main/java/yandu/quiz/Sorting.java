package yandu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.document.Span;
import yandu.study.Prompt;

/// Measures that belong to different items of one list, to be told apart.
///
/// @param members the items
/// @param facts measures of these items, as many of each
record Sorting(List<Pool.Member> members, List<Pool.Fact> facts) {
    /// Longer measures are passages: an option is read at a glance.
    private static final int LONGEST = 32;

    /// What is so much longer than all of the other side stands out.
    private static final int STANDS_OUT = 10;

    private static final int DRAWS = 6;

    /// Not a measure by itself: it only says of what, when, whence or by whom, or what is the case.
    private static final Pattern FRAGMENT =
            Pattern.compile(
                    "^(?:从|除|当|作为|自|随着|为了|对于|关于|按照|根据|通过|特别是|尤其是|包括|以及|一个|一批|一些|否则|该|正如|正是|便于|方便|例如|比如|针对|以便|为(?!民)|予以|如何|怎样|就是|只有|只要"
                            + "|所以|因此|使得|不是|越是|对(?!.*(?:进行|实行|开展|实施|加强|给予|采取))"
                            + "|由|必须|务必|需要|[^，]{2,}(?<![求于但凡还别其])是[^否]).*"
                            + "|.*[的时后前下中上里间]|.*等参加|.*(?:恰逢|正值|可根据).*");

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

    private static Offer offer(Pool pool, String type, Prompt prompt, Pool.Group group, int items, int each) {
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

    private static Optional<Sorting> drawn(Pool.Group group, int items, int each, RandomGenerator random) {
        for (int draw = 0; draw < DRAWS; draw++) {
            var members = Draw.some(group.members(), items, random);
            var facts = new ArrayList<Pool.Fact>();
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

    /// Short enough, a whole thought, and said in one place only.
    static boolean isPlain(String text, String measure) {
        return measure.length() <= LONGEST
                && !isFragment(measure)
                && Grammar.hasVerb(measure)
                && !Grammar.isNamed(measure)
                && text.indexOf(measure) == text.lastIndexOf(measure);
    }

    /// Whether it is no whole thought.
    static boolean isFragment(String text) {
        return FRAGMENT.matcher(text).matches();
    }

    /// Without a word of the head of another item.
    private static boolean isFair(Pool.Fact fact, Pool.Member owner, List<Pool.Member> members) {
        return members.stream()
                .filter(member -> member != owner)
                .noneMatch(member -> Likeness.shareWord(fact.text(), member.head().text()));
    }

    /// Whether every one of these is much longer than all of the others.
    static boolean standOut(List<Pool.Fact> some, List<Pool.Fact> others) {
        int shortest = some.stream().mapToInt(fact -> fact.text().length()).min().orElse(0);
        int longest = others.stream().mapToInt(fact -> fact.text().length()).max().orElse(0);
        return shortest > longest + STANDS_OUT;
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
    private Question question(Pool pool, String type, Prompt prompt, Pool.Group group, RandomGenerator random) {
        var left = Draw.shuffled(facts, random);
        var right = Draw.shuffled(members, random);
        var shape =
                new AnswerShape.Match(
                        left.stream().map(Pool.Fact::text).toList(),
                        right.stream().map(member -> member.head().text()).toList(),
                        left.stream().map(fact -> right.indexOf(owner(fact))).toList());
        return new Question(
                type,
                Theme.MEASURES,
                prompt,
                shape,
                whole(),
                facts.stream().map(Pool.Fact::span).sorted().toList(),
                Optional.empty(),
                left.stream().map(fact -> Optional.of(fact.card().key())).toList(),
                pool.areaOf(group.list()));
    }

    private Pool.Member owner(Pool.Fact fact) {
        return members.stream().filter(member -> member.facts().contains(fact)).findFirst().orElseThrow();
    }

    /// From the first head or measure of the question to the last.
    private Span whole() {
        return Stream.concat(members.stream().map(member -> member.head().span()), facts.stream().map(Pool.Fact::span))
                .reduce(Span::cover)
                .orElseThrow();
    }
}
