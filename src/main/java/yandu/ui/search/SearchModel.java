package yandu.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import yandu.service.CardBrowsing;
import yandu.service.ReviewCard;
import yandu.service.SearchResult;
import yandu.service.Searching;
import yandu.ui.task.Tasks;

/// What is looked for and what was found, as one list of rows by kind. It is looked for as it is typed; texts come first,
/// cards follow when they are there.
public final class SearchModel {
    /// Rows of every kind but sentences.
    private static final int FEW = 6;

    private static final int SENTENCES = 30;
    private static final int MORE = 10;

    private final Searching searching;
    private final CardBrowsing browsing;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Tasks.Handle> running = List.of();
    private int sentences = SENTENCES;

    public SearchModel(Searching searching, CardBrowsing browsing, Tasks tasks) {
        this.searching = searching;
        this.browsing = browsing;
        this.tasks = tasks;
        query.subscribe(
                (before, now) -> {
                    sentences = SENTENCES;
                    again();
                });
    }

    /// What is typed.
    StringProperty query() {
        return query;
    }

    /// The rows found; empty while nothing is typed.
    ReadOnlyObjectProperty<List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    /// Why what is typed finds nothing, where it is no query.
    ReadOnlyObjectProperty<Optional<Throwable>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Shows more sentences.
    void more() {
        sentences *= MORE;
        again();
    }

    /// Looks for the same again: the library may say something else by now.
    void again() {
        running.forEach(Tasks.Handle::cancel);
        var typed = query.get();
        int most = sentences;
        if (typed.isBlank()) {
            running = List.of();
            show(List.of());
            return;
        }
        var texts = tasks.run(() -> searching.find(typed, FEW, most), found -> show(rows(found)), this::fail);
        var cards = tasks.run(() -> cards(typed), this::add, this::fail);
        running = List.of(texts, cards);
    }

    private void show(List<Hit> rows) {
        wrong.set(Optional.empty());
        hits.set(rows);
    }

    private record Cards(List<ReviewCard> first, int count) {}

    private Cards cards(String typed) {
        var found = browsing.heard(typed);
        return new Cards(browsing.cards(found, 0, FEW), found.count());
    }

    private void add(Cards found) {
        var rows = new ArrayList<>(hits.get());
        group(rows, "cards", found.first(), found.count(), Hit.Card::new);
        hits.set(List.copyOf(rows));
    }

    private void fail(Throwable why) {
        hits.set(List.of());
        wrong.set(Optional.of(why));
    }

    private static List<Hit> rows(SearchResult found) {
        var rows = new ArrayList<Hit>();
        group(rows, "titles", found.titles(), found.titles().size(), Hit.Title::new);
        group(rows, "phrases", found.phrases(), found.phrases().size(), Hit.Phrase::new);
        if (!found.sentences().isEmpty()) {
            rows.add(new Hit.Head("sentences", found.sentences().size(), found.more()));
            found.sentences().forEach(sentence -> rows.add(new Hit.Sentence(sentence)));
            if (found.more()) {
                rows.add(new Hit.More());
            }
        }
        group(rows, "notes", found.notes(), found.notes().size(), Hit.Remark::new);
        return List.copyOf(rows);
    }

    private static <T> void group(List<Hit> rows, String id, List<T> found, int count, Function<T, Hit> row) {
        if (!found.isEmpty()) {
            rows.add(new Hit.Head(id, count, count == found.size() && count == FEW));
            found.forEach(one -> rows.add(row.apply(one)));
        }
    }
}
