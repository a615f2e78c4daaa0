package yandu.quiz;

import java.util.regex.Pattern;
import yandu.analysis.text.Words;
import yandu.document.Span;
import yandu.study.Card;
import yandu.study.Clause;

/// Which cards of a report make fair questions. A card may be more than a question: who reads it has just read the report.
final class Askable {
    private static final int MOST_COUNTED = 9;
    private static final int SHORTEST_HEAD = 3;

    /// Articles of a law are found by their numbers, not known by them.
    private static final Pattern ARTICLE = Pattern.compile("^第[^，、 　]+[编章节条款]");

    private final String text;
    private final Words words;
    private final Slots slots;
    private final People people;

    Askable(String text, Words words, Slots slots, People people) {
        this.text = text;
        this.words = words;
        this.slots = slots;
        this.people = people;
    }

    /// Whether a card makes a fair question. Words that a glossary at the end of a report explains are no list
    /// to know by heart, nobody counts up to ten, half a phrase is no answer; persons are asked for only where
    /// that is wanted.
    boolean has(Card card, Span answer) {
        var said = card.answer().text();
        return (people.allowed() || !people.in(answer))
                && switch (card.kind()) {
                    case AREA_HEAD ->
                            isHead(said)
                                    && !ARTICLE.matcher(card.prompt().args().getFirst()).find()
                                    && Integer.parseInt(card.prompt().args().get(2)) <= MOST_COUNTED;
                    case AREA_NUMBER, AREA_NEXT, MEASURE_AREA -> isHead(said);
                    case FIGURE, DATE, SLOGAN_COMPLETION -> Grammar.isWhole(words, answer);
                    case SLOGAN_CLOZE -> Grammar.isWhole(words, answer) && !isInsideName(answer);
                    case PHRASE_CLOZE ->
                            !said.contains("了")
                                    && Grammar.isWhole(said)
                                    && Grammar.isWhole(words, answer)
                                    && !isInsideName(answer);
                    default -> true;
                };
    }

    /// Whether a phrase is cut out of a longer name (标准化、|信息化建设|); what is in marks has its own ends.
    private boolean isInsideName(Span answer) {
        int inside = answer.of(text).indexOf('化');
        boolean shared = inside >= 0 && inside < answer.length() - 1 && text.startsWith("化、", answer.start() - 2);
        boolean marked = answer.start() > 0 && "“‘《「『".indexOf(text.charAt(answer.start() - 1)) >= 0;
        return shared || !marked && !people.is(answer) && slots.at(answer).isInsideName();
    }

    /// Whether a head can be asked for or be offered: a whole thought, not the words that a glossary explains.
    static boolean isHead(String text) {
        return !isQuoted(text)
                && "在对从由为".indexOf(text.charAt(0)) < 0
                && text.chars().filter(c -> c == '（' || c == '(').count() == text.chars().filter(c -> c == '）' || c == ')').count()
                && !Clause.isFragment(text)
                && text.codePoints().filter(Character::isLetter).count() >= SHORTEST_HEAD;
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("“") && text.indexOf('”') == text.length() - 1;
    }
}
