package yandu.analysis.border;

/// Of each border between two words of a text, the logarithm of the odds that a phrase begins there, and that one ends; and
/// of each word, the chance, 0..1, that it lies in a phrase. Border `i` lies before word `i`; the last one ends the
/// text.
public final class PhraseBorders {
    /// Of a text whose borders say nothing.
    public static final PhraseBorders NONE = new PhraseBorders(new int[BorderNet.OUTPUTS]);

    /// What no phrase begins or ends at.
    static final float NEVER = -20;

    /// Of each border three numbers with the bits of floats: they take the places of the sums that they are worked out from, as a
    /// long text has many.
    private final int[] bits;

    /// @param room for three numbers of each border, of which nothing is kept
    PhraseBorders(int[] room) {
        bits = room;
    }

    /// @param inside of the word behind the border; 0 for the text's end
    void set(int border, float begins, float ends, float inside) {
        int at = border * BorderNet.OUTPUTS;
        bits[at + BorderNet.BEGIN] = Float.floatToRawIntBits(begins);
        bits[at + BorderNet.END] = Float.floatToRawIntBits(ends);
        bits[at + BorderNet.INSIDE] = Float.floatToRawIntBits(inside);
    }

    private float get(int border, int output) {
        return Float.intBitsToFloat(bits[border * BorderNet.OUTPUTS + output]);
    }

    /// That a phrase begins at a border.
    public float begins(int border) {
        return get(border, BorderNet.BEGIN);
    }

    /// That a phrase ends at a border.
    public float ends(int border) {
        return get(border, BorderNet.END);
    }

    /// That a word lies in a phrase; nothing beyond the ends of the text does.
    public float inside(int word) {
        return word < 0 ? 0 : get(word, BorderNet.INSIDE);
    }

    /// The borders of a text: one more than it has words.
    public int count() {
        return bits.length / BorderNet.OUTPUTS;
    }
}
