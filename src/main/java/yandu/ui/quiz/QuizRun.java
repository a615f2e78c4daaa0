package yandu.ui.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import yandu.analysis.Item;
import yandu.quiz.QuizMode;
import yandu.service.OpenReport;
import yandu.service.QuizSession;

/// A quiz that is being taken: its questions, what was answered so far, and what is in the making.
public final class QuizRun {
    private final QuizSession session;
    private final List<Asked> questions;
    private final Map<Integer, Outcome> outcomes = new TreeMap<>();
    private final Map<Integer, Draft> drafts = new HashMap<>();
    private Duration spent;

    QuizRun(QuizSession session, List<Asked> questions) {
        this.session = session;
        this.questions = questions;
        this.spent = session.spent();
        session.replies()
                .forEach(
                        (number, reply) -> {
                            var asked = questions.get(number);
                            outcomes.put(number, new Outcome(asked, reply.response(), reply.grade()));
                            draft(number).restore(reply.response());
                        });
    }

    QuizSession session() {
        return session;
    }

    public QuizMode mode() {
        return session.mode();
    }

    /// How many questions there are.
    public int size() {
        return questions.size();
    }

    /// The section of an examination that a question lies in, from 1: its questions are of one type.
    int section(int number) {
        return (int) questions.stream().limit(number + 1L).map(asked -> asked.question().type()).distinct().count();
    }

    Asked question(int number) {
        return questions.get(number);
    }

    /// The answer in the making to a question; kept while the quiz lasts.
    Draft draft(int number) {
        return drafts.computeIfAbsent(number, n -> Draft.of(questions.get(n).question().shape()));
    }

    Optional<Outcome> outcome(int number) {
        return Optional.ofNullable(outcomes.get(number));
    }

    /// Whether a question has an answer.
    public boolean isAnswered(int number) {
        return outcomes.containsKey(number);
    }

    /// The question to begin with; the number of questions where none is left.
    int first() {
        return isOver() ? size() : Math.min(session.next(), mode().isTold() ? size() : size() - 1);
    }

    void answered(int number, Outcome outcome, int millis) {
        outcomes.put(number, outcome);
        spend(millis);
    }

    void spend(int millis) {
        spent = spent.plusMillis(millis);
    }

    /// Whether nothing more is asked.
    boolean isOver() {
        boolean failed = outcomes.values().stream().anyMatch(outcome -> !outcome.grade().right());
        return mode().isTold() && (outcomes.size() == size() || mode().endsAtError() && failed);
    }

    /// What is left of the time after so much on the question that is up; empty where there is no clock.
    Optional<Duration> left(Duration onQuestion) {
        var each = mode().timeEach().map(time -> time.minus(onQuestion));
        return each.or(() -> mode().timeForAll(size()).map(time -> time.minus(spent).minus(onQuestion)))
                .map(time -> time.isNegative() ? Duration.ZERO : time);
    }

    /// How it went.
    ///
    /// @param open looks a report up, for the names of its areas
    QuizResult result(OptionalInt best, int days, Function<String, OpenReport> open) {
        int unanswered = mode().endsAtError() ? 0 : size() - outcomes.size();
        return new QuizResult(
                mode(), session.seed(), List.copyOf(outcomes.values()), unanswered, best, days, areas(open));
    }

    private List<QuizResult.Area> areas(Function<String, OpenReport> open) {
        var areas = new ArrayList<QuizResult.Area>();
        var reports = new LinkedHashSet<String>();
        outcomes.values().forEach(outcome -> reports.add(outcome.asked().report().id()));
        for (var id : reports) {
            var report = open.apply(id);
            var items = report.analysis().outline().areas().map(list -> list.items()).orElse(List.of());
            for (int place = 1; place <= items.size(); place++) {
                if (isAskedAbout(id, place)) {
                    areas.add(area(report, items.get(place - 1), place));
                }
            }
        }
        return areas;
    }

    private boolean isAskedAbout(String reportId, int place) {
        return outcomes.values().stream()
                .anyMatch(
                        outcome ->
                                outcome.asked().report().id().equals(reportId)
                                        && outcome.asked().question().area().equals(OptionalInt.of(place)));
    }

    private static QuizResult.Area area(OpenReport report, Item item, int place) {
        return new QuizResult.Area(report.report(), place, item.heading(), item.span());
    }
}
