package yandu.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yandu.i18n.Words;
import yandu.service.ReviewCard;
import yandu.study.Answer;
import yandu.study.Prompt;
import yandu.study.TypedAnswer;
import yandu.ui.control.AnswerField;
import yandu.ui.control.AnswerSource;
import yandu.ui.control.Buttons;
import yandu.ui.control.PromptText;
import yandu.ui.control.TypedDifference;

/// One side of a card.
final class CardFace extends VBox {
    private final Words words;

    private CardFace(ReviewCard up, PromptText prompt, Words words) {
        this.words = words;
        getStyleClass().addAll("card", "card-face");
        setMaxHeight(USE_PREF_SIZE);
        var context = new Label(context(up));
        context.getStyleClass().addAll("muted", "small");
        context.setWrapText(true);
        getChildren().addAll(context, prompt);
    }

    /// The front.
    static CardFace front(ReviewCard up, Words words) {
        return new CardFace(up, new PromptText(up.card().prompt(), words), words);
    }

    /// The front with a field to type the answer in.
    static CardFace typing(ReviewCard up, Words words, AnswerField field, Consumer<String> hand) {
        var face = front(up, words);
        field.setPromptText(words.say("review.type.prompt"));
        field.setAccessibleText(words.say("review.type.prompt"));
        field.setOnAction(event -> hand.accept(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
        var check =
                Buttons.primary(words.say("review.type.check"), () -> hand.accept(field.getText()));
        check.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, field, check);
        line.getStyleClass().add("typing-line");
        face.getChildren().add(line);
        return face;
    }

    /// Front and back. A sentence with a gap is filled where it stands and not shown again.
    static CardFace back(ReviewCard up, Optional<TypedAnswer> typed, Words words) {
        var prompt = up.card().prompt();
        var answer = up.card().answer();
        boolean fills = fills(up);
        var face =
                new CardFace(
                        up,
                        fills
                                ? PromptText.filled(prompt, answer.parts(), words)
                                : new PromptText(prompt, words),
                        words);
        face.getChildren().addAll(new Separator(), face.answer(answer));
        typed.ifPresent(verdict -> face.getChildren().add(TypedDifference.withVerdict(verdict, words)));
        if (!fills) {
            face.getChildren().add(new AnswerSource(up, words));
        }
        return face;
    }

    /// Whether the prompt is the very sentence of the report, with a gap where the answer stands.
    private static boolean fills(ReviewCard up) {
        var answer = up.card().answer().text();
        return up.card().prompt().args().stream()
                .filter(piece -> piece.contains(Prompt.BLANK))
                .anyMatch(piece -> up.context().equals(piece.replace(Prompt.BLANK, answer)));
    }

    private String context(ReviewCard up) {
        return words.say(
                "review.context",
                up.reportTitle(),
                words.say("card.kind." + up.card().kind().id()));
    }

    private Node answer(Answer answer) {
        var text = new Label(answer.text());
        text.getStyleClass().add("answer");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return text;
    }
}
