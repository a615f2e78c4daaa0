package yandu.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import yandu.importer.deck.CardHistory;
import yandu.importer.deck.CardHistory.Fsrs;
import yandu.importer.deck.CardHistory.Grade;
import yandu.schedule.CardId;
import yandu.schedule.FsrsOptions;
import yandu.schedule.Memory;
import yandu.schedule.Memory.Phase;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.schedule.Review.Source;
import yandu.schedule.Scheduler;
import yandu.schedule.Sm2;
import yandu.schedule.StudyDay;
import yandu.store.ReviewLog.Logged;

/// What a deck's file knows of a card's memory, in this program's terms. What FSRS knew there is taken over; of a card that
/// SM-2 scheduled it is worked out ([Sm2]); of one that was only begun it is what its grades make of it.
record DeckMemory(Scheduler scheduler, FsrsOptions options, StudyDay days) {
    /// The recall at which SM-2 is taken to ask, where nobody says otherwise.
    private static final double SM2_RETENTION = 0.9;
    private static final double LEAST_EASE = 1.3;

    static DeckMemory of(StudyRules rules) {
        return new DeckMemory(rules.scheduler(), rules.options(), rules.days());
    }

    /// The memory of a card; that of a new one where nothing can be made of what is known.
    Memory of(CardHistory history, CardId card) {
        if (!history.isLearned()) {
            return Memory.NEW;
        }
        var known = history.fsrs().filter(DeckMemory::isSound).or(() -> worked(history, card));
        var last = lastReview(history);
        if (known.isEmpty() || last.isEmpty()) {
            return Memory.NEW;
        }
        var phase = Phase.valueOf(history.phase().name());
        return new Memory(
                phase,
                Math.clamp(known.get().stability(), 0.001, 36_500),
                Math.clamp(known.get().difficulty(), 1, 10),
                step(history, phase),
                Optional.of(due(history, last.get())),
                last,
                Math.max(1, history.reviews()),
                history.lapses());
    }

    private static boolean isSound(Fsrs fsrs) {
        return Double.isFinite(fsrs.stability()) && fsrs.stability() > 0 && Double.isFinite(fsrs.difficulty());
    }

    private Optional<Fsrs> worked(CardHistory history, CardId card) {
        if (history.phase() == CardHistory.Phase.LEARNING) {
            return replayed(history, card).map(memory -> new Fsrs(memory.stability(), memory.difficulty(), Optional.empty()));
        }
        var made = Sm2.of(Math.max(LEAST_EASE, history.ease()), Math.max(1, history.interval()), SM2_RETENTION, options.parameters());
        return Optional.of(new Fsrs(made.stability(), made.difficulty(), Optional.empty()));
    }

    private Optional<Memory> replayed(CardHistory history, CardId card) {
        return history.grades().stream()
                .reduce(
                        Optional.<Memory>empty(),
                        (memory, grade) -> Optional.of(
                                scheduler.review(memory.orElse(Memory.NEW), Rating.of(grade.ease()), grade.at(), card.seed())),
                        (one, other) -> other);
    }

    /// To the millisecond by the log; else as FSRS noted it, or as the interval says.
    private static Optional<Instant> lastReview(CardHistory history) {
        var logged = Optional.of(history.grades()).filter(all -> !all.isEmpty()).map(all -> all.getLast().at());
        var noted = history.fsrs().flatMap(Fsrs::lastReview);
        if (logged.isPresent() && noted.filter(at -> at.getEpochSecond() > logged.get().getEpochSecond()).isEmpty()) {
            return logged;
        }
        return noted.or(() -> history.due().map(due -> due.minus(Duration.ofDays(Math.max(1, history.interval())))));
    }

    /// Learning is due to the second after the last review, a review as many study days after it as the file has it.
    private Instant due(CardHistory history, Instant last) {
        var due = history.due().orElse(last);
        return history.phase() == CardHistory.Phase.REVIEW
                ? days.plus(last, Math.max(1, days.between(last, due)))
                : Instant.ofEpochMilli(due.getEpochSecond() * 1000 + last.toEpochMilli() % 1000);
    }

    private int step(CardHistory history, Phase phase) {
        var steps = switch (phase) {
            case LEARNING -> options.learningSteps();
            case RELEARNING -> options.relearningSteps();
            case NEW, REVIEW -> List.<Duration>of();
        };
        return Math.clamp(steps.size() - (long) history.left(), 0, Math.max(0, steps.size() - 1));
    }

    /// The grades of a card as rows of the log, those after an instant only.
    List<Logged> grades(CardHistory history, CardId card, Instant after) {
        var grades = history.grades();
        return IntStream.range(0, grades.size())
                .filter(i -> grades.get(i).at().isAfter(after))
                .mapToObj(i -> logged(grades.get(i), i == 0, card))
                .toList();
    }

    private static Logged logged(Grade grade, boolean first, CardId card) {
        boolean fresh = first && grade.before() == CardHistory.Phase.LEARNING;
        var review = new Review(
                0, card.reportId(), card.cardKey(), grade.at(), Rating.of(grade.ease()), grade.millis(), Source.ELSEWHERE, false);
        return new Logged(review, fresh ? Phase.NEW : Phase.valueOf(grade.before().name()), grade.interval());
    }
}
