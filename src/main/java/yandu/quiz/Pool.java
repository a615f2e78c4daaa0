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
    private static final int MOST_COUNTED = 9;

    private final Material material;
    private final List<Stock> stocks;
    private final People people;
    private final Words words;
    private final Map<CardKind, List<Card>> cards = new EnumMap<>(CardKind.class);
    private final Map<CardKind, Map<Integer, Card>> byPlace = new EnumMap<>(CardKind.class);
    private final Map<StudyItem.Kind, List<StudyItem>> items = new EnumMap<>(StudyItem.Kind.class);
    private final NavigableMap<Integer, StudyItem> phrases = new TreeMap<>();
    private final Map<String, String> openings = new HashMap<>();
    private final Set<Span> wholeHeads = new HashSet<>();
    private final List<Group> groups;
    private final List<Holes> holes;
    private final Distractors distractors = new Distractors(this);
    private final Map<QuizType, List<Offer>> offers = new ConcurrentHashMap<>();

    /// A list and those of its items that have measures.
    public record Group(StudyList list, List<Member> members) {}

    /// An item of a list.
    ///
    /// @param facts measures that belong to it and do not give it away: they share no two characters with its
    ///     head
    public record Member(StudyList.Head head, List<Fact> facts) {}

    /// A measure with the card that asks where it belongs.
    public record Fact(String text, Span span, Card card) {}

    /// Everything that a report holds for questions.
    ///
    /// @param stocks where wrong answers come from when the report has too few, the best first
    /// @param persons whether questions may ask for the names of persons
    public Pool(Material material, List<Stock> stocks, boolean persons) {
        this.material = material;
        this.stocks = List.copyOf(stocks);
        this.people = new People(material, persons);
        this.words = Segmenter.words(text(), Lexicon.BUNDLED);
        for (var list : material.lists()) {
            list.heads().forEach(head -> openings.put(head.text(), list.opening()));
            list.heads().forEach(head -> wholeHeads.add(head.span()));
        }
        CardMakers.make(material).forEach(this::add);
        people.cards().forEach(this::add);
        for (var item : material.items()) {
            items.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item);
            if (item.kind().isPhrase()) {
                phrases.put(item.span().start(), item);
            }
        }
        var owners = new HashMap<String, Card>();
        cards(CardKind.MEASURE_AREA).forEach(card -> owners.put(card.prompt().args().getFirst(), card));
        this.groups = material.lists().stream().map(list -> group(list, owners)).toList();
        this.holes = Holes.in(this);
    }

    private void add(Card card) {
        if (card.answer() instanceof Answer.Literal(_, var span) && canBeAsked(card, span)) {
            cards.computeIfAbsent(card.kind(), _ -> new ArrayList<>()).add(card);
            byPlace.computeIfAbsent(card.kind(), _ -> new HashMap<>()).put(span.start(), card);
        }
    }

    /// Whether a card makes a fair question. Words that a glossary at the end of a report explains are no list
    /// to know by heart, nobody counts up to ten, half a phrase is no answer; persons are asked for only where
    /// that is wanted.
    private boolean canBeAsked(Card card, Span answer) {
        var text = card.answer().text();
        return (people.allowed() || !people.in(answer))
                && switch (card.kind()) {
                    case AREA_HEAD -> !isQuoted(text) && Integer.parseInt(card.prompt().args().get(2)) <= MOST_COUNTED;
                    case AREA_NUMBER, AREA_NEXT, MEASURE_AREA -> !isQuoted(text);
                    case PHRASE_CLOZE -> !text.contains("了") && Grammar.isWhole(text) && Grammar.isWhole(words, answer);
                    default -> true;
                };
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("“") && text.indexOf('”') == text.length() - 1;
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

    List<StudyList> lists() {
        return material.lists();
    }

    /// The lists of the report with what belongs to their items.
    List<Group> groups() {
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
    String openingAt(Answer answer) {
        return answer instanceof Answer.Literal(_, var span)
                ? wholeHeads.stream()
                        .filter(head -> head.end() == span.end() && head.contains(span))
                        .map(head -> new Span(head.start(), span.start()).of(text()))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /// The area that a list lies in; empty where it is that of the areas, or outside all.
    OptionalInt areaOf(StudyList list) {
        return list.main() || list.heads().isEmpty()
                ? OptionalInt.empty()
                : material.areaAt(list.heads().getFirst().span());
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

    /// Whether no other heading of the report begins with this one: what belongs to 今后五年 may belong to 今后五年的任务.
    private boolean isNamedAlone(StudyList.Head head) {
        return material.lists().stream()
                        .flatMap(list -> list.list().items().stream())
                        .filter(item -> item.heading().startsWith(head.text()))
                        .count()
                == 1;
    }

    private Group group(StudyList list, Map<String, Card> owners) {
        var members = new ArrayList<Member>();
        for (var head : list.heads()) {
            var own = head.text().substring(list.opening().length());
            var facts =
                    head.item().measures().stream()
                            .filter(measure -> owners.containsKey(measure.text()))
                            .filter(measure -> !Likeness.shareWord(measure.text(), own))
                            .filter(measure -> Sorting.isPlain(text(), measure.text()))
                            .filter(measure -> people.allowed() || !people.in(measure.span()))
                            .map(measure -> new Fact(measure.text(), measure.span(), owners.get(measure.text())))
                            .toList();
            if (!facts.isEmpty() && isNamedAlone(head)) {
                members.add(new Member(head, facts));
            }
        }
        return new Group(list, List.copyOf(members));
    }
}
