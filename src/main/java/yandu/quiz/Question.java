package yandu.quiz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import yandu.document.Span;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.Prompt;

/// One question of a paper.
///
/// @param type id of the [QuizType] that made it: `single`, `typed`, `order`, `match`, `classify`, …
/// @param sentence where the answer can be read in the report; shown after the answer
/// @param evidence the words that are the answer, marked when it is shown; at least one place
/// @param note what else is said after the answer: what was exchanged for what
/// @param cards keys of the cards whose memory the answer moves: one for the whole question or one for each
///     of its [Grade#parts]; empty where a part has none
/// @param area place of the area it is about, from 1
public record Question(
        String type,
        Theme theme,
        Prompt prompt,
        AnswerShape shape,
        Span sentence,
        List<Span> evidence,
        Optional<Prompt> note,
        List<Optional<String>> cards,
        OptionalInt area) {

    public Question {
        evidence = List.copyOf(evidence);
        cards = List.copyOf(cards);
    }

    /// A card as a question of the given shape.
    ///
    /// @throws ClassCastException if the answer of the card is no piece of the report
    static Question from(Card card, String type, AnswerShape shape) {
        return from(card, type, card.prompt(), shape, Optional.empty());
    }

    /// A card as a question with a prompt of its own.
    static Question from(Card card, String type, Prompt prompt, AnswerShape shape, Optional<Prompt> note) {
        var evidence = ((Answer.Literal) card.answer()).span();
        return new Question(
                type,
                Theme.of(card.kind()),
                prompt,
                shape,
                card.sentence().cover(evidence),
                List.of(evidence),
                note,
                List.of(Pool.isMemorable(card) ? Optional.of(card.key()) : Optional.empty()),
                card.area());
    }

    /// The keys of all cards that it moves.
    public List<String> cardKeys() {
        return cards.stream().flatMap(Optional::stream).toList();
    }

    /// Names what is asked: the same whenever the same thing is asked again, with whatever options.
    public String topic() {
        return cards.size() == 1 && cards.getFirst().isPresent() ? cards.getFirst().get() : type + ':' + sum();
    }

    private String sum() {
        var sum = new CRC32();
        prompt.args().forEach(arg -> sum.update(arg.getBytes(StandardCharsets.UTF_8)));
        shape.texts().stream().sorted().forEach(text -> sum.update(text.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
