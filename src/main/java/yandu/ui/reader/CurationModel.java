package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yandu.analysis.Decision;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.service.Curating;
import yandu.ui.task.Tasks;

/// The user's say over single phrases while reading.
final class CurationModel {
    private final Curating curating;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final Supplier<Optional<String>> reportId;
    private final Runnable changed;

    /// @param reportId of the report that is open
    /// @param changed is told when the library is in line with a change
    CurationModel(
            Curating curating,
            Tasks tasks,
            Consumer<Throwable> failed,
            Supplier<Optional<String>> reportId,
            Runnable changed) {
        this.curating = curating;
        this.tasks = tasks;
        this.failed = failed;
        this.reportId = reportId;
        this.changed = changed;
    }

    void reject(Phrase phrase, Runnable done) {
        var decision = Decision.rejected(phrase.text(), phrase.kind());
        reportId.get().ifPresent(report -> change(() -> curating.decide(report, List.of(decision)), done));
    }

    /// @param wording words of the report
    void rename(Phrase phrase, String wording, Runnable done) {
        var decision = Decision.renamed(phrase.text(), phrase.kind(), wording);
        reportId.get().ifPresent(report -> change(() -> curating.decide(report, List.of(decision)), done));
    }

    void define(Glossary.Entry entry, Runnable done) {
        change(() -> curating.define(entry), done);
    }

    void forget(String term, Runnable done) {
        change(() -> curating.forget(term), done);
    }

    private void change(Runnable verb, Runnable done) {
        tasks.run(
                () -> {
                    verb.run();
                    curating.settle();
                    return null;
                },
                kept -> {
                    changed.run();
                    done.run();
                },
                failed);
    }
}
