package yandu.ui.review;

import java.util.ArrayList;
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

/// One side of a card, and then of the next: context and prompt are kept and say what is up, what stands below them comes
/// and goes. Nodes made anew must find their looks, which costs more than all else that happens between two cards.
final class CardFace extends VBox {
    private final Words words;
    private final Label context = new Label();
    private final PromptText prompt;

    CardFace(Words words) {
        this.words = words;
        this.prompt = new PromptText(words);
        getStyleClass().addAll("card", "card-face");
        setMaxHeight(USE_PREF_SIZE);
        context.getStyleClass().addAll("muted", "small");
        context.setWrapText(true);
        getChildren().addAll(context, prompt);
    }

    private void below(List<? extends Node> nodes) {
        var kept = List.of(context, prompt);
        getChildren().remove(kept.size(), getChildren().size());
        getChildren().addAll(nodes);
    }

    /// Shows the front; what was said of the answer already stands in it.
    void front(ReviewCard up, Recital said) {
        var parts = up.card().answer().parts();
        boolean inside = blanks(up) == parts.size();
        context.setText(context(up));
        prompt.show(up.card().prompt(), inside ? parts.subList(0, said.shown()) : List.of());
        below(
                inside || said.pieces() <= 1
                        ? List.of()
                        : List.of(new Separator(), new ItemList(parts, said, words)));
    }

    /// How many blanks the prompt has.
    private static int blanks(ReviewCard up) {
        var text = String.join("", up.card().prompt().args());
        return (text.length() - text.replace(Prompt.BLANK, "").length()) / Prompt.BLANK.length();
    }

    /// Shows the front with a field to type the answer in.
    void typing(ReviewCard up, AnswerField field, Consumer<String> hand) {
        context.setText(context(up));
        prompt.show(up.card().prompt(), List.of());
        field.setPromptText(words.say("review.type.prompt"));
        field.setAccessibleText(words.say("review.type.prompt"));
        field.setOnAction(event -> hand.accept(field.getText()));
        HBox.setHgrow(field, Priority.ALWAYS);
        var check =
                Buttons.primary(words.say("review.type.check"), () -> hand.accept(field.getText()));
        check.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, field, check);
        line.getStyleClass().add("typing-line");
        below(List.of(line));
    }

    /// Shows front and back. A sentence with a gap is filled where it stands and not shown again.
    void back(ReviewState.Answered answered, Runnable override) {
        var up = answered.card();
        var answer = up.card().answer();
        var parts = answer.parts();
        boolean fills = fills(up);
        context.setText(context(up));
        if (fills) {
            prompt.fill(up.card().prompt(), parts);
        } else {
            prompt.show(up.card().prompt(), List.of());
        }
        var back = new ArrayList<Node>();
        back.add(new Separator());
        back.add(parts.size() > 1 && !fills ? new ItemList(parts, answered.said(), words) : answer(answer));
        answered.typed().ifPresent(typed -> back.addAll(verdict(typed, override)));
        if (!fills) {
            back.add(new AnswerSource(up, words));
        }
        below(back);
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

    private static Node answer(Answer answer) {
        var text = new Label(answer.text());
        text.getStyleClass().add("answer");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return text;
    }
}
