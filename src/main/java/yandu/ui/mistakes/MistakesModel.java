package yandu.ui.mistakes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import yandu.document.Report;
import yandu.service.Contrasts;
import yandu.service.MistakeBook;
import yandu.service.MistakeBook.Mistake;
import yandu.service.QuizItem;
import yandu.service.Reading;
import yandu.service.Scope;
import yandu.study.Cause;
import yandu.ui.control.Contrasting;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;
import yandu.ui.task.Watched;

/// The wrong-answer book: what was answered wrong and not yet right often enough, and what is mastered since.
public final class MistakesModel {
    private final MistakeBook book;
    private final Reading reading;
    private final Contrasting contrasting;
    private final ScopeModel scopes;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final Loader<List<Missed>> mistakes;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.AREA);

    public MistakesModel(
            MistakeBook book,
            Reading reading,
            Contrasting contrasting,
            ScopeModel scopes,
            Tasks tasks,
            Consumer<Throwable> failed) {
        this.book = book;
        this.reading = reading;
        this.contrasting = contrasting;
        this.scopes = scopes;
        this.tasks = tasks;
        this.failed = failed;
        this.mistakes = new Loader<>(tasks);
    }

    public ScopeModel scopes() {
        return scopes;
    }

    /// What makes contrast cards of mistakes.
    public Contrasting contrasting() {
        return contrasting;
    }

    /// All mistakes in sight, mastered ones too.
    public Loader<List<Missed>> mistakes() {
        return mistakes;
    }

    /// What they are put together by.
    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /// Those that are not mastered, as questions to ask again.
    public List<QuizItem> open() {
        return items(
                mistakes.value().stream().flatMap(List::stream).filter(missed -> !missed.mistake().isMastered()).toList());
    }

    static List<QuizItem> items(List<Missed> mistakes) {
        return mistakes.stream()
                .map(missed -> new QuizItem(missed.report().id(), missed.mistake().question()))
                .toList();
    }

    /// Says why something was answered wrong; the same cause again takes it back.
    public void setCause(Mistake mistake, Cause cause) {
        var wanted = mistake.cause().filter(cause::equals).isPresent() ? Optional.<Cause>empty() : Optional.of(cause);
        tasks.run(
                () -> {
                    book.setCause(mistake, wanted);
                    return wanted;
                },
                _ -> load(scopes.scope().get()),
                failed);
    }

    /// The formats of the book, as file name extensions.
    public List<String> formats() {
        return book.formats();
    }

    /// Writes what is in sight to a file.
    Watched<Path> export(Path target, String language) {
        var scope = scopes.scope().get();
        return steps -> {
            book.export(scope, target, language, steps);
            return target;
        };
    }

    /// Follows the choice of scope until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return scopes.scope().subscribe(this::load);
    }

    /// Looks at the book again.
    public void refresh() {
        load(scopes.scope().get());
    }

    private void load(Scope scope) {
        mistakes.load(
                () -> {
                    var reports = new HashMap<String, Report>();
                    var contrasts = new HashMap<String, Contrasts>();
                    return book.list(scope).stream().map(mistake -> missed(mistake, reports, contrasts)).toList();
                });
    }

    private Missed missed(Mistake mistake, Map<String, Report> reports, Map<String, Contrasts> contrasts) {
        var id = mistake.reportId();
        var confused =
                contrasts.computeIfAbsent(id, contrasting::in).with(mistake.question().topic(), mistake.given());
        return new Missed(reports.computeIfAbsent(id, reading::report), mistake, confused);
    }
}
