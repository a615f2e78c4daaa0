package yandu.ui.progress;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import yandu.service.Measuring;
import yandu.stats.ExamPlan;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The exam that is set, and what is foreseen of it for the report that is chosen.
public final class ExamModel {
    private final Measuring measuring;
    private final ScopeModel scopes;
    private final LiveSettings live;
    private final Loader<Optional<ExamPlan>> plan;

    ExamModel(Measuring measuring, ScopeModel scopes, LiveSettings live, Tasks tasks) {
        this.measuring = measuring;
        this.scopes = scopes;
        this.live = live;
        this.plan = new Loader<>(tasks);
    }

    /// The day of the exam, where one is set.
    ObservableValue<Optional<LocalDate>> day() {
        return live.settings().map(settings -> settings.scheduling().exam());
    }

    void set(Optional<LocalDate> day) {
        live.change(settings -> settings.reschedule(old -> old.withExam(day)));
    }

    Loader<Optional<ExamPlan>> plan() {
        return plan;
    }

    /// Foresees anew whenever the report or the day changes, until the subscription ends.
    Subscription follow() {
        return Subscription.combine(
                scopes.scope().subscribe((before, now) -> load()), day().subscribe(day -> load()));
    }

    private void load() {
        var scope = scopes.scope().get();
        var day = live.now().scheduling().exam();
        plan.load(() -> day.map(exam -> measuring.exam(scope, exam)));
    }
}
