package yandu.ui.mistakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import yandu.document.Report;
import yandu.service.Quizzing;
import yandu.service.Reading;
import yandu.service.Scope;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The wrong-answer book: what was answered wrong and not yet right often enough.
public final class MistakesModel {
    private final Quizzing quizzing;
    private final Reading reading;
    private final ScopeModel scopes;
    private final Loader<List<MistakeGroup>> groups;

    public MistakesModel(Quizzing quizzing, Reading reading, ScopeModel scopes, Tasks tasks) {
        this.quizzing = quizzing;
        this.reading = reading;
        this.scopes = scopes;
        this.groups = new Loader<>(tasks);
    }

    public ScopeModel scopes() {
        return scopes;
    }

    public Loader<List<MistakeGroup>> groups() {
        return groups;
    }

    /// All mistakes in sight.
    public List<Quizzing.Mistake> all() {
        return groups.value().stream()
                .flatMap(List::stream)
                .flatMap(group -> group.mistakes().stream())
                .map(Missed::mistake)
                .toList();
    }

    /// Follows the choice of scope until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return scopes.scope().subscribe(this::load);
    }

    private void load(Scope scope) {
        groups.load(
                () -> {
                    var reports = new HashMap<String, Report>();
                    return MistakeGroup.of(
                            quizzing.mistakes(scope).stream()
                                    .map(mistake -> missed(mistake, reports))
                                    .toList());
                });
    }

    private Missed missed(Quizzing.Mistake mistake, Map<String, Report> reports) {
        return new Missed(reports.computeIfAbsent(mistake.reportId(), reading::report), mistake);
    }
}
