package yandu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.document.Span;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.study.Card;
import yandu.study.CardMakers;
import yandu.study.Material;
import yandu.study.Prompt;

/// The rules for questions, as code. It knows the report and its outline, not how the questions were made.
/// Says every breach in a sentence, nothing about a good question.
final class Checker {
    private static final int OPTIONS = 4;
    private static final int LONGEST_TYPED = 12;
    private static final List<String> TRUE_OR_FALSE = List.of("√", "×");

    private final String text;
    private final List<Enumeration> lists;
    private final List<Item> items;
    private final List<Card> cards;

    Checker(Material material) {
        this.text = material.text();
        this.lists = material.analysis().outline().lists().stream().flatMap(Checker::all).toList();
        this.items = lists.stream().flatMap(list -> list.items().stream()).toList();
        this.cards = CardMakers.make(material);
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
            if (!evidence.add(question.evidence())) {
                breaches.add("same evidence twice: " + question);
            }
        }
        return breaches;
    }

    private List<String> question(Question question) {
        var broken = new ArrayList<String>();
        var said = Words.of(Language.ZH).say(question.prompt().key(), question.prompt().args().toArray());
        rule(broken, question.sentence().contains(question.evidence()), "evidence outside the sentence");
        rule(broken, question.sentence().end() <= text.length(), "sentence outside the report");
        rule(broken, !said.isBlank() && !said.contains("{"), "no stem");
        rule(
                broken,
                question.cardKey().stream().allMatch(key -> cards.stream().anyMatch(card -> card.key().equals(key))),
                "no such card");
        switch (question.shape()) {
            case AnswerShape.Choice choice -> choice(broken, question, choice);
            case AnswerShape.Blank blank -> blank(broken, question, blank);
            case AnswerShape.Order order -> order(broken, order);
            case AnswerShape.Match match -> match(broken, question, match);
        }
        return broken;
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
            var said = String.join("\n", question.prompt().args());
            boolean evident = said.contains(question.evidence().of(text));
            rule(broken, evident == choice.correct().contains(0), "true called false or false called true");
            return;
        }
        boolean several = question.type().equals("multiple");
        rule(broken, several ? choice.correct().size() >= 2 : choice.correct().size() == 1, "wrong number of answers");
        rule(broken, choice.options().size() >= OPTIONS, "too few options");
        rule(broken, choice.options().stream().allMatch(text::contains), "option not in the report");
        rule(broken, areApart(choice.options()), "an option contains another");
        var stem = String.join("\n", question.prompt().args());
        rule(broken, choice.options().stream().noneMatch(stem::contains), "stem says an option");
        if (question.type().equals("single")) {
            single(broken, question, choice);
        }
    }

    private void single(List<String> broken, Question question, AnswerShape.Choice choice) {
        var right = choice.options().get(choice.correct().iterator().next());
        var wrong = choice.options().stream().filter(option -> !option.equals(right)).toList();
        var sentence = question.sentence().of(text);
        rule(broken, question.evidence().of(text).equals(right), "evidence is not the answer");
        rule(broken, wrong.stream().noneMatch(sentence::contains), "wrong option stands in the sentence");
        boolean heads = question.prompt().key().matches("prompt\\.(area|measure).*");
        int most = heads ? 6 : Math.max(2, right.length() / 4);
        rule(
                broken,
                wrong.stream().allMatch(option -> Math.abs(option.length() - right.length()) <= most),
                "an option stands out by its length");
        var before = text.substring(Math.max(0, question.evidence().start() - 4), question.evidence().start());
        rule(
                broken,
                heads
                        || !before.matches(".*\\p{IsHan}.*\\p{IsHan}.*")
                        || wrong.stream().noneMatch(option -> text.contains(before + option)),
                "the report says a wrong option in the same words");
    }

    private void blank(List<String> broken, Question question, AnswerShape.Blank blank) {
        var stem = String.join("\n", question.prompt().args());
        int blanks = stem.split(Prompt.BLANK, -1).length - 1;
        rule(broken, blanks == blank.expected().size(), "not a blank for each answer");
        rule(broken, blank.expected().stream().noneMatch(stem::contains), "stem says the answer");
        rule(broken, blank.expected().stream().allMatch(text::contains), "answer not in the report");
        rule(broken, blank.expected().stream().allMatch(e -> e.length() <= LONGEST_TYPED), "too long to type");
        rule(broken, question.evidence().of(text).equals(blank.expected().getFirst()), "evidence is not the answer");
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
        rule(broken, filled.equals(question.sentence().of(text)), "filled in it is not the sentence");
        rule(broken, areApart(match.right()), "a word contains another");
        rule(broken, match.right().stream().noneMatch(stem::contains), "stem says a word");
        rule(broken, match.right().size() > match.left().size(), "no word to spare");
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
