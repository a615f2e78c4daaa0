package yandu.service;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        return answers.stream()
                .collect(groupingBy(Chars::fold, counting()))
                .entrySet()
                .stream()
                .map(entry -> mistaken(card, answers, entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(Mistaken::times).reversed().thenComparing(Mistaken::answer))
                .toList();
    }

    private Mistaken mistaken(CardId card, List<String> answers, String folded, int times) {
        var answer = answers.stream().filter(a -> Chars.fold(a).equals(folded)).findFirst().orElseThrow();
        var other =
                cards.list(Scope.report(card.reportId()).selection()).stream()
                        .filter(stored -> !stored.card().key().equals(card.cardKey()))
                        .filter(stored -> stored.card().answer() instanceof Answer.Literal)
                        .filter(stored -> Chars.fold(stored.card().answer().text()).equals(folded))
                        .map(stored -> new CardId(card.reportId(), stored.card().key()))
                        .findFirst();
        return new Mistaken(answer, times, other);
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
