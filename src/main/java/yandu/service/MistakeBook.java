package yandu.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yandu.analysis.Steps;
import yandu.exporter.MistakeSheet;
import yandu.exporter.MistakeWriter;
import yandu.exporter.MistakeWriters;
import yandu.quiz.Question;
import yandu.store.QuizAnswers;
import yandu.store.QuizAnswers.Missed;
import yandu.study.Cause;

/// The wrong-answer book: what was answered wrong, why, and how close each mistake is to being over. Nothing ever
/// leaves it: what was answered right often enough in a row is mastered, until it is answered wrong again.
public final class MistakeBook {
    private final QuizAnswers answers;
    private final Shelf shelf;
    private final StudyRules rules;
    private final History history;

    public MistakeBook(QuizAnswers answers, Shelf shelf, StudyRules rules, History history) {
        this.answers = answers;
        this.shelf = shelf;
        this.rules = rules;
        this.history = history;
    }

    /// A question that was answered wrong.
    ///
    /// @param given what was answered last, as text
    /// @param expected the right answer, as text
    /// @param wrongs how often it was answered wrong
    /// @param rightsInARow right answers since the last wrong one
    /// @param needed so many of these, and it is mastered
    /// @param cause why, as the user sees it
    public record Mistake(
            String reportId,
            String reportTitle,
            Question question,
            String given,
            String expected,
            Instant at,
            int wrongs,
            int rightsInARow,
            int needed,
            Optional<Cause> cause) {

        public boolean isMastered() {
            return rightsInARow >= needed;
        }
    }

    /// All of a scope, the last mistake first; mastered ones too.
    public List<Mistake> list(Scope scope) {
        return answers.missed(scope.selection()).stream().map(this::mistake).toList();
    }

    /// Those of them that are not mastered.
    public List<Mistake> open(Scope scope) {
        return list(scope).stream().filter(mistake -> !mistake.isMastered()).toList();
    }

    private Mistake mistake(Missed missed) {
        var wrong = missed.wrong();
        return new Mistake(
                wrong.reportId(),
                shelf.report(wrong.reportId()).title(),
                QuestionJson.read(wrong.question()),
                wrong.given(),
                wrong.expected(),
                wrong.at(),
                missed.wrongs(),
                missed.rightsInARow(),
                rules.quiz().rights(),
                missed.cause());
    }

    /// Says why something was answered wrong; empty takes that back.
    public void setCause(Mistake mistake, Optional<Cause> cause) {
        var report = mistake.reportId();
        var topic = mistake.question().topic();
        var before = answers.cause(report, topic);
        answers.setCause(report, topic, cause);
        history.replaced(
                "history.cause",
                report + ' ' + topic,
                () -> answers.cause(report, topic),
                before,
                cause,
                value -> answers.setCause(report, topic, value));
    }

    /// The formats that [#export] writes, as file name extensions.
    public List<String> formats() {
        return MistakeWriters.ALL.stream().map(MistakeWriter::extension).toList();
    }

    /// Writes all mistakes of a scope to a file.
    ///
    /// @param language `zh` or `en`
    /// @param steps told how far it is; may stop it, then nothing is written
    /// @throws Refused if the file has the ending of no format or cannot be written
    public void export(Scope scope, Path target, String language, Steps steps) {
        var writer = Filing.writer(MistakeWriters.ALL, MistakeWriter::extension, target);
        var sheet = MistakeSheet.in(language, rows(scope));
        Filing.write(target, out -> writer.write(sheet, steps, out));
    }

    /// All mistakes of a scope as rows to be taken away.
    List<MistakeSheet.Row> rows(Scope scope) {
        return list(scope).stream().map(this::row).toList();
    }

    private MistakeSheet.Row row(Mistake mistake) {
        var question = mistake.question();
        return new MistakeSheet.Row(
                mistake.reportTitle(),
                question.area(),
                question.type(),
                question.prompt(),
                mistake.given(),
                mistake.expected(),
                mistake.cause().map(cause -> cause.name().toLowerCase(Locale.ROOT)),
                mistake.wrongs(),
                mistake.rightsInARow(),
                mistake.isMastered(),
                rules.days().of(mistake.at()),
                shelf.report(mistake.reportId()).document().slice(question.sentence()));
    }

    /// What was answered instead of the answer of a card, the newest first, each once: the stuff of contrast cards.
    public List<String> mistakenFor(String reportId, String cardKey) {
        return answers.mistakenFor(reportId, cardKey);
    }
}
