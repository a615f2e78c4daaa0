package yandu.study;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import yandu.document.Span;

/// A sentence with all its set phrases blanked, revealed in order.
///
/// Bad would be: so many blanks that nothing is left to go by, a sentence too long to be read at a glance, a phrase that
/// stands once more in what is left, two blanks with the same words, a whole clause blank ([Clue]), two blanks with nothing
/// between them, where nobody sees what parts them.
final class SentenceClozeCards implements CardMaker {
    private static final Set<StudyItem.Kind> ASKED =
            Set.of(StudyItem.Kind.NUMBERED, StudyItem.Kind.QUOTED, StudyItem.Kind.PARALLEL, StudyItem.Kind.WORK);
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int LONGEST = 100;
    private static final int LEAST_CONTEXT = 12;
    private static final Pattern UNPARTED = Pattern.compile(Prompt.BLANK + "[“”‘’《》「」『』]?" + Prompt.BLANK);

    @Override
    public List<Card> make(Material material) {
        return material.items().stream()
                .filter(item -> ASKED.contains(item.kind()))
                .collect(groupingBy(StudyItem::sentence, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> card(material, entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static Optional<Card> card(Material material, Span sentence, List<StudyItem> items) {
        boolean fits = items.size() >= FEWEST && items.size() <= MOST && sentence.length() <= LONGEST;
        if (!fits || items.stream().map(StudyItem::text).distinct().count() < items.size()) {
            return Optional.empty();
        }
        var front = front(material.text(), sentence, items);
        boolean fair =
                front.codePoints().filter(Character::isLetterOrDigit).count() >= LEAST_CONTEXT
                        && !Clue.hasBareClause(front)
                        && !UNPARTED.matcher(front).find()
                        && items.stream().noneMatch(item -> front.contains(item.text()));
        return fair ? Optional.of(card(material, sentence, items, front)) : Optional.empty();
    }

    private static String front(String text, Span sentence, List<StudyItem> items) {
        var front = new StringBuilder();
        int at = sentence.start();
        for (var item : items) {
            front.append(text, at, item.span().start()).append(Prompt.BLANK);
            at = item.span().end();
        }
        return front.append(text, at, sentence.end()).toString();
    }

    private static Card card(Material material, Span sentence, List<StudyItem> items, String front) {
        var pieces = items.stream().map(item -> new Answer.Literal(item.text(), item.span())).toList();
        var answer = new Answer.Series(pieces);
        return new Card(
                Keys.of(CardKind.SENTENCE_CLOZE.id(), answer.text()),
                CardKind.SENTENCE_CLOZE,
                Prompt.of("prompt.sentence-cloze", front),
                answer,
                sentence,
                material.areaAt(sentence));
    }
}
