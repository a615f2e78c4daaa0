package yandu.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import yandu.analysis.text.Chars;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.StudyList;

/// Finds wrong answers in the report itself: of the same kind and of similar length, and certainly wrong
/// where they are offered.
final class Distractors {
    static final int WANTED = 3;

    /// Wrong answers are drawn from so many of the most similar ones.
    private static final int NEAREST = 8;

    /// So many characters on either side of a blank are its frame.
    private static final int FRAME = 2;

    private final Pool pool;
    private final String text;

    Distractors(Pool pool) {
        this.pool = pool;
        this.text = pool.text();
    }

    /// A piece of the report that might be offered, and all its places.
    private record Rival(String text, List<Span> places) {}

    /// Three wrong answers to a card; empty if the report has fewer that are fair.
    Optional<List<String>> to(Card card, RandomGenerator random) {
        if (!(card.answer() instanceof Answer.Literal(var answer, var span))) {
            return Optional.empty();
        }
        var nearest =
                rivals(card, span)
                        .filter(rival -> isFair(rival, card, answer, span))
                        .sorted(Comparator.comparingInt(rival -> -Likeness.of(rival.text, answer)))
                        .limit(NEAREST)
                        .map(Rival::text)
                        .toList();
        var chosen = new ArrayList<String>();
        for (var rival : Draw.shuffled(nearest, random)) {
            if (chosen.size() < WANTED && chosen.stream().allMatch(other -> Likeness.apart(other, rival))) {
                chosen.add(rival);
            }
        }
        return chosen.size() == WANTED ? Optional.of(List.copyOf(chosen)) : Optional.empty();
    }

    private Stream<Rival> rivals(Card card, Span span) {
        return switch (card.kind()) {
            case AREA_HEAD, AREA_NEXT, MEASURE_AREA -> heads(card, span);
            case PHRASE_CLOZE -> phrases(span);
            default -> answers(card.kind());
        };
    }

    /// The other heads of the same list, without what all begin with where the answer is without it.
    private Stream<Rival> heads(Card card, Span span) {
        return pool.material().lists().stream()
                .filter(list -> list.heads().stream().anyMatch(head -> head.span().contains(span)))
                .flatMap(list -> list.heads().stream().map(head -> withoutOpening(card, list, head)))
                .map(place -> new Rival(place.of(text), List.of(place)));
    }

    private static Span withoutOpening(Card card, StudyList list, StudyList.Head head) {
        int opening = card.kind() == CardKind.AREA_HEAD ? list.opening().length() : 0;
        return new Span(head.span().start() + opening, head.span().end());
    }

    /// The other phrases of the same kind.
    private Stream<Rival> phrases(Span span) {
        return pool.phraseAt(span).stream()
                .flatMap(item -> pool.items(item.kind()).stream())
                .map(item -> new Rival(item.text(), pool.placesOf(item)));
    }

    private Stream<Rival> answers(CardKind kind) {
        return pool.cards(kind).stream()
                .map(Card::answer)
                .filter(Answer.Literal.class::isInstance)
                .map(Answer.Literal.class::cast)
                .map(answer -> new Rival(answer.text(), List.of(answer.span())));
    }

    private boolean isFair(Rival rival, Card card, String answer, Span span) {
        var sentence = card.sentence().of(text);
        return distance(rival.text, answer) <= farthest(card.kind(), answer)
                && Likeness.apart(rival.text, answer)
                && !sentence.contains(rival.text)
                && card.prompt().args().stream().noneMatch(arg -> arg.contains(rival.text))
                && hasShape(rival.text, answer, card.kind())
                && rival.places.stream().noneMatch(place -> fitsFrame(place, span));
    }

    private static int distance(String rival, String answer) {
        return Math.abs(rival.length() - answer.length());
    }

    /// Heads of a list are what they are; phrases must not stand out by their length.
    private static int farthest(CardKind kind, String answer) {
        return switch (kind) {
            case AREA_HEAD, AREA_NEXT, MEASURE_AREA -> 6;
            default -> Math.max(2, answer.length() / 4);
        };
    }

    /// A figure is exchanged for one with the same unit, a date for one written alike, a plain word for a
    /// plain word.
    private static boolean hasShape(String rival, String answer, CardKind kind) {
        boolean numbers = kind == CardKind.FIGURE || kind == CardKind.DATE;
        return numbers
                ? shape(rival).equals(shape(answer))
                : rival.contains("、") == answer.contains("、")
                        && rival.contains("“") == answer.contains("“")
                        && Grammar.opensAlike(rival, answer);
    }

    private static String shape(String number) {
        return number.replaceAll("[0-9０-９.．,，一二三四五六七八九十]+", "0");
    }

    /// Whether the report itself says the rival in the very words that stand around the blank: then it might
    /// be true there.
    private boolean fitsFrame(Span rival, Span blank) {
        var before = wordBefore(blank.start());
        var after = wordAfter(blank.end());
        return before.length() == FRAME && before.equals(wordBefore(rival.start()))
                || after.length() == FRAME && after.equals(wordAfter(rival.end()))
                || followsTheSame(rival, blank);
    }

    /// Whether the same characters, words and marks, lead to both.
    private boolean followsTheSame(Span rival, Span blank) {
        int lead = 2 * FRAME;
        if (blank.start() < lead || rival.start() < lead) {
            return false;
        }
        var before = text.substring(blank.start() - lead, blank.start());
        return before.chars().filter(c -> Chars.isHan((char) c)).count() >= FRAME
                && text.startsWith(before, rival.start() - lead);
    }

    private String wordBefore(int at) {
        int end = at;
        while (end > 0 && Chars.isOpeningQuote(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < FRAME && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private String wordAfter(int at) {
        int start = at;
        while (start < text.length() && Chars.isClosingQuote(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < FRAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
