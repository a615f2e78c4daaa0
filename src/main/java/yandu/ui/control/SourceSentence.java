package yandu.ui.control;

import java.util.List;
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
        this(sentence, mark.map(List::of).orElse(List.of()));
    }

    /// @param marks the words, in order, offsets into `sentence`; what sticks out is cut
    private SourceSentence(String sentence, List<Span> marks) {
        getStyleClass().add("source-sentence");
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        if (marks.isEmpty()) {
            add(shortened(sentence), "plain");
        } else {
            marked(sentence, marks);
        }
    }

    /// A sentence in the text of a report.
    ///
    /// @param words offsets into `text`, like `sentence`
    public static SourceSentence of(String text, Span sentence, Span words) {
        return of(text, sentence, List.of(words));
    }

    /// A sentence in the text of a report with several of its words marked.
    ///
    /// @param words in order, offsets into `text`, like `sentence`
    public static SourceSentence of(String text, Span sentence, List<Span> words) {
        return new SourceSentence(
                sentence.of(text),
                words.stream()
                        .map(span -> inside(sentence, span))
                        .filter(span -> span.length() > 0 && span.length() < sentence.length())
                        .toList());
    }

    /// A sentence alone with words of it marked, be they all of it.
    ///
    /// @param marks in order, offsets into `sentence`
    public static SourceSentence of(String sentence, List<Span> marks) {
        return new SourceSentence(sentence, marks);
    }

    private static Span inside(Span sentence, Span words) {
        int start = Math.clamp(words.start(), sentence.start(), sentence.end());
        int end = Math.clamp(words.end(), start, sentence.end());
        return new Span(start - sentence.start(), end - sentence.start());
    }

    /// The marked words with what stands around each; of a long stretch between two only its ends.
    private void marked(String sentence, List<Span> marks) {
        int at = 0;
        for (var mark : marks) {
            int start = Math.clamp(mark.start(), at, sentence.length());
            int end = Math.clamp(mark.end(), start, sentence.length());
            between(sentence, at, start, at > 0);
            add(sentence.substring(start, end), "marked");
            at = end;
        }
        int to = Math.min(sentence.length(), at + AROUND);
        add(sentence.substring(at, to) + (to < sentence.length() ? "…" : ""), "plain");
    }

    private void between(String sentence, int from, int to, boolean afterMark) {
        int head = afterMark ? AROUND : 0;
        add(
                to - from <= head + AROUND
                        ? sentence.substring(from, to)
                        : sentence.substring(from, from + head) + "…" + sentence.substring(to - AROUND, to),
                "plain");
    }

    private static String shortened(String sentence) {
        return sentence.length() <= MOST ? sentence : sentence.substring(0, MOST) + "…";
    }

    private void add(String piece, String style) {
        if (!piece.isEmpty()) {
            var text = new Text(piece);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
