package yandu.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yandu.analysis.Steps;
import yandu.exporter.PageWriters;
import yandu.exporter.PaperWriting;
import yandu.exporter.PrintedPaper;
import yandu.exporter.PrintedPaper.Part;
import yandu.exporter.PrintedPaper.Section;
import yandu.exporter.PrintedPaper.Task;
import yandu.exporter.page.PageWriter;
import yandu.quiz.AnswerShape;
import yandu.quiz.Question;
import yandu.quiz.QuizTypes;

/// Papers on paper: the questions in one file, the answer sheet in another beside it.
public final class PaperPrinting {
    /// When the questions are made, and when they are written.
    private static final double MADE = 0.2;
    private static final double HALF = 0.6;

    private final Quizzing quizzing;
    private final Shelf shelf;

    public PaperPrinting(Quizzing quizzing, Shelf shelf) {
        this.quizzing = quizzing;
        this.shelf = shelf;
    }

    /// The formats there are, as file name extensions.
    public List<String> formats() {
        return PageWriters.ALL.stream().map(PageWriter::extension).toList();
    }

    /// Makes the paper of a plan on one report and writes it.
    ///
    /// @param language `zh` or `en`
    /// @param steps told how far it is; may stop it, then what was not written stays what it was
    /// @return the two files
    /// @throws Refused if the ending of the file is that of no format, the report holds too little, or a file cannot
    ///     be written
    public List<Path> print(QuizPlan plan, Path target, String language, Steps steps) {
        var writer = Filing.writer(PageWriters.ALL, PageWriter::extension, target);
        var id = plan.scope().reportId().orElseThrow();
        long seed = plan.seed().orElseGet(quizzing::freshSeed);
        var paper = paper(quizzing.questions(plan.withSeed(seed)), id, seed, language);
        var answers = answerSheet(target);
        Filing.write(target, out -> PaperWriting.write(paper, Part.QUESTIONS, writer, steps.between(MADE, HALF), out));
        Filing.write(answers, out -> PaperWriting.write(paper, Part.ANSWERS, writer, steps.between(HALF, 1), out));
        return List.of(target, answers);
    }

    /// `quiz.html` → `quiz-answers.html`.
    private static Path answerSheet(Path target) {
        var name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(name.substring(0, dot) + "-answers" + name.substring(dot));
    }

    private PrintedPaper paper(List<Question> questions, String reportId, long seed, String language) {
        var report = shelf.report(reportId);
        var sections = new ArrayList<Section>();
        int number = 1;
        for (var type : QuizTypes.ALL) {
            var tasks = new ArrayList<Task>();
            for (var question : questions.stream().filter(q -> q.type().equals(type.id())).toList()) {
                tasks.add(task(number++, question, question.sentence().of(report.document().text())));
            }
            if (!tasks.isEmpty()) {
                sections.add(new Section(type.id(), tasks));
            }
        }
        return PrintedPaper.in(language, report.title(), seed, sections);
    }

    private static Task task(int number, Question question, String sentence) {
        var left = question.shape() instanceof AnswerShape.Match match && !isNumbered(match) ? match.left() : List.<String>of();
        var options =
                switch (question.shape()) {
                    case AnswerShape.Choice(var given, _) when !question.type().equals("truefalse") -> given;
                    case AnswerShape.Choice _, AnswerShape.Blank _ -> List.<String>of();
                    case AnswerShape.Order(var shuffled, _) -> shuffled;
                    case AnswerShape.Match(_, var right, _) -> right;
                };
        return new Task(number, question.prompt(), left, options, answer(question), question.note(), sentence);
    }

    /// Whether the left side only has the numbers of blanks, which the stem shows.
    private static boolean isNumbered(AnswerShape.Match match) {
        return match.left().getFirst().length() == 1;
    }

    private static String answer(Question question) {
        return switch (question.shape()) {
            case AnswerShape.Choice(var options, var correct) ->
                    correct.stream()
                            .sorted()
                            .map(i -> question.type().equals("truefalse") ? options.get(i) : PrintedPaper.letter(i))
                            .collect(Collectors.joining(" "));
            case AnswerShape.Blank(var expected) -> String.join("；", expected);
            case AnswerShape.Order(_, var correct) ->
                    correct.stream().map(PrintedPaper::letter).collect(Collectors.joining(" → "));
            case AnswerShape.Match match ->
                    IntStream.range(0, match.left().size())
                            .mapToObj(i -> match.left().get(i) + " → " + PrintedPaper.letter(match.correct().get(i)))
                            .collect(Collectors.joining("；"));
        };
    }
}
