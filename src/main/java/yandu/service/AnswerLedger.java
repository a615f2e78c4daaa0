package yandu.service;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import yandu.quiz.Grade;
import yandu.quiz.Question;
import yandu.quiz.Response;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.Cards;
import yandu.store.GivenAnswers;
import yandu.store.GivenAnswers.GivenAnswer;
import yandu.store.QuizAnswers;
import yandu.store.QuizAnswers.QuizAnswer;
import yandu.study.TypedAnswer;

/// Keeps answers to quiz questions together with the grades that they give to cards; both are taken back together.
final class AnswerLedger {
    /// Before so many right answers to a type of question nobody's usual time is known.
    private static final int TIMES_KNOWN = 8;

    private final QuizAnswers answers;
    private final GivenAnswers given;
    private final Cards cards;
    private final Gradebook gradebook;
    private final StudyRules rules;

    AnswerLedger(QuizAnswers answers, GivenAnswers given, Cards cards, Gradebook gradebook, StudyRules rules) {
        this.answers = answers;
        this.given = given;
        this.cards = cards;
        this.gradebook = gradebook;
        this.rules = rules;
    }

    /// An answer that was kept, and the grades that it gave.
    record Kept(long answer, List<Gradebook.Given> grades) {}

    /// Keeps an answer and, if quizzes are to, moves the memory of its cards.
    Kept keep(QuizItem item, Response response, Grade grade, int millis) {
        var question = item.question();
        var grades = rules.quiz().movesMemory() ? moveMemory(item, grade, millis) : List.<Gradebook.Given>of();
        long id =
                answers.add(
                        new QuizAnswer(
                                0,
                                rules.now(),
                                item.reportId(),
                                question.type(),
                                question.topic(),
                                question.area(),
                                QuestionJson.write(question),
                                AnswerText.given(question.shape(), response),
                                AnswerText.expected(question.shape()),
                                grade.right(),
                                grade.credit(),
                                millis));
        return new Kept(id, grades);
    }

    /// @throws Refused if it is taken back already
    void takeBack(Kept kept) {
        kept.grades().reversed().forEach(Gradebook.Given::takeBack);
        answers.setUndone(kept.answer(), true);
    }

    /// @throws Refused if a card is gone
    void giveAgain(Kept kept) {
        kept.grades().forEach(Gradebook.Given::giveAgain);
        answers.setUndone(kept.answer(), false);
    }

    /// Writes down what was typed for cards against their verdict.
    void logOverride(QuizItem item, Response.Typed typed, Grade grade) {
        var keys = item.question().cards();
        for (int i = 0; i < Math.min(keys.size(), grade.typed().size()); i++) {
            var verdict = grade.typed().get(i).verdict();
            if (keys.get(i).isPresent() && verdict != TypedAnswer.Verdict.RIGHT) {
                var key = keys.get(i).get();
                given.add(new GivenAnswer(rules.now(), item.reportId(), key, typed.texts().get(i), verdict, true));
            }
        }
    }

    /// Each card that the question is about by its part of the answer; a card that is gone is left out.
    private List<Gradebook.Given> moveMemory(QuizItem item, Grade grade, int millis) {
        var keys = item.question().cards();
        int each = millis / Math.max(1, keys.size());
        boolean slow = isSlow(item.question(), millis);
        return IntStream.range(0, keys.size())
                .filter(i -> keys.get(i).filter(key -> cards.find(item.reportId(), key).isPresent()).isPresent())
                .mapToObj(
                        i -> {
                            var card = new CardId(item.reportId(), keys.get(i).orElseThrow());
                            var rating = rating(grade, keys.size() == 1 ? OptionalInt.empty() : OptionalInt.of(i), slow);
                            return gradebook.given(gradebook.grade(card, rating, each, Review.Source.QUIZ));
                        })
                .toList();
    }

    /// Wrong is Again, right is Good, right but slow is Hard, as is what was typed all but right.
    private static Rating rating(Grade grade, OptionalInt part, boolean slow) {
        boolean right = part.isPresent() ? grade.parts().get(part.getAsInt()) : grade.right();
        if (right) {
            return slow ? Rating.HARD : Rating.GOOD;
        }
        int typed = part.orElse(0);
        boolean close =
                typed < grade.typed().size() && grade.typed().get(typed).verdict() == TypedAnswer.Verdict.CLOSE;
        return close ? Rating.HARD : Rating.AGAIN;
    }

    /// Whether it took more than twice one's usual time for such a question.
    private boolean isSlow(Question question, int millis) {
        var usual = answers.medianMillis(question.type(), TIMES_KNOWN);
        return usual.isPresent() && millis > 2L * usual.getAsInt();
    }
}
