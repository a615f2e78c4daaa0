package yandu.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yandu.i18n.Words;
import yandu.study.Prompt;

/// What a card or a question asks, its blanks set apart from the words around them.
public final class PromptText extends TextFlow {

    public PromptText(Prompt prompt, Words words) {
        this(prompt, words, Prompt.BLANK, "blank");
    }

    private PromptText(Prompt prompt, Words words, String piece, String style) {
        getStyleClass().add("prompt-text");
        var sentence = words.say(prompt.key(), prompt.args().toArray());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence.replace(Prompt.BLANK, words.say("prompt.blank")));
        int from = 0;
        for (int at = sentence.indexOf(Prompt.BLANK);
                at >= 0;
                at = sentence.indexOf(Prompt.BLANK, from)) {
            add(sentence.substring(from, at), "plain");
            add(piece, style);
            from = at + Prompt.BLANK.length();
        }
        add(sentence.substring(from), "plain");
    }

    /// The prompt with its blanks filled.
    public static PromptText filled(Prompt prompt, String answer, Words words) {
        return new PromptText(prompt, words, answer, "filled");
    }

    private void add(String piece, String style) {
        if (!piece.isEmpty()) {
            var text = new Text(piece);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
