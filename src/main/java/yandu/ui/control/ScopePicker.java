package yandu.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import yandu.i18n.Words;
import yandu.service.ReportSummary;
import yandu.service.Scope;
import yandu.stats.Progress;
import yandu.ui.task.Load;

/// Chooses what a screen is about: a report and, where a screen wants it, an area of it.
public final class ScopePicker extends HBox {

    /// Whether areas can be chosen.
    public enum Depth {
        REPORT,
        AREA
    }

    private final ScopeModel model;
    private final ComboBox<Optional<ReportSummary>> report = new ComboBox<>();
    private final ComboBox<Optional<Progress.Area>> area = new ComboBox<>();
    private Subscription subscription = Subscription.EMPTY;
    private boolean filling;

    public ScopePicker(ScopeModel model, Words words, Depth depth) {
        this.model = model;
        getStyleClass().add("scope-picker");
        setAlignment(Pos.CENTER_LEFT);
        var everything = words.say("scope.everything");
        show(report, choice -> choice.map(ReportSummary::title).orElse(everything));
        report.setAccessibleText(words.say("scope.report"));
        report.setOnAction(
                event -> choose(() -> model.chooseReport(report.getValue().map(ReportSummary::id))));
        getChildren().add(report);
        if (depth == Depth.AREA) {
            var whole = words.say("scope.whole");
            show(area, choice -> choice.map(ScopePicker::name).orElse(whole));
            area.setAccessibleText(words.say("scope.area"));
            area.setOnAction(event -> choose(() -> model.chooseArea(place(area.getValue()))));
            getChildren().add(area);
        }
    }

    /// Begins to follow the model.
    public void attach() {
        subscription.unsubscribe();
        subscription =
                Subscription.combine(
                        model.reports().subscribe(state -> fill()),
                        model.areas().subscribe(state -> fill()),
                        model.scope().subscribe(scope -> fill()));
    }

    /// Stops following it.
    public void detach() {
        subscription.unsubscribe();
    }

    private static OptionalInt place(Optional<Progress.Area> chosen) {
        return chosen.isPresent() ? OptionalInt.of(chosen.get().ordinal()) : OptionalInt.empty();
    }

    private static String name(Progress.Area area) {
        return area.ordinal() + "  " + area.name();
    }

    private void choose(Runnable choice) {
        if (!filling) {
            choice.run();
        }
    }

    /// Shows what the model says, without telling it back.
    private void fill() {
        filling = true;
        fillReports(ready(model.reports().get()), model.scope().get());
        fillAreas(ready(model.areas().get()), model.scope().get());
        filling = false;
    }

    private void fillReports(List<ReportSummary> all, Scope scope) {
        refill(report, all, true);
        report.setValue(scope.reportId().flatMap(id -> first(all, one -> one.id().equals(id))));
        report.setVisible(!all.isEmpty());
    }

    private void fillAreas(List<Progress.Area> all, Scope scope) {
        refill(area, all, true);
        area.setValue(
                scope.area().isEmpty()
                        ? Optional.empty()
                        : first(all, one -> one.ordinal() == scope.area().getAsInt()));
        boolean useful = scope.reportId().isPresent() && !all.isEmpty();
        area.setVisible(useful);
        area.setManaged(useful);
    }

    private static <T> void refill(ComboBox<Optional<T>> box, List<T> all, boolean none) {
        var items = new ArrayList<Optional<T>>();
        if (none) {
            items.add(Optional.empty());
        }
        all.forEach(one -> items.add(Optional.of(one)));
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static <T> List<T> ready(Load<List<T>> load) {
        return load instanceof Load.Ready<List<T>> ready ? ready.value() : List.of();
    }

    private static <T> void show(ComboBox<T> box, Function<T, String> words) {
        box.setMaxWidth(320);
        box.setVisibleRowCount(12);
        box.setConverter(new ChosenWords<>(words));
    }
}
