package yandu.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yandu.i18n.Words;
import yandu.study.Prompt;

/// What a card or a question asks, its blanks set apart from the words around them.
public final class PromptText extends TextFlow {

    public PromptText(Prompt prompt, Words words) {
        this(prompt, words, List.of(), "blank");
    }

    /// @param pieces what stands in the blanks, the last one in all that are left; nothing in none of them
    private PromptText(Prompt prompt, Words words, List<String> pieces, String style) {
        getStyleClass().add("prompt-text");
        var sentence = words.say(prompt.key(), prompt.args().toArray());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence.replace(Prompt.BLANK, words.say("prompt.blank")));
        int from = 0;
        int blank = 0;
        for (int at = sentence.indexOf(Prompt.BLANK);
                at >= 0;
                at = sentence.indexOf(Prompt.BLANK, from)) {
            add(sentence.substring(from, at), "plain");
            add(pieces.isEmpty() ? Prompt.BLANK : pieces.get(Math.min(blank++, pieces.size() - 1)), style);
            from = at + Prompt.BLANK.length();
        }
        add(sentence.substring(from), "plain");
    }

    /// The prompt with its blanks filled one after the other.
    public static PromptText filled(Prompt prompt, List<String> answers, Words words) {
        return new PromptText(prompt, words, answers, "filled");
    }

    private void add(String piece, String style) {
        if (!piece.isEmpty()) {
            var text = new Text(piece);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
