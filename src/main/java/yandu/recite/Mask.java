package yandu.recite;

import java.util.List;
import yandu.document.Span;

/// What is hidden of a passage.
///
/// @param range the passage
/// @param blanks in order of place, apart from each other
public record Mask(MaskLevel level, Span range, List<Blank> blanks) {

    /// Hides nothing.
    public static final Mask NONE = new Mask(MaskLevel.PLAIN, new Span(0, 0), List.of());

    public Mask {
        blanks = List.copyOf(blanks);
    }

    /// Index of the first blank that is not over at an offset; the number of blanks where all are.
    public int from(int offset) {
        int low = 0;
        int high = blanks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blanks.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Index of the blank that holds an offset, or -1.
    public int at(int offset) {
        int found = from(offset);
        return found < blanks.size() && blanks.get(found).span().contains(offset) ? found : -1;
    }
}
