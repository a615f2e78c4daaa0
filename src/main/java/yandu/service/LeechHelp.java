package yandu.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yandu.analysis.text.Chars;
import yandu.document.Anchor;
import yandu.document.Span;
import yandu.schedule.CardId;
import yandu.store.Cards;
import yandu.store.GivenAnswers;
import yandu.store.GivenAnswers.GivenAnswer;
import yandu.store.QuizAnswers;
import yandu.store.StoredCard;
import yandu.study.Answer;
import yandu.study.CardKind;
import yandu.study.OwnCard;
import yandu.study.Parts;
import yandu.study.Prompt;
import yandu.study.TypedAnswer.Verdict;

/// Help with cards that are forgotten again and again: what they are taken for, smaller cards in their place, a card that
/// tells two things apart.
public final class LeechHelp {
    /// A card forgotten so often is a leech.
    public static final int FROM = Cards.LEECH_FROM;

    private static final String NOTHING = "—";

    private final Cards cards;
    private final GivenAnswers given;
    private final QuizAnswers quizzes;
    private final OwnWriting writing;
    private final CardKeeping keeping;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public LeechHelp(
            Cards cards,
            GivenAnswers given,
            QuizAnswers quizzes,
            OwnWriting writing,
            CardKeeping keeping,
            Shelf shelf,
            StudyRules rules,
            History history) {
        this.cards = cards;
        this.given = given;
        this.quizzes = quizzes;
        this.writing = writing;
        this.keeping = keeping;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// A wrong answer.
    ///
    /// @param times how often it was given
    /// @param card the card of the same report whose right answer it is, where there is one
    public record Mistaken(String answer, int times, Optional<CardId> card) {}

    /// A card that is forgotten again and again.
    ///
    /// @param sentence where it stands in the report
    /// @param mistaken what was said in its place, the most frequent first
    /// @param parted whether its answer can be split
    public record Leech(
            CardId card, int lapses, String sentence, String answer, List<Mistaken> mistaken, boolean parted, boolean suspended) {
        public Leech {
            mistaken = List.copyOf(mistaken);
        }
    }

    /// What is known of a card if it is a leech.
    public Optional<Leech> leech(CardId card) {
        return cards.find(card.reportId(), card.cardKey())
                .filter(stored -> stored.memory().lapses() >= FROM)
                .map(stored -> leech(card, stored));
    }

    private Leech leech(CardId id, StoredCard stored) {
        var card = stored.card();
        return new Leech(
                id,
                stored.memory().lapses(),
                stored.lost()
                        .map(StoredCard.Lost::sentence)
                        .orElseGet(() -> shelf.report(id.reportId()).document().slice(card.sentence())),
                card.answer().text(),
                mistakenFor(id),
                stored.lost().isEmpty() && Parts.of(card.answer()).size() > 1,
                stored.suspended());
    }

    /// Remembers what was typed as the answer of a card.
    ///
    /// @param overridden whether the user said that it was right all the same
    public void typed(CardId card, String answer, Verdict verdict, boolean overridden) {
        given.add(new GivenAnswer(rules.now(), card.reportId(), card.cardKey(), answer, verdict, overridden));
    }

    /// What was typed or chosen in place of a card's answer, the most frequent first.
    public List<Mistaken> mistakenFor(CardId card) {
        var answers =
                Stream.concat(
                                given.of(card.reportId(), card.cardKey()).stream()
                                        .filter(answer -> answer.verdict() == Verdict.WRONG && !answer.overridden())
                                        .map(GivenAnswer::given),
                                quizzes.wrong(card.reportId(), card.cardKey()).stream())
                        .filter(answer -> !answer.isBlank() && !answer.equals(NOTHING))
                        .toList();
        var rivals = answers.isEmpty() ? Map.<String, CardId>of() : rivals(card);
        return answers.stream()
                .collect(groupingBy(Chars::fold))
                .entrySet()
                .stream()
                .map(same -> mistaken(same.getValue(), Optional.ofNullable(rivals.get(same.getKey()))))
                .sorted(Comparator.comparingInt(Mistaken::times).reversed().thenComparing(Mistaken::answer))
                .toList();
    }

    private static Mistaken mistaken(List<String> same, Optional<CardId> card) {
        return new Mistaken(same.getFirst(), same.size(), card);
    }

    /// The other cards of the report by the piece of it that answers them; of several the first.
    private Map<String, CardId> rivals(CardId card) {
        return cards.list(Scope.report(card.reportId()).selection()).stream()
                .map(StoredCard::card)
                .filter(other -> !other.key().equals(card.cardKey()) && other.answer() instanceof Answer.Literal)
                .collect(
                        toMap(
                                other -> Chars.fold(other.answer().text()),
                                other -> new CardId(card.reportId(), other.key()),
                                (first, later) -> first));
    }

    /// Puts smaller clozes in the place of a card, one for each part of its answer; the card itself is suspended.
    ///
    /// @throws Refused if its answer has no parts
    public OwnCard split(CardId card) {
        var stored = stored(card);
        var spans = Parts.of(stored.card().answer());
        if (spans.size() < 2) {
            throw new Refused(Refused.Kind.FAILED, "cards.refused.split");
        }
        var text = clozes(shelf.report(card.reportId()).document().text(), stored.card().sentence(), spans);
        return history.together(
                "history.cards.split",
                () -> {
                    var made = writing.add(card.reportId(), CardKind.OWN_CLOZE, text, "", Optional.of(stored.card().sentence()));
                    keeping.suspend(List.of(card), true);
                    return made;
                });
    }

    private static String clozes(String text, Span sentence, List<Span> spans) {
        var cloze = new StringBuilder();
        int at = sentence.start();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            cloze.append(text, at, span.start()).append("{{c").append(i + 1).append("::").append(span.of(text)).append("}}");
            at = span.end();
        }
        return cloze.append(text, at, sentence.end()).toString();
    }

    /// Which cards of a report can be told apart from which.
    ///
    /// @throws Refused if there is no such report
    public Contrasts contrasts(String reportId) {
        return Contrasts.of(shelf.material(reportId), cards.list(Scope.report(reportId).selection()));
    }

    /// Makes two cards that ask which of two answers belongs where; both sentences are the report's.
    ///
    /// @throws Refused if one of them is not answered by a piece of the report, or both by the same
    public List<OwnCard> contrast(CardId card, CardId other) {
        var one = stored(card);
        var two = stored(other);
        var drafts = new ArrayList<OwnCard>();
        contrast(one, two).ifPresent(drafts::add);
        contrast(two, one).ifPresent(drafts::add);
        if (drafts.size() < 2 || one.card().answer().text().equals(two.card().answer().text())) {
            throw new Refused(Refused.Kind.FAILED, "cards.refused.contrast");
        }
        return history.together(
                "history.cards.contrast",
                () ->
                        drafts.stream()
                                .map(d -> writing.add(card.reportId(), d.kind(), d.front(), d.back(), d.anchor().map(a -> a.span())))
                                .toList());
    }

    /// Where the other answer stands in the sentence too it is left out: it would tell.
    private Optional<OwnCard> contrast(StoredCard asked, StoredCard other) {
        if (!(asked.card().answer() instanceof Answer.Literal(var answer, var span))) {
            return Optional.empty();
        }
        var wrong = other.card().answer().text();
        var text = shelf.report(asked.reportId()).document().text();
        return shelf.material(asked.reportId())
                .front(span)
                .map(front -> front.replace(wrong, Prompt.CUT))
                .map(front -> front + "\n" + Contrasts.options(answer, wrong))
                .map(front -> new OwnCard("draft", CardKind.CONTRAST, front, answer, Optional.of(Anchor.of(text, span))));
    }

    private StoredCard stored(CardId card) {
        return cards.find(card.reportId(), card.cardKey())
                .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "review.refused.gone"));
    }
}
