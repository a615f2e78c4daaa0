package yandu.ui.progress;

import javafx.util.Subscription;
import yandu.service.Measuring;
import yandu.service.Scope;
import yandu.stats.Progress;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// How far a learner has come.
public final class ProgressModel {
    private final Measuring measuring;
    private final ScopeModel scopes;
    private final Loader<Progress> progress;
    private final ExamModel exam;

    public ProgressModel(Measuring measuring, ScopeModel scopes, LiveSettings live, Tasks tasks) {
        this.measuring = measuring;
        this.scopes = scopes;
        this.progress = new Loader<>(tasks);
        this.exam = new ExamModel(measuring, scopes, live, tasks);
    }

    public ScopeModel scopes() {
        return scopes;
    }

    public Loader<Progress> progress() {
        return progress;
    }

    ExamModel exam() {
        return exam;
    }

    /// Follows the choice of report until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return scopes.scope().subscribe(this::load);
    }

    private void load(Scope scope) {
        progress.load(() -> measuring.progress(scope));
    }
}
