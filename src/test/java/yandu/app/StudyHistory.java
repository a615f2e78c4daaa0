package yandu.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import yandu.document.Span;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;
import yandu.quiz.Response;
import yandu.schedule.Rating;
import yandu.service.Scope;
import yandu.settings.Settings;

/// Two weeks of a diligent learner, written into a library by the services themselves.
final class StudyHistory {
    private static final int DAYS = 14;
    private static final int CARDS = 9;
    private static final List<Rating> GRADES =
            List.of(Rating.GOOD, Rating.GOOD, Rating.EASY, Rating.AGAIN, Rating.GOOD, Rating.HARD);

    private StudyHistory() {}

    /// @param until the day after the last one studied
    static void write(Path data, Instant until) {
        for (int day = DAYS; day > 0; day--) {
            if (day % 5 != 0) {
                study(data, until.minus(Duration.ofDays(day)), CARDS - day % 4);
            }
        }
    }

    private static void study(Path data, Instant day, int cards) {
        try (var wiring = wiring(data, day)) {
            if (wiring.reading().list().isEmpty()) {
                var report = wiring.importing().importBuiltIn().report().id();
                note(wiring, report, "两个基本实现", "**总目标**：和“两步走”连起来记。", 0);
                note(wiring, report, "以学铸魂、以学增智", "", 1);
                note(wiring, report, "打造科技成果转移转化高地", "对照第五部分的措施，可出归类题。", 2);
                quiz(wiring, report);
            }
            for (int turn = 0; turn < cards; turn++) {
                var grade = GRADES.get((turn + cards) % GRADES.size());
                wiring.reviewing()
                        .next(Scope.EVERYTHING)
                        .ifPresent(
                                up ->
                                        wiring.reviewing()
                                                .grade(up.reportId(), up.card().key(), grade, 6_000));
            }
        }
    }

    private static void note(Wiring wiring, String report, String passage, String text, int colour) {
        int at = wiring.reading().report(report).document().text().indexOf(passage);
        wiring.noteTaking().add(report, new Span(at, at + passage.length()), text, colour);
    }

    /// Ten questions, every second one answered wrong.
    private static void quiz(Wiring wiring, String report) {
        var paper = wiring.quizzing().paper(report, Set.of(), 10, 3);
        int number = 0;
        for (var question : paper.questions()) {
            boolean right = number++ % 2 == 0;
            wiring.quizzing().answer(report, question, right ? right(question) : wrong(question), 9_000);
        }
    }

    static Response right(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Choice choice -> new Response.Picked(choice.correct());
            case AnswerShape.Blank blank -> new Response.Typed(blank.expected());
            case AnswerShape.Order order -> new Response.Arranged(order.correct());
            case AnswerShape.Match match -> new Response.Paired(match.correct());
        };
    }

    private static Response wrong(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Choice choice ->
                    new Response.Picked(Set.of(choice.correct().contains(0) ? 1 : 0));
            case AnswerShape.Blank blank ->
                    new Response.Typed(blank.expected().stream().map(text -> "高质量发展").toList());
            case AnswerShape.Order order -> new Response.Arranged(order.correct().reversed());
            case AnswerShape.Match match -> new Response.Paired(match.correct().reversed());
        };
    }

    static Wiring wiring(Path data, Instant now) {
        return new Wiring(
                data,
                () -> Settings.DEFAULT,
                InstantSource.fixed(now),
                ZoneId.of("Asia/Shanghai"),
                new Random(7));
    }
}
