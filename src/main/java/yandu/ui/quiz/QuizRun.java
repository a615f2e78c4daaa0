package yandu.ui.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return new QuizResult(
                mode(), session.seed(), List.copyOf(outcomes.values()), unanswered(), best, days, areas(open));
    }

    /// What was not answered though it was asked; a challenge asks nothing after its end.
    private List<Asked> unanswered() {
        return mode().endsAtError()
                ? List.of()
                : IntStream.range(0, size()).filter(number -> !isAnswered(number)).mapToObj(questions::get).toList();
    }

    private List<QuizResult.Area> areas(Function<String, OpenReport> open) {
        var asked = Stream.concat(outcomes.values().stream().map(Outcome::asked), unanswered().stream()).toList();
        var places = new LinkedHashMap<String, Set<Integer>>();
        for (var one : asked) {
            var ofReport = places.computeIfAbsent(one.report().id(), _ -> new TreeSet<>());
            one.question().area().ifPresent(ofReport::add);
        }
        var areas = new ArrayList<QuizResult.Area>();
        places.forEach(
                (id, ofReport) -> {
                    var report = open.apply(id);
                    var items = report.analysis().outline().areas().map(list -> list.items()).orElse(List.of());
                    ofReport.stream()
                            .filter(place -> place <= items.size())
                            .forEach(place -> areas.add(area(report, items.get(place - 1), place)));
                });
        return areas;
    }

    private static QuizResult.Area area(OpenReport report, Item item, int place) {
        return new QuizResult.Area(report.report(), place, item.heading(), item.span());
    }
}
