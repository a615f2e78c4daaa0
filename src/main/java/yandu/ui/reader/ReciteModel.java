package yandu.ui.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.document.Span;
import yandu.recite.Blank;
import yandu.recite.Bundle;
import yandu.recite.Knowledge;
import yandu.recite.Mask;
import yandu.recite.MaskLevel;
import yandu.recite.Masker;
import yandu.recite.Reach;
import yandu.recite.Recital;
import yandu.schedule.Rating;
import yandu.service.Reciting;
import yandu.ui.task.Tasks;

/// Reciting the open report in its text: what is hidden, what was uncovered, and grades for it. What is known of
/// the report's cards is read anew after each grade, and after a grade was taken back.
final class ReciteModel {

    private final Reciting reciting;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Consumer<Throwable> failed;
    private final Runnable graded;
    private final ReadOnlyObjectWrapper<MaskLevel> level = new ReadOnlyObjectWrapper<>(MaskLevel.PLAIN);
    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.REPORT);
    private final ReadOnlyObjectWrapper<Recital> recital = new ReadOnlyObjectWrapper<>(Recital.NONE);
    private final ReadOnlyObjectWrapper<Knowledge> knowledge = new ReadOnlyObjectWrapper<>(Knowledge.NONE);
    private final Map<Integer, Given> grades = new HashMap<>();
    private volatile Optional<Masker> masker = Optional.empty();
    private Optional<Opened> report = Optional.empty();
    private Span passage = new Span(0, 0);
    private Instant since = Instant.EPOCH;
    private int thought;

    /// A grade for a blank.
    ///
    /// @param card the first that it moved; none as long as the blank only feeds a card that asks for more blanks
    /// @param reviews how often that card was graded with it: with fewer it was taken back
    private record Given(Rating rating, Optional<String> card, int reviews) {}

    /// @param graded is told when grades were kept
    ReciteModel(
            Reciting reciting, Tasks tasks, InstantSource clock, Consumer<Throwable> failed, Runnable graded) {
        this.reciting = reciting;
        this.tasks = tasks;
        this.clock = clock;
        this.failed = failed;
        this.graded = graded;
    }

    ReadOnlyObjectProperty<MaskLevel> level() {
        return level.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reach> reach() {
        return reach.getReadOnlyProperty();
    }

    /// What is hidden and what is uncovered; a new one after each step.
    ReadOnlyObjectProperty<Recital> recital() {
        return recital.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Knowledge> knowledge() {
        return knowledge.getReadOnlyProperty();
    }

    /// Whether a report is the one that is recited, with the same text: found to hold other phrases, for one.
    boolean goesOn(Opened opened) {
        return isOf(opened) && recital.get().isOn();
    }

    /// Whether a report, or one of the same text that took its place, was shown last.
    boolean isOf(Opened opened) {
        return report.filter(now -> now.id().equals(opened.id()) && now.text().equals(opened.text())).isPresent();
    }

    /// A report is open. Nothing is hidden, unless it [#goesOn].
    void show(Opened opened) {
        boolean on = goesOn(opened);
        report = Optional.of(opened);
        masker = Optional.empty();
        if (on) {
            goOn(opened.id());
            return;
        }
        level.set(MaskLevel.PLAIN);
        put(Recital.NONE);
        knowledge.set(Knowledge.NONE);
    }

    private void goOn(String id) {
        var over = passage;
        var how = level.get();
        tasks.run(
                () -> masker(id).mask(over, how),
                mask -> {
                    if (how == level.get() && mask.range().equals(passage)) {
                        carry(mask);
                    }
                },
                failed);
    }

    /// Grades stay with the words they were given for.
    private void carry(Mask mask) {
        var before = recital.get();
        var given = Map.copyOf(grades);
        grades.clear();
        given.forEach((blank, grade) -> grades.put(mask.at(before.mask().blanks().get(blank).span().start()), grade));
        grades.remove(-1);
        recital.set(before.onto(mask));
    }

    /// Reads anew what is known of the report.
    void refresh() {
        report.ifPresent(
                here ->
                        tasks.run(
                                () -> reciting.knowledge(here.id()),
                                knowledge::set,
                                failed));
    }

    /// The next level, of the passage that is recited or the one around a place.
    void cycle(int place) {
        set(level.get().next(), place);
    }

    /// Hides as much as a level says.
    void set(MaskLevel wanted, int place) {
        if (level.get() == MaskLevel.PLAIN) {
            passage = report.map(here -> reach.get().around(here.report().analysis(), place)).orElse(passage);
        }
        begin(wanted, place, () -> {});
    }

    /// Recites more or less around a place.
    void reach(Reach wanted, int place) {
        reach.set(wanted);
        passage = report.map(here -> wanted.around(here.report().analysis(), place)).orElse(passage);
        begin(level.get() == MaskLevel.PLAIN ? MaskLevel.KEYWORDS : level.get(), place, () -> {});
    }

    /// Recites a certain passage; where nothing was hidden, `usual` is. Then calls `then`.
    void recite(Span wanted, MaskLevel usual, Runnable then) {
        hide(wanted, level.get() == MaskLevel.PLAIN ? usual : level.get(), then);
    }

    /// Hides a certain passage, then calls `then`. The reach is what the passage is.
    void hide(Span wanted, MaskLevel how, Runnable then) {
        passage = wanted;
        report.flatMap(here -> Reach.of(here.report().analysis(), wanted)).ifPresent(reach::set);
        begin(how, wanted.start(), then);
    }

    private void begin(MaskLevel wanted, int place, Runnable then) {
        level.set(wanted);
        if (report.isEmpty() || wanted == MaskLevel.PLAIN) {
            put(Recital.NONE);
            return;
        }
        var id = report.get().id();
        var over = passage;
        tasks.run(
                () -> masker(id).mask(over, wanted),
                mask -> {
                    if (mask.level() == level.get() && mask.range().equals(passage)) {
                        since = clock.instant();
                        put(Recital.of(mask).from(place));
                        then.run();
                    }
                },
                failed);
    }

    private Masker masker(String id) {
        var made = masker.orElseGet(() -> reciting.masker(id));
        masker = Optional.of(made);
        return made;
    }

    /// Uncovers the next blank, in order of place.
    void next() {
        step(Recital::next);
    }

    /// Covers the last blank again.
    void back() {
        step(Recital::back);
    }

    /// Uncovers the blank at a place of the text; whether there was one.
    boolean open(int place) {
        boolean covered = recital.get().hides(place);
        if (covered) {
            step(now -> now.with(now.mask().at(place)));
        }
        return covered;
    }

    /// Goes on by hand.
    void step(UnaryOperator<Recital> way) {
        var before = recital.get();
        var after = way.apply(before);
        if (after.opened() > before.opened()) {
            thought = (int) Math.min(Duration.between(since, clock.instant()).toMillis(), Integer.MAX_VALUE);
            since = clock.instant();
        }
        recital.set(after);
    }

    /// Whether the blank uncovered last can still be graded.
    boolean canGrade() {
        var now = recital.get();
        return now.current().isPresent() && now.mask().feeds(now.last()) && grade(now.last()).isEmpty();
    }

    /// How many cards a grade for the blank uncovered last would move.
    int feeds() {
        var now = recital.get();
        return now.mask().fed(Map.of(now.last(), Rating.GOOD), this::grade).size();
    }

    /// Grades the blank uncovered last.
    void grade(Rating rating) {
        if (canGrade()) {
            int blank = recital.get().last();
            keep(Map.of(blank, rating), thought);
        }
    }

    /// Uncovers everything; whatever feeds a card and was not graded yet was known.
    void knewAll() {
        var now = recital.get();
        var known = new LinkedHashMap<Integer, Rating>();
        for (int blank = 0; blank < now.mask().blanks().size(); blank++) {
            if (now.mask().feeds(blank) && grade(blank).isEmpty()) {
                known.put(blank, Rating.GOOD);
            }
        }
        step(covered -> covered.withAll(covered.mask().range(), true));
        keep(known, 0);
    }

    /// Grades blanks by their numbers, as one step.
    void keep(Map<Integer, Rating> wanted, int millis) {
        var mask = recital.get().mask();
        var cards = mask.fed(wanted, this::grade);
        Runnable then =
                () -> {
                    if (mask == recital.get().mask()) {
                        wanted.forEach((blank, rating) -> given(blank, rating, cards));
                    }
                };
        if (cards.isEmpty()) {
            then.run(); // each feeds only a card that asks for more blanks
            graded.run();
        } else {
            gradeCards(cards, millis, then);
        }
    }

    /// Grades cards of the report, as one step.
    void gradeCards(Map<String, Rating> cards, int millis, Runnable then) {
        if (report.isEmpty() || cards.isEmpty()) {
            return;
        }
        var id = report.get().id();
        tasks.run(
                () -> {
                    reciting.grade(id, cards, millis);
                    return null;
                },
                done -> {
                    then.run();
                    graded.run();
                },
                failed);
    }

    private void given(int blank, Rating rating, Map<String, Rating> fed) {
        var mask = recital.get().mask();
        var card =
                Stream.concat(
                                mask.blanks().get(blank).cards().stream(),
                                mask.bundles().stream().filter(b -> b.blanks().contains(blank)).map(Bundle::card))
                        .filter(fed::containsKey)
                        .findFirst();
        int reviews = card.map(key -> knowledge.get().reviews(key) + 1).orElse(0);
        grades.put(blank, new Given(rating, card, reviews));
    }

    /// The grade of a blank, unless it was taken back.
    Optional<Rating> grade(int blank) {
        return Optional.ofNullable(grades.get(blank))
                .filter(given -> given.card().map(knowledge.get()::reviews).orElse(0) >= given.reviews())
                .map(Given::rating);
    }

    /// The characters of a passage as they may be read now.
    String read(Span span) {
        return report.map(here -> recital.get().read(here.text(), span)).orElse("");
    }

    /// The blanks of the passage that is recited.
    List<Blank> blanks() {
        return recital.get().mask().blanks();
    }

    private void put(Recital now) {
        grades.clear();
        recital.set(now);
    }
}
