package yandu.quiz;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.study.Card;
import yandu.study.CardMakers;
import yandu.study.Material;
import yandu.study.Prompt;

/// The rules for questions, as code. It knows the report, its outline and where other wrong answers may come
/// from, not how the questions were made. Says every breach in a sentence, nothing about a good question.
final class Checker {
    private static final int OPTIONS = 4;
    private static final int LONGEST_TYPED = 12;
    private static final int FRAME = 4;
    private static final double LARGEST_RATIO = 3.0001;
    private static final List<String> TRUE_OR_FALSE = List.of("√", "×");
    private static final Pattern NEIGHBOUR = Pattern.compile("“([^“”、，。]+)”、?“" + Prompt.BLANK);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final String text;
    private final Set<String> elsewhere;
    private final Set<String> persons;
    private final List<Enumeration> lists;
    private final List<Item> items;
    private final Set<String> cards;
    private final Wording wording;

    /// @param elsewhere what wrong answers may be besides pieces of the report
    Checker(Material material, Set<String> elsewhere) {
        this.text = material.text();
        this.elsewhere = elsewhere;
        this.persons =
                material.analysis().phrases().stream()
                        .filter(phrase -> phrase.kind() == PhraseKind.PERSON)
                        .map(Phrase::text)
                        .collect(toSet());
        this.wording = new Wording(text);
        this.lists = material.analysis().outline().lists().stream().flatMap(Checker::all).toList();
        this.items = lists.stream().flatMap(list -> list.items().stream()).toList();
        this.cards = CardMakers.make(material).stream().map(Card::key).collect(toSet());
    }

    private static Stream<Enumeration> all(Enumeration list) {
        var inside = list.items().stream().flatMap(item -> item.lists().stream()).flatMap(Checker::all);
        return Stream.concat(Stream.of(list), inside);
    }

    /// Every breach of a paper: of its questions, and between them.
    List<String> breaches(Paper paper) {
        var breaches = new ArrayList<String>();
        var evidence = new HashSet<Span>();
        for (var question : paper.questions()) {
            question(question).forEach(rule -> breaches.add(rule + ": " + question));
            if (question.evidence().stream().anyMatch(evidence::contains)) {
                breaches.add("same evidence twice: " + question);
            }
            evidence.addAll(question.evidence());
            paper.questions().stream()
                    .filter(other -> other != question && saysAnswerOf(other, question))
                    .forEach(other -> breaches.add("another question says the answer: " + question + " <- " + other));
        }
        return breaches;
    }

    /// Whether a stem, or what is to be sorted, says what another question asks for.
    private static boolean saysAnswerOf(Question hint, Question question) {
        var shown = new ArrayList<>(hint.prompt().args());
        if (hint.shape() instanceof AnswerShape.Order || hint.shape() instanceof AnswerShape.Match) {
            shown.addAll(hint.shape().texts());
        }
        return answers(question).stream().anyMatch(answer -> shown.stream().anyMatch(piece -> piece.contains(answer)));
    }

    private static List<String> answers(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Blank blank -> blank.expected();
            case AnswerShape.Choice(var options, var correct) -> correct.stream().map(options::get).toList();
            case AnswerShape.Order _, AnswerShape.Match _ -> List.of();
        };
    }

    private List<String> question(Question question) {
        var broken = new ArrayList<String>();
        var said = Words.of(Language.ZH).say(question.prompt().key(), question.prompt().args().toArray());
        rule(broken, !question.evidence().isEmpty(), "no evidence");
        rule(broken, question.evidence().stream().allMatch(question.sentence()::contains), "evidence outside the sentence");
        rule(broken, question.sentence().end() <= text.length(), "sentence outside the report");
        rule(broken, !said.isBlank() && !said.contains("{"), "no stem");
        rule(
                broken,
                question.cards().stream()
                        .flatMap(Optional::stream)
                        .allMatch(cards::contains),
                "no such card");
        rule(broken, answers(question).stream().noneMatch(persons::contains), "asks for a person");
        rule(broken, parts(question.shape()).contains(question.cards().size()), "not a card for each part");
        broken.addAll(wording.breaches(question));
        switch (question.shape()) {
            case AnswerShape.Choice choice -> choice(broken, question, choice);
            case AnswerShape.Blank blank -> blank(broken, question, blank);
            case AnswerShape.Order order -> order(broken, order);
            case AnswerShape.Match match -> match(broken, question, match);
        }
        return broken;
    }

    /// How many parts of its own grade a shape has; an order may leave all of them out.
    private static List<Integer> parts(AnswerShape shape) {
        return switch (shape) {
            case AnswerShape.Choice(var options, var correct) -> List.of(correct.size() == 1 ? 1 : options.size());
            case AnswerShape.Blank(var expected) -> List.of(expected.size());
            case AnswerShape.Order(var shuffled, _) -> List.of(shuffled.size() - 1);
            case AnswerShape.Match(var left, _, _) -> List.of(left.size());
        };
    }

    private static void rule(List<String> broken, boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private void choice(List<String> broken, Question question, AnswerShape.Choice choice) {
        rule(broken, choice.correct().stream().allMatch(i -> i >= 0 && i < choice.options().size()), "no such option");
        if (choice.options().equals(TRUE_OR_FALSE)) {
            rule(broken, choice.correct().size() == 1, "neither true nor false");
            truth(broken, question, choice.correct().contains(0));
            return;
        }
        boolean several = question.type().equals("multiple");
        rule(broken, several ? choice.correct().size() >= 2 : choice.correct().size() == 1, "wrong number of answers");
        rule(broken, choice.options().size() >= OPTIONS, "too few options");
        rule(
                broken,
                choice.options().stream().allMatch(option -> text.contains(option) || elsewhere.contains(option)),
                "option from nowhere");
        rule(broken, areApart(choice.options()), "an option contains another");
        var stem = String.join("\n", question.prompt().args());
        rule(broken, choice.options().stream().noneMatch(stem::contains), "stem says an option");
        if (question.type().equals("single")) {
            single(broken, question, choice);
        } else {
            members(broken, question, choice);
        }
    }

    /// A true statement says the evidence; a false one does not, and its note says what was exchanged.
    private void truth(List<String> broken, Question question, boolean isTrue) {
        var said = String.join("\n", question.prompt().args());
        var evidence = question.evidence().getFirst().of(text);
        rule(broken, said.contains(evidence) == isTrue, "true called false or false called true");
        rule(broken, question.note().isPresent() == !isTrue, "the note does not say what was exchanged");
        question.note()
                .ifPresent(
                        note -> {
                            rule(broken, note.args().getFirst().equals(evidence), "the note says another thing");
                            rule(broken, said.contains(note.args().getLast()), "what was exchanged is not said");
                            rule(broken, !text.contains(said), "the report says it");
                        });
    }

    /// Of what belongs to an item and what does not: neither form nor length tells, and no option shares a word
    /// with the item.
    private void members(List<String> broken, Question question, AnswerShape.Choice choice) {
        var head = question.prompt().args().getFirst();
        boolean odd = question.type().equals("odd");
        for (int i = 0; i < choice.options().size(); i++) {
            var option = choice.options().get(i);
            boolean belongs = choice.correct().contains(i) != odd;
            rule(broken, belongs == holds(head, option), "belongs where it does not, or the other way round: " + option);
            rule(broken, belongs || !sharesWord(option, head), "shares a word with the item: " + option);
        }
        var right = choice.correct().stream().map(choice.options()::get).mapToInt(String::length).summaryStatistics();
        var wrong =
                IntStream.range(0, choice.options().size())
                        .filter(i -> !choice.correct().contains(i))
                        .map(i -> choice.options().get(i).length())
                        .summaryStatistics();
        rule(
                broken,
                right.getMin() <= wrong.getMax() + 10 && wrong.getMin() <= right.getMax() + 10,
                "told by its length");
    }

    private void single(List<String> broken, Question question, AnswerShape.Choice choice) {
        var right = choice.options().get(choice.correct().iterator().next());
        var wrong = choice.options().stream().filter(option -> !option.equals(right)).toList();
        var sentence = question.sentence().of(text);
        rule(broken, question.evidence().getFirst().of(text).equals(right), "evidence is not the answer");
        rule(broken, wrong.stream().noneMatch(sentence::contains), "wrong option stands in the sentence");
        boolean heads = question.prompt().key().matches("(quiz\\.)?prompt\\.(area|measure|head|next).*");
        int most = heads ? 6 : Math.max(2, right.length() / 5);
        rule(
                broken,
                wrong.stream().allMatch(option -> Math.abs(option.length() - right.length()) <= most),
                "an option stands out by its length");
        var place = question.evidence().getFirst();
        rule(
                broken,
                heads
                        || wrong.stream().noneMatch(option -> isSaidInSameWords(place, option)),
                "the report says a wrong option in the same words");
        var stem = String.join("\n", question.prompt().args());
        int echoes = wrong.stream().mapToInt(option -> echo(stem, option)).max().orElse(0);
        rule(broken, echo(stem, right) <= echoes + 1, "the stem says the answer in pieces");
        rule(broken, run(stem, right) <= Math.max(2, wrong.stream().mapToInt(w -> run(stem, w)).max().orElse(0)), "the stem says a part of the answer");
        rule(broken, !isToldByNeighbour(stem, right, wrong), "the neighbour in the list tells");
        if (question.prompt().key().startsWith("prompt.measure")) {
            var measure = question.prompt().args().getFirst();
            rule(broken, wrong.stream().noneMatch(head -> holds(head, measure)), "belongs to a wrong option, too");
        }
        if (question.prompt().key().equals("prompt.figure")) {
            rule(broken, wrong.stream().allMatch(option -> isOfLikeSize(option, right)), "a number nobody believes");
        }
    }

    private boolean isSaidInSameWords(Span place, String option) {
        var before = text.substring(Math.max(0, place.start() - FRAME), place.start());
        return before.matches(".*\\p{IsHan}.*\\p{IsHan}.*") && text.contains(before + option);
    }

    private static int echo(String stem, String option) {
        return (int) option.chars().filter(c -> Character.isIdeographic(c) && stem.indexOf(c) >= 0).distinct().count();
    }

    /// The longest piece of an option that stands in the stem.
    private static int run(String stem, String option) {
        return IntStream.rangeClosed(1, option.length())
                .filter(length -> IntStream.rangeClosed(0, option.length() - length).anyMatch(at -> stem.contains(option.substring(at, at + length))))
                .max()
                .orElse(0);
    }

    /// “甲甲有文化”、“＿＿＿＿”: only the right option ends as what stands beside it.
    private static boolean isToldByNeighbour(String stem, String right, List<String> wrong) {
        var matcher = NEIGHBOUR.matcher(stem);
        return matcher.find()
                && IntStream.rangeClosed(1, right.length() - 1)
                        .mapToObj(right::substring)
                        .filter(matcher.group(1)::endsWith)
                        .anyMatch(end -> wrong.stream().noneMatch(option -> option.endsWith(end)));
    }

    private static boolean isOfLikeSize(String one, String other) {
        var first = NUMBER.matcher(one.replaceAll("[,，]", ""));
        var second = NUMBER.matcher(other.replaceAll("[,，]", ""));
        if (!first.find() || !second.find()) {
            return true;
        }
        double ratio = Double.parseDouble(first.group()) / Double.parseDouble(second.group());
        return ratio <= LARGEST_RATIO && ratio >= 1 / LARGEST_RATIO || ratio != ratio || ratio == 0;
    }

    private static boolean sharesWord(String one, String other) {
        return IntStream.range(0, one.length() - 1)
                .mapToObj(i -> one.substring(i, i + 2))
                .anyMatch(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit) && other.contains(pair));
    }

    private void blank(List<String> broken, Question question, AnswerShape.Blank blank) {
        var stem = String.join("\n", question.prompt().args());
        int blanks = stem.split(Prompt.BLANK, -1).length - 1;
        rule(broken, blanks == blank.expected().size(), "not a blank for each answer");
        rule(broken, blank.expected().stream().noneMatch(stem::contains), "stem says the answer");
        rule(broken, blank.expected().stream().allMatch(text::contains), "answer not in the report");
        rule(broken, blank.expected().stream().allMatch(e -> e.length() <= LONGEST_TYPED), "too long to type");
        var evidence = question.evidence().stream().map(span -> span.of(text)).toList();
        rule(broken, evidence.equals(blank.expected()), "evidence is not the answer");
        interchangeable(broken, question);
    }

    private void order(List<String> broken, AnswerShape.Order order) {
        var sorted = order.correct().stream().map(order.shuffled()::get).toList();
        rule(broken, order.shuffled().size() >= OPTIONS, "too few to order");
        rule(broken, areApart(order.shuffled()) || isDistinct(order.shuffled()), "two items alike");
        rule(broken, !sorted.equals(order.shuffled()), "already in order");
        rule(broken, lists.stream().anyMatch(list -> follows(list, sorted)), "not the order of the report");
    }

    /// Whether the heads stand one after the other in a list.
    private static boolean follows(Enumeration list, List<String> heads) {
        var items = list.items();
        return IntStream.rangeClosed(0, items.size() - heads.size())
                .anyMatch(
                        from ->
                                IntStream.range(0, heads.size())
                                        .allMatch(i -> items.get(from + i).heading().startsWith(heads.get(i))));
    }

    private void match(List<String> broken, Question question, AnswerShape.Match match) {
        rule(broken, isDistinct(match.left()) && isDistinct(match.right()), "two sides alike");
        if (question.type().equals("bank")) {
            bank(broken, question, match);
            return;
        }
        rule(broken, areApart(match.left()) && areApart(match.right()), "two measures or two heads alike");
        boolean once = match.correct().stream().distinct().count() == match.left().size();
        rule(broken, once == question.type().equals("match"), "not one each");
        for (int i = 0; i < match.left().size(); i++) {
            var measure = match.left().get(i);
            var own = match.right().get(match.correct().get(i));
            var holders = match.right().stream().filter(head -> holds(head, measure)).toList();
            rule(broken, holders.equals(List.of(own)), "not its item, or not its alone: " + measure);
            rule(
                    broken,
                    match.right().stream().filter(head -> !head.equals(own)).noneMatch(head -> sharesWord(measure, head)),
                    "measure shares a word with another item: " + measure);
            rule(broken, match.right().stream().noneMatch(measure::contains), "measure says its item: " + measure);
            rule(broken, !own.contains(measure), "item says its measure: " + measure);
        }
    }

    private void bank(List<String> broken, Question question, AnswerShape.Match match) {
        var stem = question.prompt().args().getFirst();
        var filled = stem;
        for (int i = 0; i < match.left().size(); i++) {
            filled = filled.replace(match.left().get(i) + Prompt.BLANK, match.right().get(match.correct().get(i)));
        }
        rule(broken, question.sentence().of(text).contains(filled), "filled in it is not the sentence");
        interchangeable(broken, question);
        rule(broken, areApart(match.right()), "a word contains another");
        rule(broken, match.right().stream().noneMatch(stem::contains), "stem says a word");
        rule(broken, match.right().size() > match.left().size(), "no word to spare");
    }

    /// Two blanks that the same words lead to could be filled the other way round.
    private void interchangeable(List<String> broken, Question question) {
        var leads =
                question.evidence().stream()
                        .map(span -> text.substring(Math.max(0, span.start() - 2), span.start()))
                        .filter(lead -> lead.codePoints().allMatch(Character::isIdeographic))
                        .toList();
        rule(broken, isDistinct(leads), "two blanks that can change places");
    }

    /// Whether an item with this head holds the measure somewhere.
    private boolean holds(String head, String measure) {
        return items.stream()
                .anyMatch(item -> item.heading().startsWith(head) && item.span().of(text).contains(measure));
    }

    private static boolean isDistinct(List<String> texts) {
        return texts.stream().distinct().count() == texts.size();
    }

    private static boolean areApart(List<String> texts) {
        return IntStream.range(0, texts.size())
                .allMatch(
                        i ->
                                IntStream.range(0, texts.size())
                                        .allMatch(j -> i == j || !texts.get(i).contains(texts.get(j))));
    }
}
