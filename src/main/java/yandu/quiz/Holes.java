package yandu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import yandu.document.Span;
import yandu.study.CardKind;
import yandu.study.Prompt;
import yandu.study.StudyItem;

/// A sentence with several of its phrases taken out, at most one of a clause, each said in it only once.
record Holes(Span sentence, List<StudyItem> items) {
    private static final int LONGEST = 140;
    private static final int MOST = 4;
    private static final int APART = 4;
    private static final Pattern BORDER = Pattern.compile("[，,；;：:。]");

    Holes {
        items = List.copyOf(items);
    }

    /// The sentences of a report that can do without two phrases or more, in order of place.
    static List<Holes> in(Pool pool) {
        var found = new ArrayList<Holes>();
        var seen = new HashSet<Span>();
        for (var item : pool.phrases()) {
            if (seen.add(item.sentence()) && item.sentence().length() <= LONGEST) {
                var holes = of(pool, item.sentence());
                if (holes.items.size() > 1 && holes.hidden() * 2 < item.sentence().length()) {
                    found.add(holes);
                }
            }
        }
        return found;
    }

    private static Holes of(Pool pool, Span sentence) {
        var holes = new ArrayList<StudyItem>();
        var text = sentence.of(pool.text());
        for (var item : pool.phrasesIn(sentence)) {
            if (pool.cardAt(CardKind.PHRASE_CLOZE, item.span()).isEmpty()) {
                continue;
            }
            int at = text.indexOf(item.text());
            boolean once = at == text.lastIndexOf(item.text()) && item.text().length() > 1;
            boolean apart = holes.isEmpty() || isApart(pool.text(), holes.getLast().span(), item.span());
            if (once && apart && holes.size() < MOST && holes.stream().allMatch(other -> areFixed(pool, other, item))) {
                holes.add(item);
            }
        }
        return new Holes(sentence, holes);
    }

    private static boolean isApart(String text, Span last, Span next) {
        var between = last.end() < next.start() ? text.substring(last.end(), next.start()) : "";
        return BORDER.matcher(between).find() && between.codePoints().filter(Character::isLetter).count() >= APART;
    }

    /// Whether they say different things and neither could stand in the other's place: what the report leads to in the same words (完善…，完善…)
    /// could be given the other way round.
    private static boolean areFixed(Pool pool, StudyItem one, StudyItem other) {
        return Likeness.apart(one.text(), other.text())
                && !new Frame(pool.text(), one.span()).isLike(other.span())
                && !new Frame(pool.text(), other.span()).isLike(one.span());
    }

    private int hidden() {
        return items.stream().mapToInt(item -> item.span().length()).sum();
    }

    /// The same sentence with only some of its blanks.
    Holes only(List<StudyItem> some) {
        return new Holes(sentence, some);
    }

    List<String> texts() {
        return items.stream().map(StudyItem::text).toList();
    }

    List<Span> places() {
        return items.stream().map(StudyItem::span).toList();
    }

    /// The sentence with a blank for each, `number` before it.
    String front(String text, IntFunction<String> number) {
        var front = new StringBuilder();
        int at = sentence.start();
        for (int i = 0; i < items.size(); i++) {
            var span = items.get(i).span();
            front.append(text, at, span.start()).append(number.apply(i)).append(Prompt.BLANK);
            at = span.end();
        }
        return Stems.trimmed(front.append(text, at, sentence.end()).toString().strip());
    }
}
