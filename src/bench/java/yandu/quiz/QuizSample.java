package yandu.quiz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yandu.analysis.Analyzer;
import yandu.analysis.BundledGlossary;
import yandu.document.Document;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.study.Material;
import yandu.study.Prompt;

/// Prints a sample of questions to be judged one by one by a reader: as many from each document, the types evenly
/// mixed. Arguments: the seed, how many questions a document, the documents (`-` is the built-in report).
public final class QuizSample {

    private QuizSample() {}

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int each = Integer.parseInt(arguments[1]);
        int number = 0;
        for (var file : Arrays.asList(arguments).subList(2, arguments.length)) {
            System.out.printf("%n## %s%n", file.replaceAll(".*/", ""));
            var text = read(file);
            var material = new Material(new Analyzer().analyze(Document.ofPlainText(text, file)), new BundledGlossary());
            var pool = new Pool(material, List.of(new LexiconStock()), false);
            for (var question : PaperMaker.make(pool, Set.of(), each, seed++).questions()) {
                System.out.println(++number + ". " + described(question, pool.text()));
            }
        }
    }

    private static String read(String file) throws IOException {
        if (!file.equals("-")) {
            return Files.readString(Path.of(file));
        }
        try (var in = QuizSample.class.getResourceAsStream("/yandu/reports/shanxi-2023-05-25.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String described(Question question, String text) {
        var stem = said(question.prompt()).strip();
        var note = question.note().map(said -> "\n   note: " + said(said)).orElse("");
        var sentence = question.sentence().length() < 200 ? "\n   in: " + question.sentence().of(text).strip() : "";
        return "[" + question.type() + "] " + stem + "\n" + answer(question.shape()) + note + sentence;
    }

    private static String said(Prompt prompt) {
        return Words.of(Language.ZH).say(prompt.key(), prompt.args().toArray());
    }

    private static String answer(AnswerShape shape) {
        return switch (shape) {
            case AnswerShape.Choice(var options, var correct) ->
                    lines(IntStream.range(0, options.size()).mapToObj(i -> (correct.contains(i) ? "* " : "- ") + options.get(i)));
            case AnswerShape.Blank(var expected) -> "   = " + String.join(" / ", expected);
            case AnswerShape.Order(var shuffled, var correct) -> lines(correct.stream().map(i -> "> " + shuffled.get(i)));
            case AnswerShape.Match(var left, var right, var correct) ->
                    lines(IntStream.range(0, left.size()).mapToObj(i -> left.get(i) + " -> " + right.get(correct.get(i))))
                            + "\n   of: " + String.join(" | ", right);
        };
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> "   " + line).collect(Collectors.joining("\n"));
    }
}
