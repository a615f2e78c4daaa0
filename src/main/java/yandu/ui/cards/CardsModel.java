package yandu.ui.cards;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import yandu.schedule.CardId;
import yandu.service.ReviewCard;
import yandu.service.Reviewing;
import yandu.service.Scope;
import yandu.study.CardKind;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;

/// The cards of a scope, searched and filtered.
public final class CardsModel {
    private final Reviewing reviewing;
    private final ScopeModel scopes;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Loader<List<ReviewCard>> cards;
    private final ObservableList<ReviewCard> all = FXCollections.observableArrayList();
    private final FilteredList<ReviewCard> shown = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<CardKind>> kind =
            new SimpleObjectProperty<>(Optional.empty());

    public CardsModel(
            Reviewing reviewing, ScopeModel scopes, Tasks tasks, InstantSource clock) {
        this.reviewing = reviewing;
        this.scopes = scopes;
        this.tasks = tasks;
        this.clock = clock;
        this.cards = new Loader<>(tasks);
        query.subscribe(this::filter);
        kind.subscribe(this::filter);
    }

    public ScopeModel scopes() {
        return scopes;
    }

    public Loader<List<ReviewCard>> cards() {
        return cards;
    }

    /// What is typed into the search line, see [CardFilter].
    public StringProperty query() {
        return query;
    }

    /// The one kind to show; empty for all.
    public ObjectProperty<Optional<CardKind>> kind() {
        return kind;
    }

    /// The cards that pass search and kind.
    public ObservableList<ReviewCard> shown() {
        return shown;
    }

    public Instant now() {
        return clock.instant();
    }

    /// Follows the choice of scope until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return scopes.scope().subscribe(this::load);
    }

    /// Puts cards aside or takes them back, then calls `then`.
    public void suspend(
            List<ReviewCard> chosen, boolean suspended, Runnable then, Consumer<Throwable> failed) {
        tasks.run(
                () -> {
                    reviewing.suspend(ids(chosen), suspended);
                    return null;
                },
                done -> {
                    refresh();
                    then.run();
                },
                failed);
    }

    /// Looks at the library again.
    public void refresh() {
        load(scopes.scope().get());
    }

    private static List<CardId> ids(List<ReviewCard> cards) {
        return cards.stream().map(card -> new CardId(card.reportId(), card.card().key())).toList();
    }

    private void load(Scope scope) {
        cards.load(() -> reviewing.cards(scope), all::setAll);
    }

    private void filter() {
        var matches = CardFilter.of(query.get(), clock.instant());
        var wanted = kind.get();
        shown.setPredicate(
                card ->
                        matches.test(card)
                                && (wanted.isEmpty() || wanted.get() == card.card().kind()));
    }
}
