package yandu.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import yandu.analysis.Glossary;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.analysis.text.Words;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.CardMakers;
import yandu.study.Material;
import yandu.study.Prompt;
import yandu.study.StudyItem;
import yandu.study.StudyList;

/// What the questions of a paper are made from: the cards of a report, its phrases and its lists, worked out
/// once; and where wrong answers come from when the report has too few.
public final class Pool {
    /// What stands so near is of one topic, for the most part.
    private static final int NEAR = 600;

    private final Material material;
    private final List<Stock> stocks;
    private final People people;
    private final Words words;
    private final Map<CardKind, List<Card>> cards = new EnumMap<>(CardKind.class);
    private final Map<CardKind, Map<Integer, Card>> byPlace = new EnumMap<>(CardKind.class);
    private final Map<StudyItem.Kind, List<StudyItem>> items = new EnumMap<>(StudyItem.Kind.class);
    private final NavigableMap<Integer, StudyItem> phrases = new TreeMap<>();
    private final Map<String, String> openings = new HashMap<>();
    private final Map<Integer, StudyList> headEnds = new HashMap<>();
    private final Slots slots;
    private final Clues clues;
    private final Kin kin = new Kin();
    private final Askable askable;
    private final List<Groups.Group> groups;
    private final List<Holes> holes;
    private final Distractors distractors = new Distractors(this);
    private final Map<QuizType, List<Offer>> offers = new ConcurrentHashMap<>();

    /// Everything that a report holds for questions.
    ///
    /// @param stocks where wrong answers come from when the report has too few, the best first
    /// @param persons whether questions may ask for the names of persons
    public Pool(Material material, List<Stock> stocks, boolean persons) {
        this.material = material;
        this.stocks = List.copyOf(stocks);
        this.people = new People(material, persons);
        this.words = Segmenter.words(text(), Lexicon.BUNDLED);
        this.slots = new Slots(text(), words);
        this.clues = new Clues(text(), words);
        this.askable = new Askable(text(), words, slots, people);
        for (var list : material.lists()) {
            list.heads().forEach(head -> openings.put(head.text(), list.opening()));
            list.heads().forEach(head -> headEnds.put(head.span().end(), list));
        }
        for (var item : material.items()) {
            items.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item);
            if (item.kind().isPhrase()) {
                phrases.put(item.span().start(), item);
            }
        }
        CardMakers.make(material).forEach(this::add);
        people.cards().forEach(this::add);
        this.groups = Groups.of(this);
        this.holes = Holes.in(this);
    }

    private void add(Card card) {
        if (card.answer() instanceof Answer.Literal(_, var span) && askable.has(card, span)) {
            cards.computeIfAbsent(card.kind(), _ -> new ArrayList<>()).add(card);
            byPlace.computeIfAbsent(card.kind(), _ -> new HashMap<>()).put(span.start(), card);
        }
    }

    /// Whether a card is one of the library, with a memory of its own.
    static boolean isMemorable(Card card) {
        return !card.key().startsWith(People.KEY);
    }

    /// All that a type can ask about, worked out once.
    List<Offer> offers(QuizType type) {
        return offers.computeIfAbsent(type, _ -> type.offers(this));
    }

    Distractors distractors() {
        return distractors;
    }

    /// Which phrase reads well where another one stands.
    Slots slots() {
        return slots;
    }

    /// Whether phrases are of one form.
    Kin kin() {
        return kin;
    }

    /// What is left around a blank.
    Clues clues() {
        return clues;
    }

    Material material() {
        return material;
    }

    String text() {
        return material.text();
    }

    List<Stock> stocks() {
        return stocks;
    }

    /// Whether questions may ask for persons.
    boolean people() {
        return people.allowed();
    }

    /// The names of the persons in the report.
    Set<String> persons() {
        return people.names();
    }

    boolean isPerson(Span span) {
        return people.is(span);
    }

    /// Whether a person is named in a span.
    boolean isPersonIn(Span span) {
        return people.in(span);
    }

    List<StudyList> lists() {
        return material.lists();
    }

    /// The lists of the report with what belongs to their items.
    List<Groups.Group> groups() {
        return groups;
    }

    /// Sentences that can do without several of their phrases.
    List<Holes> holes() {
        return holes;
    }

    /// The cards of a kind whose answers stand in the report, in order of place, possibly none.
    List<Card> cards(CardKind kind) {
        return cards.getOrDefault(kind, List.of());
    }

    /// The cards of some kinds, kind by kind.
    Stream<Card> cards(Collection<CardKind> kinds) {
        return Stream.of(CardKind.values()).filter(kinds::contains).flatMap(kind -> cards(kind).stream());
    }

    /// The card of a kind whose answer starts where a span does.
    Optional<Card> cardAt(CardKind kind, Span answer) {
        return Optional.ofNullable(byPlace.getOrDefault(kind, Map.of()).get(answer.start()));
    }

    List<StudyItem> items(StudyItem.Kind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /// All phrases, in order of place; of two that start together one.
    Collection<StudyItem> phrases() {
        return phrases.values();
    }

    /// The phrase that starts where `span` does.
    Optional<StudyItem> phraseAt(Span span) {
        return Optional.ofNullable(phrases.get(span.start()));
    }

    /// The phrases inside a span, in order of place.
    List<StudyItem> phrasesIn(Span span) {
        return phrases.subMap(span.start(), span.end()).values().stream()
                .filter(item -> span.contains(item.span()))
                .toList();
    }

    /// The head of an item without what all heads of its list begin with.
    String withoutOpening(String head) {
        return head.substring(Math.min(head.length(), openings.getOrDefault(head, "").length()));
    }

    /// What stands before an answer that is a head without the opening of its list: that opening.
    String openingAt(Answer.Literal answer) {
        return listAt(answer)
                .filter(list -> answer.text().length() < headAt(list, answer).length())
                .map(StudyList::opening)
                .orElse("");
    }

    private static String headAt(StudyList list, Answer.Literal answer) {
        return list.heads().stream()
                .filter(head -> head.span().end() == answer.span().end())
                .map(StudyList.Head::text)
                .findFirst()
                .orElse("");
    }

    /// What the list is called whose head is an answer, or ends it.
    Optional<ListName> nameAt(Answer.Literal answer) {
        return listAt(answer).flatMap(this::nameOf);
    }

    Optional<ListName> nameOf(StudyList list) {
        return ListName.of(list, text().length());
    }

    private Optional<StudyList> listAt(Answer.Literal answer) {
        return Optional.ofNullable(headEnds.get(answer.span().end()));
    }

    /// The area that a list lies in; empty where it is that of the areas, or outside all.
    OptionalInt areaOf(StudyList list) {
        return list.main() || list.heads().isEmpty()
                ? OptionalInt.empty()
                : material.areaAt(list.heads().getFirst().span());
    }

    /// Whether a phrase stands near a place: there the report speaks of one topic, for the most part.
    boolean standNear(Span place, String phrase) {
        int from = Math.max(0, place.start() - NEAR);
        int to = Math.min(text().length(), place.end() + NEAR);
        return text().substring(from, to).contains(phrase);
    }

    /// Whether the glossary says that two phrases stand for the same.
    boolean isSame(String one, String other) {
        var first = material.glossary().find(one).map(Glossary.Entry::expansion);
        return first.isPresent() && first.equals(material.glossary().find(other).map(Glossary.Entry::expansion));
    }

    /// An offer about the phrases of a sentence.
    Offer offer(String kind, Holes holes, Function<RandomGenerator, Optional<Question>> making) {
        var keys = keys(holes).stream().flatMap(Optional::stream).toList();
        return new Offer(kind, 1, Theme.PHRASES, material.areaAt(holes.sentence()), keys, making);
    }

    /// A question about the phrases of a sentence.
    Question question(String type, Prompt prompt, AnswerShape shape, Holes holes) {
        return new Question(
                type,
                Theme.PHRASES,
                prompt,
                shape,
                holes.sentence(),
                holes.places(),
                Optional.empty(),
                keys(holes),
                material.areaAt(holes.items().getFirst().span()));
    }

    private List<Optional<String>> keys(Holes holes) {
        return holes.places().stream().map(place -> cardAt(CardKind.PHRASE_CLOZE, place).map(Card::key)).toList();
    }
}
