package yandu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yandu.document.Span;

/// Places of phrases as they are found, in rows of numbers: no object is made before it is known how many each
/// phrase has.
final class Places {
    private int[] phrases = new int[1 << 10];
    private long[] spans = new long[1 << 10];
    private int count;

    /// @param phrase its number, from 0 on
    void add(int phrase, int start, int length) {
        if (count == phrases.length) {
            phrases = Arrays.copyOf(phrases, 2 * count);
            spans = Arrays.copyOf(spans, 2 * count);
        }
        phrases[count] = phrase;
        spans[count++] = (long) start << Integer.SIZE | length;
    }

    /// Of each of so many phrases its places, in the order in which they were added.
    List<List<Span>> byPhrase(int phraseCount) {
        var ends = Order.ends(Arrays.copyOf(phrases, count), phraseCount);
        var sorted = new Span[count];
        for (int i = count - 1; i >= 0; i--) {
            int start = (int) (spans[i] >>> Integer.SIZE);
            sorted[--ends[phrases[i]]] = new Span(start, start + (int) spans[i]);
        }
        var places = new ArrayList<List<Span>>(phraseCount);
        for (int phrase = 0; phrase < phraseCount; phrase++) {
            int end = phrase + 1 < phraseCount ? ends[phrase + 1] : count;
            places.add(List.of(Arrays.copyOfRange(sorted, ends[phrase], end)));
        }
        return places;
    }
}
