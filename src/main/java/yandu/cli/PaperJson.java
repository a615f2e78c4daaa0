package yandu.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import yandu.i18n.Words;
import yandu.quiz.AnswerShape;
import yandu.quiz.Paper;
import yandu.quiz.Question;

/// A paper in the form that other programs rely on.
record PaperJson(long seed, List<Asked> questions) {

    /// A question.
    ///
    /// @param options what there is to choose from; of a match the right side
    /// @param left what is to be matched, null for other shapes
    /// @param answer a string, a boolean, or a list of strings or pairs, as the type has it
    /// @param start of the sentence in the report's text that holds the answer
    /// @param explanation that sentence
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String type,
            String prompt,
            List<String> options,
            List<String> left,
            Object answer,
            int start,
            int end,
            String explanation) {}

    static PaperJson of(Paper paper, String text, Words words) {
        return new PaperJson(
                paper.seed(),
                paper.questions().stream().map(question -> asked(question, text, words)).toList());
    }

    private static Asked asked(Question question, String text, Words words) {
        var prompt = words.say(question.prompt().key(), question.prompt().args().toArray());
        return new Asked(
                question.type(),
                prompt,
                options(question.shape()),
                left(question),
                answer(question.type(), question.shape()),
                question.sentence().start(),
                question.sentence().end(),
                question.sentence().of(text));
    }

    /// The blanks of a word bank have only numbers.
    private static List<String> left(Question question) {
        return question.shape() instanceof AnswerShape.Match match && !question.type().equals("bank")
                ? match.left()
                : null;
    }

    private static List<String> options(AnswerShape shape) {
        return switch (shape) {
            case AnswerShape.Choice choice -> choice.options();
            case AnswerShape.Blank blank -> List.of();
            case AnswerShape.Order order -> order.shuffled();
            case AnswerShape.Match match -> match.right();
        };
    }

    /// The form of an answer goes by the type of the question where readers expect another than its shape has.
    private static Object answer(String type, AnswerShape shape) {
        return switch (shape) {
            case AnswerShape.Choice choice when type.equals("truefalse") -> choice.correct().contains(0);
            case AnswerShape.Choice choice when type.equals("multiple") -> picked(choice);
            case AnswerShape.Choice choice -> single(picked(choice));
            case AnswerShape.Blank blank -> single(blank.expected());
            case AnswerShape.Order order -> order.correct().stream().map(order.shuffled()::get).toList();
            case AnswerShape.Match bank when type.equals("bank") ->
                    single(bank.correct().stream().map(bank.right()::get).toList());
            case AnswerShape.Match match -> matched(match);
        };
    }

    private static List<String> picked(AnswerShape.Choice choice) {
        return choice.correct().stream().sorted().map(choice.options()::get).toList();
    }

    private static Object matched(AnswerShape.Match match) {
        var pairs =
                IntStream.range(0, match.left().size())
                        .mapToObj(
                                i -> List.of(match.left().get(i), match.right().get(match.correct().get(i))))
                        .toList();
        return pairs.size() == 1 ? pairs.getFirst().getLast() : pairs;
    }

    private static Object single(List<String> texts) {
        return texts.size() == 1 ? texts.getFirst() : texts;
    }
}
