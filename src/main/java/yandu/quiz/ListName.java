package yandu.quiz;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yandu.study.Prompt;
import yandu.study.StudyList;

/// What a question calls a list. A list that nothing names is not asked about: nobody knows which third item is meant.
///
/// @param words of the report, the name of this list and no other; empty for the list that the whole report is
record ListName(Optional<String> words) {
    /// What leads to a list but is no name of it: 要着重把握以下几点, 就能够实现今年的目标.
    private static final Pattern GOES_ON =
            Pattern.compile("^[要就应须也才便但而为在对从由把将请]|^(?:根据|按照|可以|能够|必须|我们|他们|这|那|其中|同时|具体|主要)|以下|如下|下列|(?:[为是有即于如指]|应对|开展|实施|做好|负责|坚持|包括|同时|之际)$|[（(]|[A-Z][0-9]|我|值得|^关于|召开$");

    /// A list that ends in whatever else the law says is a register, not a list to know.
    private static final Pattern CATCH_ALL = Pattern.compile("^其他|规定的其他|认为.*其他");

    /// The list of areas is what the whole report is if it takes up this share of it.
    private static final double WHOLE = 0.5;

    private static final int FEWEST_LETTERS = 2;

    /// 问题 and 任务 name nothing, 使命任务 does.
    private static final int SHORTEST_NOUN = 3;

    /// Its name in the report; what its items are called; what they all have in common.
    static Optional<ListName> of(StudyList list, int length) {
        if (list.heads().stream().anyMatch(head -> CATCH_ALL.matcher(head.text()).find())) {
            return Optional.empty();
        }
        return Stream.of(list.context().filter(ListName::isName), list.noun().filter(noun -> noun.length() >= SHORTEST_NOUN), list.pattern().filter(ListName::says))
                .flatMap(Optional::stream)
                .findFirst()
                .map(words -> new ListName(Optional.of(words)))
                .or(() -> isWhole(list, length) ? Optional.of(new ListName(Optional.empty())) : Optional.empty());
    }

    /// Whether words of the report that lead to a list can stand for it.
    static boolean isName(String words) {
        return !GOES_ON.matcher(words).find() && Grammar.hasName(words);
    }

    private static boolean says(String pattern) {
        return pattern.startsWith(Prompt.CUT)
                || pattern.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS && Grammar.opensWithDeed(pattern);
    }

    private static boolean isWhole(StudyList list, int length) {
        return list.main() && list.list().explicit() && list.list().span().length() >= WHOLE * length;
    }

    /// Whether the name says what the items are, and in which order: it shares a word of its own with most of them.
    boolean tells(StudyList list) {
        long told =
                list.heads().stream()
                        .map(head -> head.text().substring(list.opening().length()))
                        .filter(head -> Likeness.shareWord(words.orElse(""), head))
                        .count();
        return told * 2 > list.heads().size();
    }

    /// A prompt about the list: the first key with its name as the last argument, or the second one.
    Prompt prompt(String named, String whole, String... args) {
        return words.map(name -> new Prompt(named, Stream.concat(Stream.of(args), Stream.of(name)).toList()))
                .orElseGet(() -> Prompt.of(whole, args));
    }
}
