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
        this(prompt, words, List.of(), false);
    }

    /// @param pieces what stands in the blanks, one after the other
    /// @param all whether blanks beyond the pieces hold the last one too
    private PromptText(Prompt prompt, Words words, List<String> pieces, boolean all) {
        getStyleClass().add("prompt-text");
        var sentence = words.say(prompt.key(), prompt.args().toArray());
        var spoken = new StringBuilder();
        int from = 0;
        int blank = 0;
        for (int at = sentence.indexOf(Prompt.BLANK);
                at >= 0;
                at = sentence.indexOf(Prompt.BLANK, from)) {
            add(sentence.substring(from, at), "plain");
            boolean isFilled = blank < pieces.size() || all && !pieces.isEmpty();
            var piece = isFilled ? pieces.get(Math.min(blank, pieces.size() - 1)) : Prompt.BLANK;
            add(piece, isFilled ? "filled" : "blank");
            spoken.append(sentence, from, at).append(isFilled ? piece : words.say("prompt.blank"));
            from = at + Prompt.BLANK.length();
            blank++;
        }
        add(sentence.substring(from), "plain");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken.append(sentence.substring(from)).toString());
    }

    /// The prompt with its blanks filled one after the other; an answer that is said several times in all of them.
    public static PromptText filled(Prompt prompt, List<String> answers, Words words) {
        return new PromptText(prompt, words, answers, true);
    }

    /// The prompt with its first blanks filled; the others stay.
    public static PromptText partly(Prompt prompt, List<String> answers, Words words) {
        return new PromptText(prompt, words, answers, false);
    }

    private void add(String piece, String style) {
        if (!piece.isEmpty()) {
            var text = new Text(piece);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
