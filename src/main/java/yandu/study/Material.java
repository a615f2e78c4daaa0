package yandu.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import yandu.analysis.Analysis;
import yandu.analysis.Glossary;
import yandu.analysis.Item;
import yandu.document.Span;

/// What cards and questions are made from: one analysed report and the glossary. Immutable; what several
/// makers need is worked out once.
public final class Material {
    private final Analysis analysis;
    private final Glossary glossary;
    private final SentenceIndex sentences;
    private final List<Item> areas;
    private final List<StudyList> lists;
    private final Substance substance;
    private final Map<String, Integer> headCounts;
    private final List<StudyItem> items;
    private final Map<String, String> aliases;

    public Material(Analysis analysis, Glossary glossary) {
        this.analysis = analysis;
        this.glossary = glossary;
        this.sentences = SentenceIndex.of(text());
        this.areas = analysis.outline().areas().map(list -> list.items()).orElse(List.of());
        this.lists = StudyList.all(text(), analysis.outline());
        this.substance = Substance.of(lists);
        this.headCounts = new HashMap<>();
        for (var list : lists) {
            list.heads().forEach(head -> headCounts.merge(Keys.normalise(head.text()), 1, Integer::sum));
        }
        this.items = StudyItems.of(this);
        this.aliases = Map.of();
    }

    private Material(Material other, Map<String, String> aliases) {
        this.analysis = other.analysis;
        this.glossary = other.glossary;
        this.sentences = other.sentences;
        this.areas = other.areas;
        this.lists = other.lists;
        this.substance = other.substance;
        this.headCounts = other.headCounts;
        this.items = other.items;
        this.aliases = Map.copyOf(aliases);
    }

    /// The same with cards that keep keys from an older version of the report: maker's key → key, see [Lineage].
    public Material named(Map<String, String> aliases) {
        return new Material(this, aliases);
    }

    /// A card under the key that it keeps, unless another of `made` has that key by itself.
    Card named(Card card, Set<String> made) {
        var key = aliases.get(card.key());
        return key == null || made.contains(key) ? card : card.keyed(key);
    }

    public Analysis analysis() {
        return analysis;
    }

    public Glossary glossary() {
        return glossary;
    }

    /// The text that every span points into.
    public String text() {
        return analysis.document().text();
    }

    /// What is worth knowing by heart, in order of place.
    public List<StudyItem> items() {
        return items;
    }

    /// The place of the area that holds a span, from 1.
    public OptionalInt areaAt(Span span) {
        int low = 0;
        int high = areas.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var area = areas.get(middle).span();
            if (area.contains(span.start())) {
                return OptionalInt.of(middle + 1);
            }
            if (area.end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /// A card whose answer is the piece of the report at `answer`.
    ///
    /// @param anchor the words that make the card the same card after an edit
    Card card(CardKind kind, String anchor, Prompt prompt, Span answer) {
        return new Card(
                Keys.of(kind.id(), anchor),
                kind,
                prompt,
                Answer.Literal.at(text(), answer),
                sentences.around(answer),
                areaAt(answer));
    }

    /// The sentence around `hole` (or a piece of it) with `hole` blanked; empty where that would be no fair
    /// question.
    Optional<Cloze> cloze(Span hole) {
        return Cloze.of(text(), sentences.around(hole), hole);
    }

    /// What is shown of the sentence around `hole` with `hole` blanked, see [Prompt#BLANK]; empty where that would be
    /// no fair question.
    public Optional<String> front(Span hole) {
        return cloze(hole).map(Cloze::front);
    }

    /// The lists of the report, also those inside items, in order of place.
    public List<StudyList> lists() {
        return lists;
    }

    /// How much its measures say that is their own.
    Substance substance() {
        return substance;
    }

    /// The sentence around a place; of one without end, some 200 characters on either side.
    public Span sentence(Span place) {
        return sentences.around(place);
    }

    /// Whether no other item of the report has the same head.
    boolean isUnique(StudyList.Head head) {
        return headCounts.get(Keys.normalise(head.text())) == 1;
    }
}
