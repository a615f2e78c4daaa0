package yandu.ui.cards;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import yandu.document.Span;
import yandu.schedule.CardId;
import yandu.service.CardBrowsing;
import yandu.service.CardBrowsing.Found;
import yandu.service.CardKeeping;
import yandu.service.History;
import yandu.service.OwnWriting;
import yandu.service.OwnWriting.Place;
import yandu.service.ReviewCard;
import yandu.service.Scope;
import yandu.study.query.CardOrder;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Loader;
import yandu.ui.task.Tasks;
import yandu.ui.task.Watched;

/// The cards of a scope, searched. What is typed is looked for at once; while it is no query yet, what was found before
/// stays and a sentence says what is wrong.
public final class CardsModel {
    private final CardBrowsing browsing;
    private final CardKeeping keeping;
    private final OwnWriting writing;
    private final History history;
    private final ScopeModel scopes;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Loader<Result> results;
    private final PagedCards shown = new PagedCards(this::fetch);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<CardOrder> order = new SimpleObjectProperty<>(CardOrder.PLACE);
    private final ReadOnlyObjectWrapper<Optional<Throwable>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper missing = new ReadOnlyIntegerWrapper();
    private Tasks.Handle searching;

    /// What a search found, with its first page.
    public record Result(Found found, List<ReviewCard> first) {}

    public CardsModel(
            CardBrowsing browsing,
            CardKeeping keeping,
            OwnWriting writing,
            History history,
            ScopeModel scopes,
            Tasks tasks,
            InstantSource clock) {
        this.browsing = browsing;
        this.keeping = keeping;
        this.writing = writing;
        this.history = history;
        this.scopes = scopes;
        this.tasks = tasks;
        this.clock = clock;
        this.results = new Loader<>(tasks);
        query.subscribe((before, now) -> search());
        order.subscribe((before, now) -> search());
    }

    public ScopeModel scopes() {
        return scopes;
    }

    public Loader<Result> results() {
        return results;
    }

    /// What is typed into the search line.
    public StringProperty query() {
        return query;
    }

    public ObjectProperty<CardOrder> order() {
        return order;
    }

    /// Why what is typed finds nothing, where it is no query.
    public ReadOnlyObjectProperty<Optional<Throwable>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// How many cards could not be looked at yet.
    public ReadOnlyIntegerProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /// The index of words is complete: looks again if cards were missed.
    public void complete() {
        if (missing.get() > 0) {
            search();
        }
    }

    /// The cards found; a card that is not fetched yet is null.
    public ObservableList<ReviewCard> shown() {
        return shown;
    }

    public Instant now() {
        return clock.instant();
    }

    /// Whether a word of the search language is in the query.
    public boolean asks(String word) {
        return List.of(query.get().split(" ")).contains(word);
    }

    /// Puts a word of the search language into the query, or takes it out.
    public void toggle(String word) {
        var words = new ArrayList<>(List.of(query.get().strip().split(" +")));
        if (!words.remove(word)) {
            words.add(word);
        }
        query.set(String.join(" ", words).strip());
    }

    /// Follows the choice of scope until the subscription ends.
    public Subscription follow() {
        scopes.refresh();
        return scopes.scope().subscribe(this::load);
    }

    /// Looks at the library again.
    public void refresh() {
        load(scopes.scope().get());
    }

    /// What is there stays in sight, and the focus where it is, while the same is looked for again.
    private void load(Scope scope) {
        if (results.value().isPresent()) {
            search(scope, () -> {});
        } else {
            results.load(() -> find(scope), this::show);
        }
    }

    private void search() {
        if (scopes.scope().get() != null && results.value().isPresent()) {
            search(scopes.scope().get(), () -> {});
        }
    }

    private void search(Scope scope, Runnable then) {
        if (searching != null) {
            searching.cancel();
        }
        searching =
                tasks.run(
                        () -> find(scope),
                        result -> {
                            show(result);
                            then.run();
                        },
                        why -> wrong.set(Optional.of(why)));
    }

    private Result find(Scope scope) {
        var found = browsing.find(query.get(), scope, order.get());
        return new Result(found, browsing.cards(found, 0, PagedCards.PAGE));
    }

    private void show(Result result) {
        wrong.set(Optional.empty());
        missing.set(result.found().missing());
        shown.show(result.found(), result.first());
    }

    private void fetch(int page) {
        var found = shown.found();
        int from = page * PagedCards.PAGE;
        tasks.run(
                () -> browsing.cards(found, from, from + PagedCards.PAGE),
                cards -> shown.fill(found, page, cards),
                why -> wrong.set(Optional.of(why)));
    }

    /// Work that does something with the cards in these rows, and says with how many.
    public Watched<Integer> acting(List<Integer> rows, BiConsumer<CardKeeping, Collection<CardId>> verb) {
        var found = shown.found();
        return steps -> {
            var cards = browsing.ids(found, rows);
            history.watched(
                    steps,
                    () -> {
                        verb.accept(keeping, cards);
                        return null;
                    });
            return cards.size();
        };
    }

    /// Looks again, and calls `then` once it has.
    public void searchAgain(Runnable then) {
        search(scopes.scope().get(), then);
    }

    /// Sentences that a lost card might belong to, the most alike first.
    public void places(ReviewCard card, Consumer<List<Place>> then, Consumer<? super Throwable> failed) {
        tasks.run(() -> writing.places(id(card)), then, failed);
    }

    /// Keeps a lost card as the user's own.
    public void adopt(
            ReviewCard card, String front, Optional<Span> place, Runnable then, Consumer<? super Throwable> failed) {
        tasks.run(
                () -> writing.adopt(id(card), front, place),
                kept -> search(scopes.scope().get(), then),
                failed);
    }

    private static CardId id(ReviewCard card) {
        return new CardId(card.reportId(), card.card().key());
    }
}
