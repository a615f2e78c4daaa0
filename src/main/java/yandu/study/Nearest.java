package yandu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yandu.document.Sentences;
import yandu.document.Span;

/// Finds the sentences of a text that are most like one that is gone.
public final class Nearest {
    /// Below this likeness two sentences have nothing to do with each other.
    private static final double LEAST = 0.5;

    private Nearest() {}

    private record Candidate(Span span, double likeness) {}

    /// At most `most` of them, the most alike first.
    public static List<Span> sentences(String text, String gone, int most) {
        var candidates = new ArrayList<Candidate>();
        for (int at = 0; at < text.length(); ) {
            var sentence = Sentences.around(text, at);
            double likeness = sentence.length() == 0 ? 0 : Likeness.of(gone, sentence.of(text));
            if (likeness >= LEAST) {
                candidates.add(new Candidate(sentence, likeness));
            }
            at = Math.max(at + 1, sentence.end());
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .limit(most)
                .map(Candidate::span)
                .toList();
    }
}
