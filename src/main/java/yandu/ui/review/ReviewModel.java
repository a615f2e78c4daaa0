package yandu.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.service.Counts;
import yandu.service.Extent;
import yandu.service.Gradebook;
import yandu.service.ReviewCard;
import yandu.service.Reviewing;
import yandu.service.Scope;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;
import yandu.ui.review.ReviewState.Answered;
import yandu.ui.review.ReviewState.Asking;
import yandu.ui.review.ReviewState.Outlook;
import yandu.ui.task.Tasks;

/// A session of flashcards: which card is up, which side of it, and what can be done with it.
public final class ReviewModel {
    private static final int WEAKEST = 3;
    /// So many days ahead a review goes, and so many new cards more it brings, when the day is done.
    private static final Extent AHEAD = Extent.ahead(3);
    private static final Extent MORE = Extent.more(10);

    private final Reviewing reviewing;
    private final Tasks tasks;
    private final LiveSettings settings;
    private final InstantSource clock;
    private final ScopeModel scopes;
    private final ReadOnlyObjectWrapper<ReviewState> state =
            new ReadOnlyObjectWrapper<>(new ReviewState.Fetching());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Instant asked;
    private boolean busy;
    private Answered graded;
    private Runnable wished = () -> {};
    private boolean looked;

    public ReviewModel(
            Reviewing reviewing, ScopeModel scopes, Tasks tasks, LiveSettings settings, InstantSource clock) {
        this.reviewing = reviewing;
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

    /// Time since the question was shown; no more than is counted for a grade.
    public Duration thinking() {
        var passed = Duration.between(asked, clock.instant());
        return passed.compareTo(Gradebook.MOST) > 0 ? Gradebook.MOST : passed;
    }

    /// Begins a session with the cards of a scope.
    public void start(Scope scope) {
        looked = true;
        scopes.choose(scope);
        further(Extent.TODAY);
    }

    /// Reviews ahead of the days to come.
    public void ahead() {
        further(AHEAD);
    }

    /// Learns more new cards today.
    public void more() {
        further(MORE);
    }

    private void further(Extent extent) {
        turn(
                scope -> {
                    reviewing.begin(scope, extent);
                    return reviewing.next(scope);
                },
                () -> {});
    }

    /// Comes back to the session: the card that is up stays up, an end is looked at anew. The first time it is the
    /// session that the program was ended in.
    public void resume() {
        scopes.refresh();
        if (!looked) {
            looked = true;
            tasks.run(reviewing::interrupted, this::goOn, why -> state.set(new ReviewState.Failed(why)));
        } else if (card().isEmpty()) {
            fetch();
        }
    }

    private void goOn(Optional<Scope> interrupted) {
        interrupted.ifPresent(scopes::choose);
        fetch();
    }

    /// Looks at the library again; the card that is up stays as it is if it is still the next.
    public void refresh() {
        turn(reviewing::next, () -> {}, this::isUp);
    }

    /// Whether a card is up already, and nothing of it has changed.
    private boolean isUp(ReviewCard next) {
        return card().filter(up -> up.card().equals(next.card()))
                .filter(up -> up.id().equals(next.id()) && up.memory().equals(next.memory()))
                .filter(up -> up.handling().equals(next.handling()))
                .isPresent();
    }

    /// Fetches the card that is up now.
    public void fetch() {
        turn(reviewing::next, () -> {});
    }

    /// Turns the card, or reveals the next piece of an answer that has several.
    public void answer() {
        if (state.get() instanceof Asking asking) {
            state.set(asking.revealed());
        }
    }

    /// Says that the item of a list that is in sight was right, or not.
    public void judge(boolean right) {
        if (state.get() instanceof Asking asking) {
            state.set(asking.judged(right));
        }
    }

    /// Turns the card and compares what was typed.
    public void answer(String typed) {
        if (state.get() instanceof Asking asking) {
            state.set(asking.typed(typed));
        }
    }

    /// Says that what was typed is right all the same, or takes that back.
    public void override() {
        if (state.get() instanceof Answered answered) {
            state.set(answered.overridden());
        }
    }

    /// Gives the grade that is suggested for the answer shown.
    public void accept() {
        if (state.get() instanceof Answered answered) {
            grade(answered.suggested());
        }
    }

    /// Grades the card whose answer is shown, and goes on. While the items of a list are gone through, Again says that
    /// one was wrong and any other grade that it was right.
    public void grade(Rating rating) {
        if (state.get() instanceof Asking) {
            judge(rating != Rating.AGAIN);
            return;
        }
        if (state.get() instanceof Answered answered && answered != graded) {
            whenFree(() -> grade(answered, rating, (int) thinking().toMillis()));
        }
    }

    /// The next card comes as soon as it is known. It can be looked at and turned while the grade is on its way to the
    /// disk; its own grade waits until that is over.
    private void grade(Answered answered, Rating rating, int millis) {
        graded = answered;
        turn(
                scope ->
                        reviewing.grade(
                                        answered.card().id(),
                                        rating,
                                        millis,
                                        answered.reply(),
                                        answered.said().verdicts(),
                                        next -> tasks.later(() -> ask(next)))
                                .or(() -> reviewing.next(scope)),
                () -> {},
                this::isUp);
    }

    private void whenFree(Runnable wish) {
        if (busy) {
            wished = wish;
        } else {
            wish.run();
        }
    }

    /// Puts the card aside until tomorrow, then calls `then`.
    public void bury(Runnable then) {
        act(card -> reviewing.bury(card.id()), then);
    }

    /// Puts the card aside until it is taken back, then calls `then`.
    public void suspend(Runnable then) {
        act(card -> reviewing.suspend(List.of(card.id()), true), then);
    }

    /// Marks the card for later, or takes the mark away; then calls `then`.
    public void mark(Consumer<Boolean> then) {
        card().ifPresent(up -> act(card -> reviewing.mark(card.id()), () -> then.accept(!up.handling().marked())));
    }

    /// The reviews of the card that is up, oldest first.
    public void history(Consumer<List<Review>> then, Consumer<Throwable> failed) {
        card().ifPresent(up -> tasks.run(() -> reviewing.history(up.reportId(), up.card().key()), then, failed));
    }

    /// The card that is up, whichever side is shown.
    public Optional<ReviewCard> card() {
        return switch (state.get()) {
            case Asking asking -> Optional.of(asking.card());
            case Answered answered -> Optional.of(answered.card());
            case ReviewState.Fetching _, ReviewState.Done _, ReviewState.Empty _, ReviewState.Failed _ ->
                    Optional.empty();
        };
    }

    /// Does something with the card that is up; if it stays up it keeps its side.
    private void act(Consumer<ReviewCard> how, Runnable then) {
        card().filter(up -> !busy)
                .ifPresent(
                        up ->
                                turn(
                                        scope -> {
                                            how.accept(up);
                                            return reviewing.next(scope);
                                        },
                                        then,
                                        next -> next.id().equals(up.id())));
    }

    /// What one step of work brings back: the card that is up now or, where there is none, how the session ends.
    private record Turn(Optional<ReviewCard> card, Optional<ReviewState> end) {}

    /// How far the session is.
    private record Tally(Counts counts, Map<Rating, Integer> grades) {

        int done() {
            return grades.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private void turn(Function<Scope, Optional<ReviewCard>> step, Runnable kept) {
        turn(step, kept, next -> false);
    }

    /// Does a step off the JavaFX thread, then `kept` and the next state on it. The card does not wait for the numbers
    /// around it.
    ///
    /// @param stays whether the card that comes is no other than the one that is up
    private void turn(
            Function<Scope, Optional<ReviewCard>> step, Runnable kept, Predicate<ReviewCard> stays) {
        busy = true;
        var scope = scopes.scope().get();
        tasks.run(
                () -> {
                    var card = step.apply(scope);
                    return new Turn(card, card.isPresent() ? Optional.empty() : Optional.of(end(scope)));
                },
                turn -> {
                    take(turn, stays);
                    tally(scope);
                    kept.run();
                },
                why -> {
                    busy = false;
                    wished = () -> {};
                    state.set(new ReviewState.Failed(why));
                });
    }

    private void take(Turn turn, Predicate<ReviewCard> stays) {
        busy = false;
        if (turn.card().filter(stays).isPresent()) {
            turn.card().ifPresent(this::replace);
        } else {
            turn.card().ifPresentOrElse(this::ask, () -> state.set(turn.end().orElseThrow()));
        }
        var wish = wished;
        wished = () -> {};
        wish.run();
    }

    private void ask(ReviewCard next) {
        asked = clock.instant();
        state.set(Asking.of(next));
    }

    /// Counts what is done and what waits.
    private void tally(Scope scope) {
        tasks.run(
                () -> new Tally(reviewing.counts(scope), reviewing.grades()),
                tally -> {
                    int done = tally.done();
                    counts.set(tally.counts());
                    progress.set(done == 0 ? 0 : (double) done / (done + tally.counts().total()));
                },
                why -> state.set(new ReviewState.Failed(why)));
        tasks.run(Executors.callable(reviewing::tidy), done -> {}, why -> state.set(new ReviewState.Failed(why)));
    }

    /// The card that is up, as it is now, on the side that is shown.
    private void replace(ReviewCard now) {
        switch (state.get()) {
            case Asking asking -> state.set(new Asking(now, asking.said()));
            case Answered old -> state.set(new Answered(now, old.typed(), old.suggested(), old.said()));
            default -> {}
        }
    }

    private ReviewState end(Scope scope) {
        return reviewing.isEmpty(scope)
                ? new ReviewState.Empty()
                : new ReviewState.Done(reviewing.grades(), outlook(scope));
    }

    private Outlook outlook(Scope scope) {
        return new Outlook(
                reviewing.tomorrow(scope),
                reviewing.counts(scope, AHEAD).total(),
                reviewing.counts(scope, MORE).fresh(),
                reviewing.weakest(scope, WEAKEST));
    }
}
