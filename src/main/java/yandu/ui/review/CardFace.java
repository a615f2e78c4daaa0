package yandu.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
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

    /// The front; what was said of the answer already stands in it.
    static CardFace front(ReviewCard up, Recital said, Words words) {
        var parts = up.card().answer().parts();
        var shown = parts.subList(0, said.shown());
        if (blanks(up) == parts.size()) {
            return new CardFace(up, PromptText.partly(up.card().prompt(), shown, words), words);
        }
        var face = new CardFace(up, new PromptText(up.card().prompt(), words), words);
        if (said.pieces() > 1) {
            face.getChildren().addAll(new Separator(), new ItemList(parts, said, words));
        }
        return face;
    }

    /// How many blanks the prompt has.
    private static int blanks(ReviewCard up) {
        var text = String.join("", up.card().prompt().args());
        return (text.length() - text.replace(Prompt.BLANK, "").length()) / Prompt.BLANK.length();
    }

    /// The front with a field to type the answer in.
    static CardFace typing(ReviewCard up, Words words, AnswerField field, Consumer<String> hand) {
        var face = new CardFace(up, new PromptText(up.card().prompt(), words), words);
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
    static CardFace back(ReviewState.Answered answered, Words words, Runnable override) {
        var up = answered.card();
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
        var parts = answer.parts();
        face.getChildren()
                .addAll(
                        new Separator(),
                        parts.size() > 1 && !fills
                                ? new ItemList(parts, answered.said(), words)
                                : face.answer(answer));
        answered.typed().ifPresent(typed -> face.getChildren().addAll(face.verdict(typed, override)));
        if (!fills) {
            face.getChildren().add(new AnswerSource(up, words));
        }
        return face;
    }

    /// Whether the prompt is the very sentence of the report, with a gap where the answer stands.
    private static boolean fills(ReviewCard up) {
        return up.card().prompt().args().stream()
                .filter(piece -> piece.contains(Prompt.BLANK))
                .anyMatch(piece -> up.context().equals(filled(piece, up.card().answer().parts())));
    }

    private static String filled(String piece, List<String> parts) {
        var text = piece;
        for (var part : parts) {
            int at = text.indexOf(Prompt.BLANK);
            text = at < 0 ? text : text.substring(0, at) + part + text.substring(at + Prompt.BLANK.length());
        }
        return text;
    }

    /// The verdict on what was typed, and the way to overrule it.
    private List<Node> verdict(ReviewState.Typed typed, Runnable override) {
        var difference = TypedDifference.withVerdict(typed.verdict(), words);
        if (typed.verdict().verdict() == TypedAnswer.Verdict.RIGHT) {
            return List.of(difference);
        }
        var key = typed.overridden() ? "review.type.overridden" : "review.type.override";
        var button = Buttons.flat(typed.overridden() ? Feather.ROTATE_CCW : Feather.CHECK, words.say(key), override);
        button.getStyleClass().add("override");
        button.setFocusTraversable(false);
        return List.of(difference, button);
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
