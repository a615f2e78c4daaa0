package yandu.service;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import yandu.quiz.Grade;
import yandu.quiz.Paper;
import yandu.quiz.Question;
import yandu.quiz.QuizMode;
import yandu.quiz.Response;
import yandu.service.AnswerLedger.Kept;
import yandu.store.Cards;
import yandu.store.Database;
import yandu.store.GivenAnswers;
import yandu.store.QuizAnswers;
import yandu.store.Quizzes;
import yandu.store.Quizzes.StoredQuiz;
import yandu.store.Quizzes.StoredReply;
import yandu.store.Reports;

/// Making and taking quizzes. A quiz is kept in the library from its first question on: one that was broken off
/// goes on where it was.
public final class Quizzing {
    /// A seed is short enough to be read out and typed in.
    private static final int SEEDS = 1_000_000;

    private final Database database;
    private final Quizzes quizzes;
    private final StudyRules rules;
    private final History history;
    private final RandomGenerator random;
    private final Papers papers;
    private final AnswerLedger ledger;
    private volatile Optional<Last> last = Optional.empty();

    public Quizzing(
            Database database,
            Quizzes quizzes,
            QuizAnswers answers,
            Reports reports,
            Cards cards,
            Gradebook gradebook,
            Shelf shelf,
            StudyRules rules,
            History history,
            RandomGenerator random) {
        this.database = database;
        this.quizzes = quizzes;
        this.rules = rules;
        this.history = history;
        this.random = random;
        this.papers = new Papers(shelf, reports, cards, answers, rules);
        this.ledger = new AnswerLedger(answers, new GivenAnswers(database), cards, gradebook, rules);
        database.whenReplaced(() -> last = Optional.empty());
    }

    /// The answer that was kept last, as long as it can be insisted on.
    private record Last(long quiz, int number, Kept kept) {}

    /// A paper on one report, kept nowhere: for printing and for other programs.
    ///
    /// @throws Refused if there is no such type of question, or the report holds too little for a quiz
    public Paper paper(String reportId, Set<String> types, int count, long seed) {
        var plan = QuizPlan.of(QuizMode.FOCUS, Scope.report(reportId)).withTypes(types).withCount(count).withSeed(seed);
        return new Paper(seed, questions(plan));
    }

    /// The questions of a plan that names its seed, kept nowhere.
    ///
    /// @throws Refused as [#paper]
    List<Question> questions(QuizPlan plan) {
        return papers.make(plan, plan.seed().orElseThrow()).stream().map(QuizItem::question).toList();
    }

    /// A new seed for a paper.
    public long freshSeed() {
        return random.nextInt(1, SEEDS);
    }

    /// Makes a quiz and begins it. The seed of the daily one is the day.
    ///
    /// @throws Refused if there is no such type of question, or too little to ask about
    public QuizSession begin(QuizPlan plan) {
        long usual = plan.mode() == QuizMode.DAILY ? today().toEpochDay() : freshSeed();
        long seed = plan.seed().orElse(usual);
        return begin(plan.mode(), papers.make(plan, seed), seed, plan.cram());
    }

    /// Begins a quiz of questions that were asked before.
    public QuizSession again(List<QuizItem> items) {
        return begin(QuizMode.RETRY, items, freshSeed(), false);
    }

    private QuizSession begin(QuizMode mode, List<QuizItem> items, long seed, boolean cram) {
        var kept =
                new StoredQuiz(
                        0, rules.now(), mode.name(), seed, cram, QuestionJson.writeItems(items), Optional.empty());
        return new QuizSession(quizzes.add(kept), mode, seed, cram, items, Map.of());
    }

    /// The quiz that was broken off, with what was answered so far.
    public Optional<QuizSession> unfinished() {
        return quizzes.open().map(this::session);
    }

    private QuizSession session(StoredQuiz quiz) {
        var items = QuestionJson.readItems(quiz.questions());
        var replies =
                quizzes.replies(quiz.id()).stream()
                        .collect(toMap(StoredReply::number, reply -> reply(items.get(reply.number()), reply)));
        return new QuizSession(quiz.id(), QuizMode.valueOf(quiz.mode()), quiz.seed(), quiz.cram(), items, replies);
    }

    private static QuizSession.Reply reply(QuizItem item, StoredReply stored) {
        var response = QuestionJson.readResponse(stored.response());
        return new QuizSession.Reply(response, item.question().shape().grade(response), stored.millis());
    }

    /// Grades a response to a question of a quiz. Where the mode tells at once it is kept as an answer and moves
    /// the memory of the cards, all in one transaction; in a mock examination it is only written down.
    ///
    /// @param number of the question, from 0
    /// @param millis time from the question to the answer
    public Grade answer(QuizSession quiz, int number, Response response, int millis) {
        var item = quiz.items().get(number);
        var grade = item.question().shape().grade(response);
        var reply = new StoredReply(number, QuestionJson.writeResponse(response), millis);
        if (!quiz.mode().isTold() || quiz.cram()) {
            quizzes.reply(quiz.id(), reply);
            return grade;
        }
        var kept =
                database.transaction(
                        () -> {
                            quizzes.reply(quiz.id(), reply);
                            return ledger.keep(item, response, grade, millis);
                        });
        last = Optional.of(new Last(quiz.id(), number, kept));
        record(
                "history.quiz.answer",
                List.of(kept),
                () -> quizzes.forgetReply(quiz.id(), number),
                () -> quizzes.reply(quiz.id(), reply));
        return grade;
    }

    /// Lets what was typed just now count as right, whatever the verdict; verdict and override are written down.
    ///
    /// @param typed as it was handed in
    /// @throws Refused if that answer was taken back meanwhile, or is not the last one
    public Grade insist(QuizSession quiz, int number, Response.Typed typed, int millis) {
        var item = quiz.items().get(number);
        var response = typed.insist();
        var grade = item.question().shape().grade(response);
        var before = new StoredReply(number, QuestionJson.writeResponse(typed), millis);
        var after = new StoredReply(number, QuestionJson.writeResponse(response), millis);
        if (quiz.cram()) {
            quizzes.reply(quiz.id(), after);
            return grade;
        }
        var judged =
                last.filter(answer -> answer.quiz() == quiz.id() && answer.number() == number)
                        .map(Last::kept)
                        .orElseThrow(() -> new Refused(Refused.Kind.FAILED, "history.refused.changed"));
        var kept =
                database.transaction(
                        () -> {
                            ledger.takeBack(judged);
                            ledger.logOverride(item, typed, grade);
                            quizzes.reply(quiz.id(), after);
                            return ledger.keep(item, response, grade, millis);
                        });
        last = Optional.empty();
        record(
                "history.quiz.insist",
                List.of(kept),
                () -> {
                    ledger.giveAgain(judged);
                    quizzes.reply(quiz.id(), before);
                },
                () -> {
                    ledger.takeBack(judged);
                    quizzes.reply(quiz.id(), after);
                });
        return grade;
    }

    /// Grades a response to a question outside any quiz.
    public Grade answer(String reportId, Question question, Response response, int millis) {
        var grade = question.shape().grade(response);
        var kept = database.transaction(() -> ledger.keep(new QuizItem(reportId, question), response, grade, millis));
        record("history.quiz.answer", List.of(kept), () -> {}, () -> {});
        return grade;
    }

    /// Ends a quiz. The answers of a mock examination count from now on.
    ///
    /// @return the quiz with all that was answered
    public QuizSession end(QuizSession quiz) {
        var ended = new QuizSession(quiz.id(), quiz.mode(), quiz.seed(), quiz.cram(), quiz.items(), replies(quiz));
        int score = (int) ended.replies().values().stream().filter(reply -> reply.grade().right()).count();
        var kept =
                database.transaction(
                        () -> {
                            quizzes.end(quiz.id(), rules.now(), score);
                            return quiz.mode().isTold() || quiz.cram() ? List.<Kept>of() : keepAll(ended);
                        });
        if (!kept.isEmpty()) {
            record("history.quiz.mock", kept, () -> {}, () -> {});
        }
        return ended;
    }

    private Map<Integer, QuizSession.Reply> replies(QuizSession quiz) {
        return quizzes.replies(quiz.id()).stream()
                .collect(toMap(StoredReply::number, reply -> reply(quiz.items().get(reply.number()), reply)));
    }

    private List<Kept> keepAll(QuizSession quiz) {
        var kept = new ArrayList<Kept>();
        for (int number = 0; number < quiz.items().size(); number++) {
            var reply = quiz.replies().get(number);
            if (reply != null) {
                kept.add(ledger.keep(quiz.items().get(number), reply.response(), reply.grade(), reply.millis()));
            }
        }
        return kept;
    }

    /// The longest row of right answers of a challenge so far.
    public OptionalInt bestStreak() {
        return quizzes.best(QuizMode.CHALLENGE.name());
    }

    /// Whether today's quiz is done, and on how many days in a row one was, up to today or yesterday.
    public record Daily(boolean done, int days) {}

    /// How it stands with the daily quiz.
    public Daily daily() {
        var days = quizzes.ended(QuizMode.DAILY.name()).stream().map(rules.days()::of).distinct().toList();
        boolean done = !days.isEmpty() && days.getFirst().equals(today());
        int row = 0;
        var expected = done ? today() : today().minusDays(1);
        while (row < days.size() && days.get(row).equals(expected.minusDays(row))) {
            row++;
        }
        return new Daily(done, row);
    }

    private LocalDate today() {
        return rules.days().of(rules.now());
    }

    private void record(String key, List<Kept> kept, Runnable undo, Runnable redo) {
        history.record(
                key,
                () -> {
                    kept.reversed().forEach(ledger::takeBack);
                    undo.run();
                },
                () -> {
                    kept.forEach(ledger::giveAgain);
                    redo.run();
                },
                kept.size());
    }
}
