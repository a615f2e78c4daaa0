package yandu.ui.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import yandu.document.Report;
import yandu.quiz.QuizType;
import yandu.quiz.QuizTypes;
import yandu.service.Quizzing;
import yandu.service.Reading;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Tasks;

/// A quiz from its set-up sheet to its result.
public final class QuizModel {
    private final Quizzing quizzing;
    private final Reading reading;
    private final ScopeModel scopes;
    private final Tasks tasks;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<QuizStage> stage =
            new ReadOnlyObjectWrapper<>(new QuizStage.SettingUp(Optional.empty()));
    private final ObservableSet<String> types = FXCollections.observableSet();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final StringProperty seed = new SimpleStringProperty("");
    private final List<Outcome> outcomes = new ArrayList<>();
    private List<Asked> questions = List.of();
    private Instant asked;
    private boolean busy;

    public QuizModel(
            Quizzing quizzing,
            Reading reading,
            ScopeModel scopes,
            Tasks tasks,
            LiveSettings settings,
            InstantSource clock) {
        this.quizzing = quizzing;
        this.reading = reading;
        this.scopes = scopes;
        this.tasks = tasks;
        this.clock = clock;
        this.asked = clock.instant();
        settings.settings().subscribe(now -> count.set(now.quizLength()));
    }

    public ReadOnlyObjectProperty<QuizStage> stage() {
        return stage.getReadOnlyProperty();
    }

    public ScopeModel scopes() {
        return scopes;
    }

    /// Ids of all types there are.
    public List<String> allTypes() {
        return QuizTypes.ALL.stream().map(QuizType::id).toList();
    }

    /// Ids of the types wanted; none means all.
    public ObservableSet<String> types() {
        return types;
    }

    /// How many questions are wanted.
    public IntegerProperty count() {
        return count;
    }

    /// The seed as typed; empty for a fresh one.
    public StringProperty seed() {
        return seed;
    }

    /// Goes back to the set-up sheet.
    public void setUp() {
        scopes.refresh();
        stage.set(new QuizStage.SettingUp(Optional.empty()));
    }

    /// Goes back to the set-up sheet for a report.
    public void setUp(String reportId) {
        scopes.chooseReport(Optional.of(reportId));
        setUp();
    }

    /// Makes the paper and asks its first question.
    public void start() {
        var reportId = scopes.scope().get().reportId();
        if (reportId.isEmpty()) {
            return;
        }
        var wanted = Set.copyOf(types);
        int length = count.get();
        var typed = typedSeed(seed.get());
        ask(
                () -> {
                    long number = typed.orElseGet(quizzing::freshSeed);
                    var request = new Quizzing.Request(reportId.get(), wanted, length, number);
                    var report = reading.report(reportId.get());
                    return quizzing.paper(request).questions().stream()
                            .map(question -> new Asked(report, question))
                            .toList();
                });
    }

    /// Asks questions that were answered wrong once more.
    public void practise(List<Quizzing.Mistake> mistakes) {
        ask(
                () -> {
                    var reports = new LinkedHashMap<String, Report>();
                    return mistakes.stream()
                            .map(
                                    mistake ->
                                            new Asked(
                                                    reports.computeIfAbsent(
                                                            mistake.reportId(), reading::report),
                                                    mistake.question()))
                            .toList();
                });
    }

    /// Asks the ones that were wrong in the quiz that just ended again.
    public void retryWrong() {
        if (stage.get() instanceof QuizStage.Finished finished) {
            begin(finished.result().wrong().stream().map(Outcome::asked).toList());
        }
    }

    /// Hands the draft in as it is.
    public void answer() {
        if (busy || !(stage.get() instanceof QuizStage.Asking asking)) {
            return;
        }
        busy = true;
        var draft = asking.draft();
        var response = draft.response();
        var question = asking.asked().question();
        var reportId = asking.asked().report().id();
        int millis = (int) Math.min(600_000, Duration.between(asked, clock.instant()).toMillis());
        tasks.run(
                () -> quizzing.answer(reportId, question, response, millis),
                grade -> {
                    busy = false;
                    var outcome = new Outcome(asking.asked(), response, grade);
                    outcomes.add(outcome);
                    stage.set(new QuizStage.Answered(
                                    outcome, draft, asking.number(), asking.of()));
                },
                this::fail);
    }

    /// Goes on to the next question, or to the result.
    public void next() {
        if (stage.get() instanceof QuizStage.Answered answered) {
            if (answered.number() == answered.of()) {
                stage.set(new QuizStage.Finished(new QuizResult(outcomes)));
            } else {
                show(answered.number());
            }
        }
    }

    private void ask(Callable<List<Asked>> work) {
        stage.set(new QuizStage.Making());
        tasks.run(
                work,
                this::begin,
                why -> stage.set(new QuizStage.SettingUp(Optional.of(why))));
    }

    private void begin(List<Asked> paper) {
        outcomes.clear();
        questions = paper;
        if (paper.isEmpty()) {
            setUp();
        } else {
            show(0);
        }
    }

    private void show(int index) {
        asked = clock.instant();
        var next = questions.get(index);
        var draft = Draft.of(next.question().shape());
        stage.set(new QuizStage.Asking(next, draft, index + 1, questions.size()));
    }

    private void fail(Throwable why) {
        busy = false;
        stage.set(new QuizStage.Failed(why));
    }

    /// A number stands for itself, any other text for its hash, so that a word can be shared as a seed.
    static OptionalLong typedSeed(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(stripped));
        } catch (NumberFormatException e) {
            return OptionalLong.of(stripped.hashCode());
        }
    }
}
