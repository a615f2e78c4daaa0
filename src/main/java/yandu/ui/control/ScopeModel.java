package yandu.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.service.Measuring;
import yandu.service.Reading;
import yandu.service.ReportSummary;
import yandu.service.Scope;
import yandu.stats.Progress;
import yandu.ui.task.Load;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// What a screen is about: everything, a report, or an area of a report.
public final class ScopeModel {

    /// What a screen is about to begin with; it can be about all reports at once.
    public enum Reach {
        EVERYTHING,
        /// The report that was opened last.
        REPORT
    }

    private final Reading reading;
    private final Measuring measuring;
    private final Reach reach;
    private final Loader<List<ReportSummary>> reports;
    private final Loader<List<Progress.Area>> areas;
    private final ReadOnlyObjectWrapper<Scope> scope =
            new ReadOnlyObjectWrapper<>(Scope.EVERYTHING);
    private boolean chosen;

    public ScopeModel(Reading reading, Measuring measuring, Tasks tasks, Reach reach) {
        this.reading = reading;
        this.measuring = measuring;
        this.reach = reach;
        this.reports = new Loader<>(tasks);
        this.areas = new Loader<>(tasks);
    }

    public ReadOnlyObjectProperty<Scope> scope() {
        return scope.getReadOnlyProperty();
    }

    /// The reports there are to choose from, the last opened first.
    public ReadOnlyObjectProperty<Load<List<ReportSummary>>> reports() {
        return reports.state();
    }

    /// The areas of the report chosen; of no meaning while none is.
    public ReadOnlyObjectProperty<Load<List<Progress.Area>>> areas() {
        return areas.state();
    }

    /// The report chosen, once the list is there.
    public Optional<ReportSummary> report() {
        return scope.get().reportId().flatMap(this::summary);
    }

    /// Looks at the library again; a report that is gone is chosen no longer.
    public void refresh() {
        reports.load(reading::list, this::settle);
    }

    public void choose(Scope wanted) {
        var before = scope.get();
        chosen = chosen || wanted.reportId().isPresent();
        if (wanted.reportId().isPresent() && !wanted.reportId().equals(before.reportId())) {
            loadAreas(wanted.reportId().get());
        }
        scope.set(wanted);
    }

    public void chooseReport(Optional<String> id) {
        choose(new Scope(id, OptionalInt.empty()));
    }

    /// Narrows to an area of the report chosen, or widens to all of it.
    public void chooseArea(OptionalInt area) {
        choose(new Scope(scope.get().reportId(), area));
    }

    private void loadAreas(String reportId) {
        areas.show(List.of());
        areas.load(() -> measuring.progress(Scope.report(reportId)).areas());
    }

    private void settle(List<ReportSummary> list) {
        boolean gone = scope.get().reportId().isPresent() && report().isEmpty();
        boolean begins = reach == Reach.REPORT && !chosen;
        if (gone || begins) {
            chooseReport(begins ? list.stream().map(ReportSummary::id).findFirst() : Optional.empty());
        }
    }

    private Optional<ReportSummary> summary(String id) {
        return reports.value().stream()
                .flatMap(List::stream)
                .filter(report -> report.id().equals(id))
                .findFirst();
    }
}
