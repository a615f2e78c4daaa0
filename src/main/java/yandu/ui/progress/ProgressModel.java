package yandu.ui.progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import yandu.service.Measuring;
import yandu.service.ReportSummary;
import yandu.service.Scope;
import yandu.stats.Insight;
import yandu.stats.Table;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Load;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// How far a learner has come.
public final class ProgressModel {
    private final Measuring measuring;
    private final ScopeModel scopes;
    private final Tasks tasks;
    private final Loader<Insight> insight;
    private final ExamModel exam;
    private boolean looked;

    public ProgressModel(Measuring measuring, ScopeModel scopes, LiveSettings live, Tasks tasks) {
        this.measuring = measuring;
        this.scopes = scopes;
        this.tasks = tasks;
        this.insight = new Loader<>(tasks);
        this.exam = new ExamModel(measuring, scopes, live, tasks);
    }

    public ScopeModel scopes() {
        return scopes;
    }

    public Loader<Insight> insight() {
        return insight;
    }

    /// Writes the numbers of a chart to a file.
    void export(Table table, Path target, Consumer<Path> then, Consumer<Throwable> failed) {
        tasks.run(
                () -> {
                    measuring.export(table, target);
                    return target;
                },
                then,
                failed);
    }

    ExamModel exam() {
        return exam;
    }

    /// Follows the choice of report until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return Subscription.combine(
                scopes.reports().subscribe(this::chooseFirst), scopes.scope().subscribe(this::load));
    }

    /// The report opened last comes first, for its areas; all reports can be chosen.
    private void chooseFirst(Load<List<ReportSummary>> reports) {
        if (!looked && reports instanceof Load.Ready<List<ReportSummary>> ready) {
            looked = true;
            ready.value().stream().findFirst().ifPresent(first -> scopes.chooseReport(Optional.of(first.id())));
        }
    }

    private void load(Scope scope) {
        insight.load(() -> measuring.insight(scope));
    }
}
