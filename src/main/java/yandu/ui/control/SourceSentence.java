package yandu.ui.control;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import yandu.document.Span;

/// A sentence of a report with the words that matter marked.
public final class SourceSentence extends TextFlow {
    /// A list that is asked as a whole can be pages long; this much before and after the mark is enough.
    private static final int AROUND = 120;

    private static final int MOST = 400;

    /// @param sentence where the words stand
    /// @param mark the words, offsets into `sentence`; what sticks out is cut
    public SourceSentence(String sentence, Optional<Span> mark) {
        getStyleClass().add("source-sentence");
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        mark.ifPresentOrElse(
                words -> marked(sentence, words), () -> add(shortened(sentence, MOST), "plain"));
    }

    /// A sentence in the text of a report.
    ///
    /// @param words offsets into `text`, like `sentence`
    public static SourceSentence of(String text, Span sentence, Span words) {
        int start = Math.clamp(words.start(), sentence.start(), sentence.end());
        int end = Math.clamp(words.end(), start, sentence.end());
        var inside = new Span(start - sentence.start(), end - sentence.start());
        return new SourceSentence(
                sentence.of(text),
                inside.length() == 0 || inside.length() == sentence.length()
                        ? Optional.empty()
                        : Optional.of(inside));
    }

    private void marked(String sentence, Span words) {
        int start = Math.min(words.start(), sentence.length());
        int end = Math.min(words.end(), sentence.length());
        int from = Math.max(0, start - AROUND);
        int to = Math.min(sentence.length(), end + AROUND);
        add((from > 0 ? "…" : "") + sentence.substring(from, start), "plain");
        add(sentence.substring(start, end), "marked");
        add(sentence.substring(end, to) + (to < sentence.length() ? "…" : ""), "plain");
    }

    private static String shortened(String sentence, int most) {
        return sentence.length() <= most ? sentence : sentence.substring(0, most) + "…";
    }

    private void add(String piece, String style) {
        if (!piece.isEmpty()) {
            var text = new Text(piece);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
