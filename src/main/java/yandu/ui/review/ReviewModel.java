package yandu.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.schedule.CardId;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.service.Counts;
import yandu.service.Measuring;
import yandu.service.ReviewCard;
import yandu.service.Reviewing;
import yandu.service.Scope;
import yandu.study.TypedAnswer;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.task.Tasks;

/// A session of flashcards: which card is up, which side of it, and what can be done with it.
public final class ReviewModel {
    private static final int WEAKEST = 3;
    private static final Counts NONE = new Counts(0, 0, 0);

    private final Reviewing reviewing;
    private final Measuring measuring;
    private final Tasks tasks;
    private final LiveSettings settings;
    private final InstantSource clock;
    private final ScopeModel scopes;
    private final ReadOnlyObjectWrapper<ReviewState> state =
            new ReadOnlyObjectWrapper<>(new ReviewState.Fetching());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Instant asked;
    private boolean busy;

    public ReviewModel(
            Reviewing reviewing,
            Measuring measuring,
            ScopeModel scopes,
            Tasks tasks,
            LiveSettings settings,
            InstantSource clock) {
        this.reviewing = reviewing;
        this.measuring = measuring;
        this.scopes = scopes;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
        this.asked = clock.instant();
    }

    public ReadOnlyObjectProperty<ReviewState> state() {
        return state.getReadOnlyProperty();
    }

    /// What still waits today.
    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// The share of this session that is done, 0..1.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ScopeModel scopes() {
        return scopes;
    }

    public LiveSettings settings() {
        return settings;
    }

    /// Now, for saying how far away a date is.
    public Instant now() {
        return clock.instant();
    }

    /// Begins a session with the cards of a scope.
    public void start(Scope scope) {
        scopes.choose(scope);
        restart();
    }

    /// Begins a session with the cards of the scope that is chosen now.
    public void restart() {
        reviewing.begin();
        fetch();
    }

    /// Comes back to the session: the card that is up stays up, an end is looked at anew.
    public void resume() {
        scopes.refresh();
        if (card().isEmpty()) {
            fetch();
        }
    }

    /// Looks at the library again; the card that is up stays as it is if it is still the next.
    public void refresh() {
        turn(reviewing::next, () -> {}, this::isUp);
    }

    /// Whether a card is up already, and nothing of it has changed.
    private boolean isUp(ReviewCard next) {
        return card().filter(up -> up.card().equals(next.card()))
                .filter(up -> up.reportId().equals(next.reportId()) && up.memory().equals(next.memory()))
                .isPresent();
    }

    /// Fetches the card that is up now.
    public void fetch() {
        turn(reviewing::next, () -> {});
    }

    /// Turns the card.
    public void answer() {
        if (state.get() instanceof ReviewState.Asking asking) {
            state.set(new ReviewState.Answered(asking.card(), Optional.empty(), Rating.GOOD));
        }
    }

    /// Turns the card and compares what was typed.
    public void answer(String typed) {
        if (state.get() instanceof ReviewState.Asking asking) {
            var verdict = TypedAnswer.of(asking.card().card().answer().text(), typed);
            state.set(
                    new ReviewState.Answered(
                            asking.card(), Optional.of(verdict), suggested(verdict)));
        }
    }

    /// Gives the grade that is suggested for the answer shown.
    public void accept() {
        if (state.get() instanceof ReviewState.Answered answered) {
            grade(answered.suggested());
        }
    }

    /// Grades the card whose answer is shown, and goes on.
    public void grade(Rating rating) {
        if (busy || !(state.get() instanceof ReviewState.Answered answered)) {
            return;
        }
        var card = answered.card();
        int millis = (int) Math.min(60_000, Duration.between(asked, clock.instant()).toMillis());
        turn(
                scope -> {
                    reviewing.grade(card.reportId(), card.card().key(), rating, millis);
                    return reviewing.next(scope);
                },
                () -> {});
    }

    /// Puts the card aside until tomorrow, then calls `then`.
    public void bury(Runnable then) {
        putAside(card -> reviewing.bury(card.reportId(), card.card().key()), then);
    }

    /// Puts the card aside until it is taken back, then calls `then`.
    public void suspend(Runnable then) {
        putAside(card -> reviewing.suspend(List.of(new CardId(card.reportId(), card.card().key())), true), then);
    }

    /// The reviews of the card that is up, oldest first.
    public void history(Consumer<List<Review>> then, Consumer<Throwable> failed) {
        card().ifPresent(
                        up ->
                                tasks.run(
                                        () -> reviewing.history(up.reportId(), up.card().key()),
                                        then,
                                        failed));
    }

    /// The card that is up, whichever side is shown.
    public Optional<ReviewCard> card() {
        return switch (state.get()) {
            case ReviewState.Asking asking -> Optional.of(asking.card());
            case ReviewState.Answered answered -> Optional.of(answered.card());
            case ReviewState.Fetching _, ReviewState.Done _, ReviewState.Empty _, ReviewState.Failed _ ->
                    Optional.empty();
        };
    }

    private void putAside(Consumer<ReviewCard> how, Runnable then) {
        card().filter(up -> !busy)
                .ifPresent(
                        up ->
                                turn(
                                        scope -> {
                                            how.accept(up);
                                            return reviewing.next(scope);
                                        },
                                        then));
    }

    /// What one step of work brings back: the card that is up now or, where there is none, the outlook.
    private record Turn(
            Optional<ReviewCard> card,
            Counts counts,
            Map<Rating, Integer> grades,
            Optional<Outlook> outlook) {

        int done() {
            return grades.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private record Outlook(boolean empty, int tomorrow, List<ReviewCard> weakest) {}

    /// Does a step off the JavaFX thread, then `kept` and the next state on it.
    private void turn(Function<Scope, Optional<ReviewCard>> step, Runnable kept) {
        turn(step, kept, next -> false);
    }

    /// @param stays whether the card that comes is no other than the one that is up
    private void turn(
            Function<Scope, Optional<ReviewCard>> step, Runnable kept, Predicate<ReviewCard> stays) {
        busy = true;
        var scope = scopes.scope().get();
        tasks.run(
                () -> {
                    var card = step.apply(scope);
                    Optional<Outlook> outlook =
                            card.isPresent() ? Optional.empty() : Optional.of(outlook(scope));
                    return new Turn(card, reviewing.counts(scope), reviewing.grades(), outlook);
                },
                turn -> {
                    kept.run();
                    take(turn, stays);
                },
                why -> {
                    busy = false;
                    state.set(new ReviewState.Failed(why));
                });
    }

    private void take(Turn turn, Predicate<ReviewCard> stays) {
        busy = false;
        counts.set(turn.counts());
        int done = turn.done();
        progress.set(done == 0 ? 0 : (double) done / (done + turn.counts().total()));
        if (turn.card().filter(stays).isPresent()) {
            return;
        }
        asked = clock.instant();
        state.set(
                turn.card()
                        .<ReviewState>map(ReviewState.Asking::new)
                        .orElseGet(() -> end(turn.grades(), turn.outlook().orElseThrow())));
    }

    private ReviewState end(Map<Rating, Integer> grades, Outlook outlook) {
        return outlook.empty()
                ? new ReviewState.Empty()
                : new ReviewState.Done(grades, outlook.tomorrow(), outlook.weakest());
    }

    private Outlook outlook(Scope scope) {
        var cards = reviewing.cards(scope);
        var weakest =
                cards.stream()
                        .filter(card -> card.memory().reviews() > 0 && !card.suspended())
                        .sorted(Comparator.comparingDouble(ReviewCard::recall))
                        .limit(WEAKEST)
                        .toList();
        var forecast = measuring.progress(scope).forecast();
        int tomorrow = forecast.size() > 1 ? forecast.get(1).reviews() : 0;
        return new Outlook(cards.isEmpty(), tomorrow, weakest);
    }

    private static Rating suggested(TypedAnswer typed) {
        return switch (typed.verdict()) {
            case RIGHT -> Rating.GOOD;
            case CLOSE -> Rating.HARD;
            case WRONG -> Rating.AGAIN;
        };
    }
}
