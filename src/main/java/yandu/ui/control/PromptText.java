package yandu.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yandu.i18n.Words;
import yandu.study.Prompt;

/// What a card or a question asks, its blanks set apart from the words around them. One text can show one prompt after
/// the other: its pieces are kept, and with them their looks.
public final class PromptText extends TextFlow {
    private final Words words;

    /// Shows nothing yet.
    public PromptText(Words words) {
        this.words = words;
        getStyleClass().add("prompt-text");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public PromptText(Prompt prompt, Words words) {
        this(words);
        show(prompt, List.of());
    }

    /// Shows a prompt with its first blanks filled; the others stay.
    public void show(Prompt prompt, List<String> answers) {
        show(prompt, answers, false);
    }

    /// Shows a prompt with its blanks filled one after the other; an answer that is said several times in all of them.
    public void fill(Prompt prompt, List<String> answers) {
        show(prompt, answers, true);
    }

    /// @param pieces what stands in the blanks, one after the other
    /// @param all whether blanks beyond the pieces hold the last one too
    private void show(Prompt prompt, List<String> pieces, boolean all) {
        var sentence = words.say(prompt.key(), prompt.args().toArray());
        var spoken = new StringBuilder();
        int used = 0;
        int from = 0;
        int blank = 0;
        for (int at = sentence.indexOf(Prompt.BLANK);
                at >= 0;
                at = sentence.indexOf(Prompt.BLANK, from)) {
            used = put(used, sentence.substring(from, at), "plain");
            boolean isFilled = blank < pieces.size() || all && !pieces.isEmpty();
            var piece = isFilled ? pieces.get(Math.min(blank, pieces.size() - 1)) : Prompt.BLANK;
            used = put(used, piece, isFilled ? "filled" : "blank");
            spoken.append(sentence, from, at).append(isFilled ? piece : words.say("prompt.blank"));
            from = at + Prompt.BLANK.length();
            blank++;
        }
        used = put(used, sentence.substring(from), "plain");
        getChildren().remove(used, getChildren().size());
        setAccessibleText(spoken.append(sentence.substring(from)).toString());
    }

    /// Puts a piece at a place among the children; the place after it.
    private int put(int place, String piece, String style) {
        if (piece.isEmpty()) {
            return place;
        }
        if (place == getChildren().size()) {
            getChildren().add(new Text());
        }
        var text = (Text) getChildren().get(place);
        text.setText(piece);
        if (!text.getStyleClass().equals(List.of(style))) {
            text.getStyleClass().setAll(style);
        }
        return place + 1;
    }
}
