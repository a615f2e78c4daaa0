package yandu.ui.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yandu.analysis.Decision;
import yandu.analysis.Decision.Verdict;
import yandu.analysis.Decisions;
import yandu.analysis.Phrase;
import yandu.analysis.text.Chars;
import yandu.service.Curating;
import yandu.service.Findings;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The phrases of a report one after another, what was decided on each, and the way back. A decision shows at
/// once and is kept in the background.
public final class TriageModel {
    private static final int NONE = -1;

    private final Curating curating;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final Runnable settled;
    private final Loader<Findings> findings;
    private final ObservableList<TriageRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NONE);
    private final Set<String> marked = new HashSet<>();
    private List<Phrase> phrases = List.of();
    private Decisions decisions = Decisions.NONE;
    private boolean changed;

    /// @param failed says a failure
    /// @param settled is told when the library is in line with decisions that were made here
    public TriageModel(Curating curating, Tasks tasks, Consumer<Throwable> failed, Runnable settled) {
        this.curating = curating;
        this.tasks = tasks;
        this.failed = failed;
        this.settled = settled;
        this.findings = new Loader<>(tasks);
    }

    /// Begins with a report, at a phrase or at the first that is undecided.
    public void open(String reportId, Optional<String> phrase) {
        findings.load(() -> curating.findings(reportId), found -> begin(found, phrase));
    }

    Loader<Findings> findings() {
        return findings;
    }

    /// The phrases by place.
    ObservableList<TriageRow> rows() {
        return rows;
    }

    /// Index of the phrase in hand; -1 while there is none.
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    Optional<TriageRow> row() {
        int at = current.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /// The text that all places point into; empty while there is no report.
    String text() {
        return findings.value().map(found -> found.report().document().text()).orElse("");
    }

    /// How many phrases have a verdict.
    int decided() {
        return (int) rows.stream().filter(row -> !row.isOpen()).count();
    }

    int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /// Whether there are phrases and every one has a verdict.
    boolean isFinished() {
        return !rows.isEmpty() && decided() == rows.size();
    }

    void moveTo(int index) {
        if (!rows.isEmpty()) {
            current.set(Math.clamp(index, 0, rows.size() - 1));
        }
    }

    void move(int by) {
        moveTo(current.get() + by);
    }

    void accept() {
        row().ifPresent(row -> decide(List.of(Decision.accepted(row.phrase().text(), row.phrase().kind()))));
    }

    void reject() {
        row().ifPresent(row -> decide(List.of(Decision.rejected(row.phrase().text(), row.phrase().kind()))));
    }

    /// Whether the phrase in hand can be listed as these words: they stand in the report.
    boolean canRename(String wording) {
        return !Chars.fold(wording).isEmpty() && text().contains(wording.strip());
    }

    /// Lists the phrase in hand as other words of the report; its own words mean that it is fine as it is.
    void rename(String wording) {
        var words = wording.strip();
        row().filter(row -> canRename(words))
                .map(TriageRow::phrase)
                .ifPresent(phrase -> decide(List.of(listed(phrase, words))));
    }

    private static Decision listed(Phrase phrase, String words) {
        return words.equals(phrase.text())
                ? Decision.accepted(words, phrase.kind())
                : Decision.renamed(phrase.text(), phrase.kind(), words);
    }

    /// Marks the phrase in hand to be merged, or takes the mark away, and goes on to the next.
    void toggleMark() {
        row().ifPresent(
                row -> {
                    if (!marked.remove(key(row.phrase()))) {
                        marked.add(key(row.phrase()));
                    }
                    show();
                    move(1);
                });
    }

    int marks() {
        return marked.size();
    }

    /// Merges what is marked into the phrase in hand; false where nothing else is marked.
    boolean merge() {
        var merges = row().map(this::merges).orElse(List.of());
        if (!merges.isEmpty()) {
            decide(merges);
        }
        return !merges.isEmpty();
    }

    /// What is marked counts for another phrase, which is accepted by that.
    private List<Decision> merges(TriageRow target) {
        var merges = new ArrayList<Decision>();
        for (var phrase : phrases) {
            if (phrase != target.phrase() && marked.contains(key(phrase))) {
                merges.add(Decision.merged(phrase.text(), phrase.kind(), target.wording()));
            }
        }
        if (!merges.isEmpty() && !target.verdict().leadsOn()) {
            merges.addFirst(Decision.accepted(target.phrase().text(), target.phrase().kind()));
        }
        return merges;
    }

    /// Looks at the decisions again, which were taken back or made again elsewhere. The first phrase that this changes
    /// is in hand; what is merged no longer is marked. Then `then`.
    void refresh(Runnable then) {
        findings.value()
                .map(found -> found.report().id())
                .ifPresent(
                        report ->
                                findings.load(
                                        () -> curating.findings(report),
                                        found -> {
                                            again(found);
                                            then.run();
                                        }));
    }

    private void again(Findings found) {
        var before = List.copyOf(rows);
        decisions = found.decisions();
        show();
        int first = NONE;
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).verdict() != rows.get(i).verdict()) {
                first = i;
                if (before.get(i).verdict() == Verdict.MERGED) {
                    marked.add(key(rows.get(i).phrase()));
                }
            }
        }
        show();
        if (first != NONE) {
            current.set(first);
        }
        changed = true;
    }

    /// The report is left: everything made from phrases follows.
    void close() {
        if (changed) {
            changed = false;
            keep(() -> {
                curating.settle();
                return null;
            }, settled);
        }
    }

    private void begin(Findings found, Optional<String> phrase) {
        phrases = found.found().stream().sorted(Comparator.comparing(Phrase::first)).toList();
        decisions = found.decisions();
        marked.clear();
        rows.clear();
        show();
        current.set(NONE);
        moveTo(phrase.map(this::indexOf).filter(at -> at >= 0).orElseGet(() -> Math.max(0, nextOpen(0))));
    }

    private int indexOf(String words) {
        var key = Chars.fold(words);
        for (int i = 0; i < rows.size(); i++) {
            if (key.equals(Chars.fold(rows.get(i).wording())) || key.equals(key(rows.get(i).phrase()))) {
                return i;
            }
        }
        return NONE;
    }

    private void decide(List<Decision> wanted) {
        int at = current.get();
        for (var decision : wanted) {
            decisions.consequences(decision).forEach(this::hold);
        }
        marked.clear();
        var report = findings.value().orElseThrow().report().id();
        keep(() -> {
            curating.decide(report, wanted);
            return null;
        });
        show();
        goOn(at);
    }

    /// To the next phrase without a verdict, from the end to the beginning; where none is left it stays.
    private void goOn(int from) {
        int next = nextOpen(from + 1);
        if (next >= 0) {
            current.set(next);
        }
    }

    private int nextOpen(int from) {
        for (int i = 0; i < rows.size(); i++) {
            int at = (from + i) % rows.size();
            if (rows.get(at).isOpen()) {
                return at;
            }
        }
        return NONE;
    }

    private void hold(Decision decision) {
        Map<String, Decision> all = new LinkedHashMap<>();
        decisions.all().forEach(kept -> all.put(kept.key(), kept));
        all.put(decision.key(), decision);
        decisions = new Decisions(all.values());
    }

    private void show() {
        for (int i = 0; i < phrases.size(); i++) {
            var row = row(phrases.get(i));
            if (i >= rows.size()) {
                rows.add(row);
            } else if (!row.equals(rows.get(i))) {
                rows.set(i, row);
            }
        }
    }

    private TriageRow row(Phrase phrase) {
        var listed = decisions.listed(text(), phrase.text());
        return new TriageRow(phrase, verdict(phrase, listed), listed, marked.contains(key(phrase)));
    }

    /// What holds for a phrase in this report: words that are not in it are not listed instead.
    private Verdict verdict(Phrase phrase, String listed) {
        var own = decisions.of(phrase.text()).map(Decision::verdict).orElse(Verdict.OPEN);
        if (decisions.of(listed).filter(said -> said.verdict() == Verdict.REJECTED).isPresent()) {
            return Verdict.REJECTED;
        }
        return own.leadsOn() && listed.equals(phrase.text()) ? Verdict.OPEN : own;
    }

    private static String key(Phrase phrase) {
        return Chars.fold(phrase.text());
    }

    private void keep(Callable<?> work) {
        changed = true;
        keep(work, () -> {});
    }

    private void keep(Callable<?> work, Runnable then) {
        tasks.run(work, done -> then.run(), this::fail);
    }

    /// What could not be kept is not shown as kept.
    private void fail(Throwable why) {
        failed.accept(why);
        findings.value().ifPresent(found -> open(found.report().id(), row().map(row -> row.phrase().text())));
    }
}
