package yandu.quiz;

import java.util.Optional;
import java.util.OptionalInt;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.Prompt;

/// One question of a paper.
///
/// @param type id of the [QuizType] that made it: `single`, `typed`, `order`, `match`, `classify`, …
/// @param sentence where the answer can be read in the report; shown after the answer
/// @param evidence the words in that sentence that are the answer, marked when it is shown
/// @param cardKey the card whose memory the answer moves, where there is one
/// @param area place of the area it is about, from 1
public record Question(
        String type,
        Prompt prompt,
        AnswerShape shape,
        Span sentence,
        Span evidence,
        Optional<String> cardKey,
        OptionalInt area) {

    /// A card as a question of the given shape.
    ///
    /// @throws ClassCastException if the answer of the card is no piece of the report
    static Question from(Card card, String type, AnswerShape shape) {
        var evidence = ((Answer.Literal) card.answer()).span();
        var sentence = card.sentence().cover(evidence);
        return new Question(
                type, card.prompt(), shape, sentence, evidence, Optional.of(card.key()), card.area());
    }
}
