package yandu.quiz;

import java.util.List;
import java.util.stream.Stream;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.StudyItem;
import yandu.study.StudyList;

/// What might be offered instead of the answer to a card, nearest sources first.
final class Rivals {
    private final Pool pool;

    Rivals(Pool pool) {
        this.pool = pool;
    }

    /// Of the report: the other heads of the list, phrases of the same kind that could be asked for themselves, answers to
    /// cards of the same kind.
    List<String> near(Card card, Span answer) {
        var found =
                switch (card.kind()) {
                    case AREA_HEAD, AREA_NEXT, MEASURE_AREA -> heads(card, answer);
                    case PHRASE_CLOZE -> phrases(answer);
                    default -> answers(card.kind());
                };
        return found.distinct().toList();
    }

    /// From elsewhere, the best source first. The heads of a list, what somebody put into quotation marks, and
    /// persons have no rivals there.
    List<List<String>> far(Card card, String answer, Span span) {
        boolean none =
                switch (card.kind()) {
                    case AREA_HEAD, AREA_NEXT, MEASURE_AREA -> true;
                    case PHRASE_CLOZE ->
                            !Pool.isMemorable(card)
                                    || pool.phraseAt(span).filter(item -> item.kind() == StudyItem.Kind.QUOTED).isPresent();
                    default -> false;
                };
        return none
                ? List.of()
                : pool.stocks().stream().map(stock -> stock.of(card.kind(), answer.length())).toList();
    }

    /// Without what all heads begin with, where the answer is without it.
    private Stream<String> heads(Card card, Span answer) {
        return pool.material().lists().stream()
                .filter(list -> list.heads().stream().anyMatch(head -> head.span().contains(answer)))
                .flatMap(
                        list ->
                                list.heads().stream()
                                        .filter(head -> Askable.isHead(head.text()))
                                        .map(head -> withoutOpening(card, list, head)));
    }

    private static String withoutOpening(Card card, StudyList list, StudyList.Head head) {
        return card.kind() == CardKind.AREA_HEAD ? head.text().substring(list.opening().length()) : head.text();
    }

    private Stream<String> phrases(Span answer) {
        return pool.isPerson(answer)
                ? pool.persons().stream()
                : pool.phraseAt(answer).stream()
                        .flatMap(item -> pool.items(item.kind()).stream())
                        .filter(item -> pool.cardAt(CardKind.PHRASE_CLOZE, item.span()).isPresent())
                        .map(StudyItem::text);
    }

    private Stream<String> answers(CardKind kind) {
        return pool.cards(kind).stream()
                .map(Card::answer)
                .filter(Answer.Literal.class::isInstance)
                .map(Answer::text);
    }
}
