package yandu.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.i18n.Language;
import yandu.i18n.Words;

/// What must hold for the cards of any report. Returns every breach as a sentence, none for good cards.
final class CardRules {
    private static final int LONGEST_FRONT = 140;

    private CardRules() {}

    static List<String> breaches(Material material, List<Card> cards) {
        var breaches = new ArrayList<String>();
        var keys = new HashSet<String>();
        var fronts = new HashSet<String>();
        for (var card : cards) {
            check(breaches, keys.add(card.key()), "key twice", card);
            check(breaches, fronts.add(said(card, Language.ZH)), "front twice", card);
            check(breaches, isTrue(material, card), "answer neither in the text nor in the glossary", card);
            check(breaches, argumentsAreLiteral(material, card), "prompt says what the text does not", card);
            check(breaches, !givesAway(card), "prompt says the answer", card);
            check(breaches, said(card, Language.ZH).length() <= LONGEST_FRONT, "front too long", card);
            check(breaches, !said(card, Language.EN).contains("{"), "argument not filled in", card);
            check(breaches, !card.answer().text().isBlank(), "empty answer", card);
            check(breaches, !breaksAWord(material.text(), card), "a word broken", card);
            check(breaches, !isAmbiguous(material.text(), card), "other words fit the blank", card);
            check(breaches, areParted(material.text(), card), "blanks that nothing parts", card);
        }
        return breaches;
    }

    /// A slogan goes on where a word begins.
    private static boolean breaksAWord(String text, Card card) {
        if (card.kind() != CardKind.SLOGAN_COMPLETION || !(card.answer() instanceof Answer.Literal(var _, var rest))) {
            return false;
        }
        int from = card.sentence().start();
        var words = Segmenter.words(text.substring(from, rest.end()), Lexicon.BUNDLED);
        return words.start(words.at(rest.start() - from)) != rest.start() - from;
    }

    /// Between two blanks of a sentence stands more than one quotation mark.
    private static boolean areParted(String text, Card card) {
        if (card.kind() != CardKind.SENTENCE_CLOZE || !(card.answer() instanceof Answer.Series(var pieces))) {
            return true;
        }
        return IntStream.range(1, pieces.size())
                .mapToObj(i -> text.substring(pieces.get(i - 1).span().end(), pieces.get(i).span().start()))
                .noneMatch(between -> between.matches("[“”‘’《》]?"));
    }

    private static void check(List<String> breaches, boolean holds, String rule, Card card) {
        if (!holds) {
            breaches.add(rule + ": " + card);
        }
    }

    static String said(Card card, Language language) {
        return Words.of(language).say(card.prompt().key(), card.prompt().args().toArray());
    }

    /// The truth guard.
    private static boolean isTrue(Material material, Card card) {
        return switch (card.answer()) {
            case Answer.Literal(var text, var span) ->
                    span.of(material.text()).equals(text) && material.text().length() >= card.sentence().end();
            case Answer.Series(var pieces) ->
                    !pieces.isEmpty()
                            && pieces.stream().allMatch(p -> p.span().of(material.text()).equals(p.text()));
            case Answer.Own _ -> false;
            case Answer.Expansion(var text, var source) ->
                    material.glossary().entries().stream()
                            .anyMatch(entry -> entry.expansion().equals(text) && entry.source().equals(source));
        };
    }

    /// Arguments are numbers, terms of the glossary, or pieces of the report with the answer taken out.
    private static boolean argumentsAreLiteral(Material material, Card card) {
        return card.prompt().args().stream()
                .map(arg -> filled(arg, card.answer().parts()))
                .allMatch(arg -> isLiteral(material, arg) || isLiteral(material, withoutCuts(arg)));
    }

    private static boolean isLiteral(Material material, String arg) {
        return arg.matches("\\d+")
                || material.text().contains(arg)
                || material.glossary().find(arg).isPresent();
    }

    private static String filled(String arg, List<String> parts) {
        var filled = arg;
        for (int i = 0; filled.contains(Prompt.BLANK); i++) {
            int at = filled.indexOf(Prompt.BLANK);
            var part = parts.get(Math.min(i, parts.size() - 1));
            filled = filled.substring(0, at) + part + filled.substring(at + Prompt.BLANK.length());
        }
        return filled;
    }

    private static String withoutCuts(String arg) {
        int start = arg.startsWith(Prompt.CUT) ? Prompt.CUT.length() : 0;
        int end = arg.length() - (arg.endsWith(Prompt.CUT) ? Prompt.CUT.length() : 0);
        return arg.substring(start, end);
    }

    /// Whether the eight characters on either side of the blank stand around something else elsewhere.
    private static boolean isAmbiguous(String text, Card card) {
        if (card.prompt().args().size() != 1 || !(card.answer() instanceof Answer.Literal(var answer, var span))) {
            return false;
        }
        var sides = withoutCuts(card.prompt().args().getFirst()).split(Prompt.BLANK, -1);
        if (sides.length < 2 || sides[0].length() < 4 || sides[1].isEmpty()) {
            return false;
        }
        var before = sides[0].substring(Math.max(0, sides[0].length() - 8));
        var after = sides[1].substring(0, Math.min(8, sides[1].length()));
        for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
            int start = at + before.length();
            int end = text.indexOf(after, start + 1);
            boolean other = start != span.start() && end > start && end - start <= 40;
            if (other && !text.substring(start, end).equals(answer) && !text.substring(start, end).contains("。")) {
                return true;
            }
        }
        return false;
    }

    private static boolean givesAway(Card card) {
        return card.answer().parts().stream()
                .anyMatch(part -> card.prompt().args().stream().anyMatch(arg -> arg.contains(part)));
    }
}
