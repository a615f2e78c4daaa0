package yandu.study;

import java.util.Arrays;
import yandu.document.Sentences;
import yandu.document.Span;

/// The sentences of a text, found once in one pass, so that a text of one enormous paragraph costs no more
/// than any other.
final class SentenceIndex {
    /// Longer sentences (tables, texts without punctuation) are cut to this many characters on either side of
    /// a place.
    private static final int REACH = 200;

    private final int[] starts;
    private final int[] ends;

    private SentenceIndex(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static SentenceIndex of(String text) {
        var starts = new int[16];
        var ends = new int[16];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            var sentence = Sentences.around(text, at);
            if (sentence.end() <= at) {
                at++;
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = sentence.start();
            ends[count++] = sentence.end();
            at = sentence.end();
        }
        return new SentenceIndex(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /// The sentence that holds `place`, which itself is always inside the result.
    Span around(Span place) {
        int found = Arrays.binarySearch(starts, place.start());
        int index = found >= 0 ? found : -found - 2;
        if (index < 0 || ends[index] <= place.start()) {
            return place;
        }
        int start = Math.max(starts[index], place.start() - REACH);
        int end = Math.max(place.end(), Math.min(ends[index], place.end() + REACH));
        return new Span(start, end);
    }
}
