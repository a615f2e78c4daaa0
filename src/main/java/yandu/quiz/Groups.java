package yandu.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.document.Span;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.StudyList;

/// The lists of a report with the measures that belong to their items, for questions on what belongs where.
final class Groups {
    private final Pool pool;
    private final Map<String, Card> owners = new HashMap<>();

    /// A list and those of its items that have measures.
    record Group(StudyList list, List<Member> members) {}

    /// An item of a list.
    ///
    /// @param facts measures that belong to it and do not give it away: they share no two characters with its
    ///     head
    record Member(StudyList.Head head, List<Fact> facts) {}

    /// A measure with the card that asks where it belongs.
    record Fact(String text, Span span, Card card) {}

    private Groups(Pool pool) {
        this.pool = pool;
        pool.cards(CardKind.MEASURE_AREA).forEach(card -> owners.put(card.prompt().args().getFirst(), card));
    }

    /// In order of place.
    static List<Group> of(Pool pool) {
        var groups = new Groups(pool);
        return pool.lists().stream().map(groups::group).toList();
    }

    private Group group(StudyList list) {
        return new Group(list, list.heads().stream().map(head -> member(list, head)).flatMap(Optional::stream).toList());
    }

    private Optional<Member> member(StudyList list, StudyList.Head head) {
        var own = head.text().substring(list.opening().length());
        var facts =
                head.item().measures().stream()
                        .filter(measure -> owners.containsKey(measure.text()))
                        .filter(measure -> measure.text().length() <= Sorting.LONGEST)
                        .filter(measure -> !Likeness.shareWord(measure.text(), own))
                        .filter(measure -> isSaidOnce(measure.text()))
                        .filter(measure -> pool.people() || !pool.isPersonIn(measure.span()))
                        .map(measure -> new Fact(measure.text(), measure.span(), owners.get(measure.text())))
                        .toList();
        boolean fits = !facts.isEmpty() && isNamedAlone(head) && Askable.isHead(head.text());
        return fits ? Optional.of(new Member(head, facts)) : Optional.empty();
    }

    private boolean isSaidOnce(String measure) {
        return pool.text().indexOf(measure) == pool.text().lastIndexOf(measure);
    }

    /// Whether no other heading of the report begins with this one: what belongs to 今后五年 may belong to 今后五年的任务.
    private boolean isNamedAlone(StudyList.Head head) {
        return pool.lists().stream()
                        .flatMap(list -> list.list().items().stream())
                        .filter(item -> item.heading().startsWith(head.text()))
                        .count()
                == 1;
    }
}
