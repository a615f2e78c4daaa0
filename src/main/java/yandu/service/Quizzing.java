package yandu.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.quiz.Grade;
import yandu.quiz.LexiconStock;
import yandu.quiz.Paper;
import yandu.quiz.PaperMaker;
import yandu.quiz.Pool;
import yandu.quiz.Question;
import yandu.quiz.QuizTypes;
import yandu.quiz.Response;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.QuizAnswers;
import yandu.store.QuizAnswers.QuizAnswer;

/// Making and taking quizzes.
public final class Quizzing {
    /// A mistake is over after so many right answers in a row.
    private static final int ENOUGH = 3;
    /// Before so many right answers nobody's usual time is known.
    private static final int TIMES_KNOWN = 8;
    /// A seed is short enough to be read out and typed in.
    private static final int SEEDS = 1_000_000;

    private final Database database;
    private final QuizAnswers answers;
    private final Cards cards;
    private final Gradebook gradebook;
    private final Shelf shelf;
    private final StudyRules rules;
    private final RandomGenerator random;

    public Quizzing(
            Database database,
            QuizAnswers answers,
            Cards cards,
            Gradebook gradebook,
            Shelf shelf,
            StudyRules rules,
            RandomGenerator random) {
        this.database = database;
        this.answers = answers;
        this.cards = cards;
        this.gradebook = gradebook;
        this.shelf = shelf;
        this.rules = rules;
        this.random = random;
    }

    /// What a quiz shall be.
    ///
    /// @param types ids of quiz types; empty for all
    public record Request(String reportId, Set<String> types, int count, long seed) {
        public Request {
            types = Set.copyOf(types);
        }
    }

    /// A question answered wrong, kept until it is answered right often enough.
    ///
    /// @param given what was answered, as text
    /// @param expected the right answer, as text
    /// @param rightsInARow right answers since the last wrong one
    public record Mistake(
            long id,
            String reportId,
            String reportTitle,
            Question question,
            String given,
            String expected,
            Instant at,
            int rightsInARow) {}

    /// @throws Refused if there is no such type of question, or the report holds too little for a quiz
    public Paper paper(Request request) {
        for (var type : request.types()) {
            if (QuizTypes.ALL.stream().noneMatch(known -> known.id().equals(type))) {
                throw new Refused(Refused.Kind.USAGE, "quiz.refused.type", type);
            }
        }
        var material = shelf.material(request.reportId());
        var pool = new Pool(material, new LexiconStock(), false);
        var paper = PaperMaker.make(pool, request.types(), request.count(), request.seed());
        if (paper.questions().isEmpty()) {
            var title = material.analysis().document().title();
            throw new Refused(Refused.Kind.FAILED, "quiz.refused.too-little", title);
        }
        return paper;
    }

    /// A new seed for a paper.
    public long freshSeed() {
        return random.nextInt(1, SEEDS);
    }

    /// Grades a response and keeps it; the memory of the card that was asked about moves with it, all in one
    /// transaction.
    ///
    /// @param millis time from the question to the answer
    public Grade answer(String reportId, Question question, Response response, int millis) {
        var grade = question.shape().grade(response);
        database.transaction(
                () -> {
                    moveMemory(reportId, question, grade, millis);
                    answers.add(kept(reportId, question, response, grade, millis));
                });
        return grade;
    }

    private QuizAnswer kept(
            String reportId, Question question, Response response, Grade grade, int millis) {
        return new QuizAnswer(
                0,
                rules.now(),
                reportId,
                topic(question),
                question.area(),
                QuestionJson.write(question),
                AnswerText.given(question.shape(), response),
                AnswerText.expected(question.shape()),
                grade.right(),
                grade.credit(),
                millis);
    }

    /// What a question asks, the same in whatever type and with whatever options it is asked again.
    private static String topic(Question question) {
        return question.topic();
    }

    private void moveMemory(String reportId, Question question, Grade grade, int millis) {
        question.cards().getFirst()
                .filter(key -> cards.find(reportId, key).isPresent())
                .ifPresent(
                        key ->
                                gradebook.grade(
                                        new CardId(reportId, key),
                                        rating(grade, millis),
                                        millis,
                                        Review.Source.QUIZ));
    }

    /// Wrong is Again, right is Good, and right in more than twice one's usual time is Hard.
    private Rating rating(Grade grade, int millis) {
        if (!grade.right()) {
            return Rating.AGAIN;
        }
        var usual = answers.medianMillis(TIMES_KNOWN);
        return usual.isPresent() && millis > 2L * usual.getAsInt() ? Rating.HARD : Rating.GOOD;
    }

    /// Questions whose last answer was wrong, or that were not yet answered right three times in a row since;
    /// newest first.
    public List<Mistake> mistakes(Scope scope) {
        return answers.open(scope.selection(), ENOUGH).stream().map(this::mistake).toList();
    }

    private Mistake mistake(QuizAnswers.Open open) {
        var wrong = open.wrong();
        return new Mistake(
                wrong.id(),
                wrong.reportId(),
                shelf.report(wrong.reportId()).title(),
                QuestionJson.read(wrong.question()),
                wrong.given(),
                wrong.expected(),
                wrong.at(),
                open.rightsInARow());
    }
}
