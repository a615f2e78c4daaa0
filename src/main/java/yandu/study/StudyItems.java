package yandu.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.analysis.text.Chars;
import yandu.document.Block;
import yandu.document.Span;

/// Finds what is worth knowing by heart: heads and measures from the outline, and of each set phrase the
/// place where it is best asked for.
final class StudyItems {
    /// Of a phrase that stands everywhere, only so many places are looked at.
    private static final int MOST_PLACES = 12;

    /// A phrase that comes again within so many characters all over the report is its background, not news.
    private static final int BACKGROUND = 600;

    private static final int SURROUNDINGS = 8;
    private static final int SHORT_QUOTE = 3;
    private static final Pattern YEAR = Pattern.compile("[12１２][0-9０-９]{3}年");

    private final Material material;
    private final String text;
    private final TreeMap<Integer, Span> titles = new TreeMap<>();
    private final TreeMap<Integer, Span> heads = new TreeMap<>();
    private final TreeMap<Integer, Span> taken = new TreeMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<StudyItem> items = new ArrayList<>();

    private StudyItems(Material material) {
        this.material = material;
        this.text = material.text();
    }

    /// All of them, in order of place; no two with one key.
    static List<StudyItem> of(Material material) {
        var finder = new StudyItems(material);
        finder.titles();
        finder.lists();
        material.analysis().phrases().forEach(finder::phrase);
        finder.items.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(finder.items);
    }

    /// Titles hold no sentence to ask in.
    private void titles() {
        for (var block : material.analysis().document().blocks()) {
            if (block.kind().isHead() && block.span().length() > 0) {
                titles.put(block.span().start(), block.span());
            }
        }
    }

    private void lists() {
        for (var list : material.lists()) {
            for (var head : list.heads()) {
                heads.put(head.span().start(), head.span());
                add(list.main() ? StudyItem.Kind.AREA : StudyItem.Kind.ITEM, head.text(), head.span());
            }
            for (var item : list.list().items()) {
                item.measures().forEach(m -> add(StudyItem.Kind.MEASURE, m.text(), m.span()));
            }
        }
    }

    private void phrase(Phrase phrase) {
        var kind = StudyItem.Kind.of(phrase.kind());
        if (kind.isEmpty() || isBackground(phrase)) {
            return;
        }
        if (phrase.kind() == PhraseKind.FIGURE) {
            phrase.occurrences().stream().limit(MOST_PLACES).forEach(this::figure);
        } else {
            Stream.concat(Stream.of(phrase.first()), phrase.occurrences().stream().limit(MOST_PLACES))
                    .map(this::whole)
                    .filter(span -> canBeAsked(kind.get(), span))
                    .findFirst()
                    .ifPresent(span -> take(kind.get(), span, span.of(text)));
        }
    }

    private void figure(Span place) {
        Quantity.in(text, place)
                .filter(span -> canBeAsked(figureKind(span), span))
                .ifPresent(span -> take(figureKind(span), span, surroundings(span)));
    }

    /// 到2025年 is told with what is to be reached, but a year is a date.
    private StudyItem.Kind figureKind(Span span) {
        return YEAR.matcher(span.of(text)).matches() ? StudyItem.Kind.DATE : StudyItem.Kind.FIGURE;
    }

    private boolean isBackground(Phrase phrase) {
        int times = phrase.occurrences().size();
        boolean date = phrase.kind() == PhraseKind.DATE;
        boolean figure = phrase.kind() == PhraseKind.FIGURE;
        return date && times > 2 || !figure && times > 3 && (long) times * BACKGROUND > text.length();
    }

    /// The words without quotation marks around them. But a single quoted character (“特”“优”) means nothing
    /// alone: all adjacent quotations are asked together.
    private Span whole(Span span) {
        boolean marked = span.length() > 2 && isQuoted(span.start(), span.end() - 1);
        var bare = marked ? new Span(span.start() + 1, span.end() - 1) : span;
        int start = bare.start() - 1;
        int end = bare.end() + 1;
        if (bare.length() > 1 || start < 0 || end > text.length() || !isQuoted(start, end - 1)) {
            return bare;
        }
        while (end + 2 < text.length() && isQuoted(end, end + 2)) {
            end += 3;
        }
        while (start > 2 && isQuoted(start - 3, start - 1)) {
            start -= 3;
        }
        return new Span(start, end);
    }

    private boolean isQuoted(int opener, int closer) {
        return opener >= 0 && closer < text.length() && text.charAt(opener) == '“' && text.charAt(closer) == '”';
    }

    private boolean canBeAsked(StudyItem.Kind kind, Span span) {
        return overlapping(titles, span).isEmpty()
                && overlapping(taken, span).isEmpty()
                && overlapping(heads, span).filter(head -> span.length() * 2 > head.length()).isEmpty()
                && stands(kind, span)
                && material.cloze(span).isPresent();
    }

    /// A short quoted word counts only in its quotation marks, a term only inside its clause (as a whole
    /// clause it is a remark), a list only if it is not one of persons, a number or date only in a full
    /// sentence (not in a date line).
    private boolean stands(StudyItem.Kind kind, Span span) {
        return switch (kind) {
            case NUMBERED, QUOTED -> span.length() > SHORT_QUOTE || isQuoted(span.start() - 1, span.end());
            case TERM -> isInsideClause(span);
            case PARALLEL ->
                    span.of(text).contains("、") ? !Names.isList(span.of(text)) : isInsideClause(span);
            case FIGURE, DATE -> Chars.endsSentence(text.charAt(material.sentence(span).end() - 1));
            default -> true;
        };
    }

    private boolean isInsideClause(Span span) {
        return !isBorder(span.start() - 1) || !isBorder(span.end());
    }

    private boolean isBorder(int at) {
        return at < 0 || at >= text.length() || Chars.endsClause(text.charAt(at));
    }

    private static Optional<Span> overlapping(TreeMap<Integer, Span> spans, Span span) {
        var last = spans.lowerEntry(span.end());
        return last != null && last.getValue().overlaps(span) ? Optional.of(last.getValue()) : Optional.empty();
    }

    /// A number is anchored by the words next to it.
    private String surroundings(Span span) {
        var sentence = material.sentence(span);
        int start = Math.max(sentence.start(), span.start() - SURROUNDINGS);
        int end = Math.min(sentence.end(), span.end() + SURROUNDINGS);
        return text.substring(start, end);
    }

    private void take(StudyItem.Kind kind, Span span, String anchor) {
        if (add(kind, anchor, span)) {
            taken.put(span.start(), span);
        }
    }

    private boolean add(StudyItem.Kind kind, String anchor, Span span) {
        var key = Keys.of(kind.name().toLowerCase(Locale.ROOT), anchor);
        if (!keys.add(key)) {
            return false;
        }
        var sentence = material.sentence(span);
        items.add(new StudyItem(key, kind, span.of(text), span, sentence, material.areaAt(span)));
        return true;
    }
}
