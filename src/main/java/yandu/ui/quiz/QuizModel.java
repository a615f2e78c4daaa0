package yandu.ui.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.document.Report;
import yandu.quiz.Response;
import yandu.service.QuizItem;
import yandu.service.QuizSession;
import yandu.service.Quizzing;
import yandu.service.Reading;
import yandu.service.Refused;
import yandu.ui.control.Contrasting;
import yandu.ui.task.Tasks;

/// A quiz from its set-up sheet to its result.
public final class QuizModel {
    private static final long LONGEST = Duration.ofMinutes(10).toMillis();

    private final Quizzing quizzing;
    private final Reading reading;
    private final QuizSetup setup;
    private final Contrasting contrasting;
    private final Tasks tasks;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<QuizStage> stage =
            new ReadOnlyObjectWrapper<>(new QuizStage.SettingUp(Optional.empty()));
    private final ReadOnlyObjectWrapper<Optional<QuizStage.Standing>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuizStage.Clock>> time = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<QuizRun> run = Optional.empty();
    private Instant asked;
    private boolean busy;

    public QuizModel(
            Quizzing quizzing,
            Reading reading,
            QuizSetup setup,
            Contrasting contrasting,
            Tasks tasks,
            InstantSource clock) {
        this.quizzing = quizzing;
        this.reading = reading;
        this.setup = setup;
        this.contrasting = contrasting;
        this.tasks = tasks;
        this.clock = clock;
        this.asked = clock.instant();
    }

    public ReadOnlyObjectProperty<QuizStage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// What a learner can go on with; empty until it is known.
    public ReadOnlyObjectProperty<Optional<QuizStage.Standing>> standing() {
        return standing.getReadOnlyProperty();
    }

    /// What is chosen on the set-up sheet.
    public QuizSetup setup() {
        return setup;
    }

    /// What makes contrast cards of wrong answers.
    public Contrasting contrasting() {
        return contrasting;
    }

    /// The clock, where the quiz has one.
    public ReadOnlyObjectProperty<Optional<QuizStage.Clock>> time() {
        return time.getReadOnlyProperty();
    }

    /// The quiz that is being taken.
    public Optional<QuizRun> run() {
        return run;
    }

    /// Goes to the set-up sheet; a quiz that is being taken can be gone on with from there.
    public void setUp() {
        setUp(Optional.empty());
    }

    /// Goes to the set-up sheet for a report.
    public void setUp(String reportId) {
        setup.scopes().chooseReport(Optional.of(reportId));
        setUp();
    }

    private void setUp(Optional<Throwable> refused) {
        run = Optional.empty();
        busy = false;
        time.set(Optional.empty());
        setup.scopes().refresh();
        stage.set(new QuizStage.SettingUp(refused));
        refresh();
    }

    /// Looks anew at what there is to go on with.
    public void refresh() {
        tasks.run(
                () -> new QuizStage.Standing(quizzing.unfinished(), quizzing.daily(), quizzing.bestStreak()),
                now -> standing.set(Optional.of(now)),
                why -> stage.set(new QuizStage.Failed(why)));
    }

    /// Makes the paper and asks its first question.
    public void start() {
        if (stage.get() instanceof QuizStage.SettingUp) {
            try {
                var plan = setup.plan();
                begin(() -> quizzing.begin(plan));
            } catch (Refused why) {
                stage.set(new QuizStage.SettingUp(Optional.of(why)));
            }
        }
    }

    /// Goes on with a quiz that was broken off.
    public void resume(QuizSession session) {
        begin(() -> session);
    }

    /// Drops a quiz that was broken off. What was answered stays answered.
    public void drop(QuizSession session) {
        tasks.run(() -> quizzing.end(session), _ -> setUp(), why -> setUp(Optional.of(why)));
    }

    /// Asks questions that were answered wrong once more.
    public void practise(List<QuizItem> items) {
        begin(() -> quizzing.again(items));
    }

    /// Asks the ones that were wrong in the quiz that just ended again.
    public void retryWrong() {
        if (stage.get() instanceof QuizStage.Finished finished) {
            practise(
                    finished.result().wrong().stream()
                            .map(Outcome::asked)
                            .map(wrong -> new QuizItem(wrong.report().id(), wrong.question()))
                            .toList());
        }
    }

    private void begin(Callable<QuizSession> work) {
        stage.set(new QuizStage.Making());
        tasks.run(() -> run(work.call()), this::begin, why -> setUp(Optional.of(why)));
    }

    private QuizRun run(QuizSession session) {
        Map<String, Report> reports = new HashMap<>();
        var questions =
                session.items().stream()
                        .map(item -> new Asked(reports.computeIfAbsent(item.reportId(), reading::report), item.question()))
                        .toList();
        return new QuizRun(session, questions);
    }

    private void begin(QuizRun begun) {
        run = Optional.of(begun);
        int next = begun.first();
        if (next == begun.size()) {
            finish();
        } else {
            show(next);
        }
    }

    /// Hands the draft in as it is.
    public void answer() {
        if (stage.get() instanceof QuizStage.Asking asking) {
            answer(asking, asking.draft().response());
        }
    }

    private void answer(QuizStage.Asking asking, Response response) {
        if (busy || run.isEmpty()) {
            return;
        }
        busy = true;
        var quiz = run.get();
        int number = asking.number() - 1;
        int millis = millis();
        tasks.run(
                () -> quizzing.answer(quiz.session(), number, response, millis),
                grade -> {
                    busy = false;
                    var outcome = new Outcome(asking.asked(), response, grade);
                    quiz.answered(number, outcome, millis);
                    if (quiz.mode().isTold()) {
                        time.set(Optional.empty());
                        boolean last = quiz.isOver();
                        stage.set(
                                new QuizStage.Answered(
                                        outcome, asking.draft(), asking.number(), asking.of(), millis, last));
                    } else {
                        show(Math.min(number + 1, quiz.size() - 1));
                    }
                },
                this::fail);
    }

    /// Says of what was typed just now that it was right all the same.
    public void insist() {
        if (busy || !(stage.get() instanceof QuizStage.Answered answered) || !answered.canInsist()) {
            return;
        }
        busy = true;
        var quiz = run.orElseThrow();
        int number = answered.number() - 1;
        var typed = (Response.Typed) answered.outcome().response();
        tasks.run(
                () -> quizzing.insist(quiz.session(), number, typed, answered.millis()),
                grade -> {
                    busy = false;
                    var outcome = new Outcome(answered.outcome().asked(), typed.insist(), grade);
                    quiz.answered(number, outcome, 0);
                    stage.set(answered.with(outcome, quiz.isOver()));
                },
                this::fail);
    }

    /// Goes on to the next question, or to the result.
    public void next() {
        if (stage.get() instanceof QuizStage.Answered answered) {
            if (answered.last()) {
                finish();
            } else {
                show(answered.number());
            }
        }
    }

    /// In a mock examination: keeps what is answered so far and goes to another question.
    ///
    /// @param number from 0
    public void goTo(int number) {
        if (run.isPresent()
                && !run.get().mode().isTold()
                && stage.get() instanceof QuizStage.Asking asking
                && number >= 0
                && number < run.get().size()) {
            keepDraft(asking, () -> show(number));
        }
    }

    /// In a mock examination: hands everything in.
    public void handIn() {
        if (stage.get() instanceof QuizStage.Asking asking) {
            keepDraft(asking, this::finish);
        }
    }

    private void keepDraft(QuizStage.Asking asking, Runnable then) {
        var quiz = run.orElseThrow();
        int number = asking.number() - 1;
        boolean changed = quiz.outcome(number).map(old -> !old.response().equals(asking.draft().response())).orElse(true);
        if (!asking.draft().touched() || !changed) {
            quiz.spend(millis());
            then.run();
            return;
        }
        int millis = millis();
        var response = asking.draft().response();
        tasks.run(
                () -> quizzing.answer(quiz.session(), number, response, millis),
                grade -> {
                    quiz.answered(number, new Outcome(asking.asked(), response, grade), millis);
                    then.run();
                },
                this::fail);
    }

    private void finish() {
        var quiz = run.orElseThrow();
        time.set(Optional.empty());
        stage.set(new QuizStage.Making());
        tasks.run(
                () -> {
                    quizzing.end(quiz.session());
                    return quiz.result(quizzing.bestStreak(), quizzing.daily().days(), reading::open);
                },
                result -> {
                    run = Optional.empty();
                    stage.set(new QuizStage.Finished(result));
                },
                this::fail);
    }

    private void show(int number) {
        asked = clock.instant();
        var quiz = run.orElseThrow();
        var next = quiz.question(number);
        stage.set(new QuizStage.Asking(next, quiz.draft(number), number + 1, quiz.size()));
        tick();
    }

    /// Looks at the clock; a question whose time is over is answered wrong, an examination is handed in.
    public void tick() {
        if (run.isEmpty() || !(stage.get() instanceof QuizStage.Asking asking) || busy) {
            return;
        }
        var quiz = run.get();
        var left = quiz.left(Duration.between(asked, clock.instant()));
        time.set(left.map(rest -> new QuizStage.Clock(quiz.mode(), rest)));
        if (left.filter(Duration::isZero).isPresent()) {
            if (quiz.mode().isTold()) {
                answer(asking, Draft.of(asking.asked().question().shape()).response());
            } else {
                handIn();
            }
        }
    }

    private int millis() {
        return (int) Math.min(LONGEST, Duration.between(asked, clock.instant()).toMillis());
    }

    private void fail(Throwable why) {
        busy = false;
        stage.set(new QuizStage.Failed(why));
    }
}
