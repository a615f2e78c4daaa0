package yandu.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.Outline;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.document.Span;

/// A list of the outline as learners see it: the items whose heads can be said by heart, in order.
///
/// @param main whether it is the list that carries the report, whose items are the areas
/// @param parent the item it lies in, where it lies in one
/// @param heads of the items that have one to learn
/// @param opening what all heads begin with (聚焦), possibly nothing; never a whole head
/// @param context words of the report that name the list and no other: the head of the item it lies in, or
///     the end of its introduction; the main list needs none
public record StudyList(
        Enumeration list,
        boolean main,
        Optional<Head> parent,
        List<Head> heads,
        String opening,
        Optional<String> context) {

    public StudyList {
        heads = List.copyOf(heads);
    }

    /// Fewer items are no list to learn, more are a register.
    private static final int FEWEST = 3;
    private static final int MOST = 30;

    /// Longer heads are sentences, shorter ones are fragments: neither is asked for.
    private static final int LONGEST_HEAD = 32;

    private static final int SHORTEST_HEAD = 2;
    private static final int SHORTEST_NAME = 4;

    /// A topic, and the word by which something is said about it.
    private static final Pattern TOPIC =
            Pattern.compile("([^，,]{2,14}?[^，,就才还更都不也而仍只但又既])，?(?:是(?!否)|事关|关乎|关系到|关系着|在于)");

    /// The head of an item.
    ///
    /// @param text without label and without marks at its end
    /// @param place of the item in its list, from 1
    public record Head(Item item, String text, Span span, int place) {

        /// Whether it says something: more than a word like 总则.
        boolean isSaying() {
            return text.codePoints().filter(Character::isLetterOrDigit).count() > 2;
        }

        /// What a head that is a whole clause speaks of; empty for any other head.
        Optional<Head> topic() {
            var clause = TOPIC.matcher(text);
            return clause.lookingAt()
                    ? Optional.of(new Head(item, clause.group(1), new Span(span.start(), span.start() + clause.end(1)), place))
                    : Optional.empty();
        }

        /// Where the label stands, before the head, without the comma after it; empty if the item has none.
        public Optional<Span> label(String document) {
            int start = item.span().start();
            int end = start + item.label().length();
            boolean stands =
                    !item.label().isBlank()
                            && end <= span.start()
                            && document.startsWith(item.label(), start);
            while (stands && end > start + 1 && "，,、.．：: ".indexOf(document.charAt(end - 1)) >= 0) {
                end--;
            }
            return stands ? Optional.of(new Span(start, end)) : Optional.empty();
        }
    }

    /// All lists of an outline, also those inside items, in order of place.
    static List<StudyList> all(String text, Outline outline) {
        var found = new ArrayList<StudyList>();
        var main = outline.areas();
        for (var list : outline.lists()) {
            collect(text, list, main.filter(list::equals).isPresent(), Optional.empty(), found);
        }
        var names = new HashMap<String, Integer>();
        found.stream().flatMap(StudyList::names).forEach(name -> names.merge(name, 1, Integer::sum));
        return found.stream().map(list -> list.named(names)).toList();
    }

    private static void collect(
            String text, Enumeration list, boolean main, Optional<Head> parent, List<StudyList> found) {
        var heads = topics(list, list.items().stream().map(item -> head(text, item)).flatMap(Optional::stream).toList());
        found.add(new StudyList(list, main, parent, heads, opening(heads), Optional.empty()));
        for (var item : list.items()) {
            for (var inner : item.lists()) {
                collect(text, inner, false, head(text, item), found);
            }
        }
    }

    /// Where every item of an unnumbered list with a name (使命任务) opens with a whole clause that says something about a
    /// topic (转型综改 是 …), the topic alone is what can be said by heart.
    private static List<Head> topics(Enumeration list, List<Head> heads) {
        var topics = heads.stream().map(Head::topic).flatMap(Optional::stream).toList();
        boolean named = list.name().length() > 1 && list.name().indexOf('…') < 0;
        boolean all = named && !list.explicit() && topics.size() == list.items().size();
        return all && topics.stream().map(Head::text).distinct().count() == topics.size() ? topics : heads;
    }

    /// Whether every item has a head and there are not too few or too many of them, so that "the next" and
    /// "the third" mean what they say and can be known.
    public boolean isLearnable() {
        return heads.size() == list.items().size() && heads.size() >= FEWEST && heads.size() <= MOST;
    }

    /// The heads of a parallel list; none of a numbered one.
    List<Head> slogans() {
        return isLearnable() && !list.explicit() ? heads : List.of();
    }

    /// Whether a prompt can say which list it is about.
    boolean isNamed() {
        return main || context.isPresent();
    }

    /// How all items read: 聚焦……, ……之……, or with the same words before each, 要……; empty if they have nothing
    /// in common.
    public Optional<String> pattern() {
        var inside = inside();
        if (!opening.isEmpty()) {
            return Optional.of(opening + Prompt.CUT);
        }
        if (!inside.isEmpty()) {
            return Optional.of(Prompt.CUT + inside + Prompt.CUT);
        }
        var labels = list.items().stream().map(Item::label).distinct().toList();
        boolean words = labels.size() == 1 && labels.getFirst().codePoints().anyMatch(Character::isLetter);
        return words ? Optional.of(labels.getFirst() + Prompt.CUT) : Optional.empty();
    }

    /// What the items are called (使命任务), where the outline has a name that is not a part of the heads.
    public Optional<String> noun() {
        boolean noun =
                list.name().length() > 1
                        && heads.stream().noneMatch(head -> head.text().contains(list.name()));
        return noun ? Optional.of(list.name()) : Optional.empty();
    }

    /// What all heads have in common inside (之); possibly nothing.
    String inside() {
        var name = list.name().replace("…", "");
        boolean all =
                heads.stream()
                        .allMatch(
                                head -> {
                                    int at = head.text().lastIndexOf(name);
                                    return at > 0 && at + name.length() < head.text().length();
                                });
        return all && !heads.isEmpty() ? name : "";
    }

    /// A prompt about this list: `key`, or `key.in` with the list's name as its last argument.
    Prompt prompt(String key, String... args) {
        if (context.isEmpty()) {
            return Prompt.of(key, args);
        }
        return new Prompt(key + ".in", Stream.concat(Stream.of(args), context.stream()).toList());
    }

    /// The words that anchor a card about an item. The same head in two lists is two things to know.
    String anchor(Head head) {
        return context.map(name -> head.text() + ' ' + name).orElse(head.text());
    }

    private StudyList named(Map<String, Integer> names) {
        var name = main ? Optional.<String>empty() : names().filter(n -> names.get(n) == 1).findFirst();
        return new StudyList(list, main, parent, heads, opening, name);
    }

    private Stream<String> names() {
        return Stream.concat(parent.map(Head::text).stream(), introduction().stream());
    }

    /// The last clause before the first item.
    private Optional<String> introduction() {
        var intro = list.intro();
        int end = intro.length();
        while (end > 0 && (Chars.endsClause(intro.charAt(end - 1)) || Chars.isSpace(intro.charAt(end - 1)))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Chars.endsClause(intro.charAt(start - 1))) {
            start--;
        }
        var clause = intro.substring(start, end).strip();
        return clause.length() >= SHORTEST_NAME && clause.length() <= LONGEST_HEAD
                ? Optional.of(clause)
                : Optional.empty();
    }

    private static Optional<Head> head(String text, Item item) {
        int start = item.headingSpan().start();
        int end = item.headingSpan().end();
        while (end > start && (Chars.endsClause(text.charAt(end - 1)) || Chars.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        var span = new Span(start, end);
        var head = span.of(text);
        boolean fits = span.length() >= SHORTEST_HEAD && span.length() <= LONGEST_HEAD && head.indexOf('\n') < 0;
        return fits ? Optional.of(new Head(item, head, span, item.ordinal())) : Optional.empty();
    }

    private static String opening(List<Head> heads) {
        if (heads.size() < 2) {
            return "";
        }
        var opening = heads.getFirst().text();
        for (var head : heads) {
            int same = 0;
            int most = Math.min(opening.length(), head.text().length() - 2);
            while (same < most && opening.charAt(same) == head.text().charAt(same)) {
                same++;
            }
            opening = opening.substring(0, same);
        }
        return whole(opening, heads);
    }

    /// Without the beginning of a word or a number that goes on behind it (2018年…, 2019年…).
    private static String whole(String opening, List<Head> heads) {
        int end = opening.length();
        for (var head : heads) {
            var words = Segmenter.words(head.text(), Lexicon.BUNDLED);
            end = words.isBorder(end) ? end : words.start(words.at(end));
        }
        return opening.substring(0, end);
    }
}
