package yandu.analysis.border;

/// Of each border between two words of a text, the logarithm of the odds that a phrase begins there, and that one ends; and
/// of each word, the chance, 0..1, that it lies in a phrase. Border `i` lies before word `i`; the last one ends the
/// text.
public final class PhraseBorders {
    /// Of a text whose borders say nothing.
    public static final PhraseBorders NONE = new PhraseBorders(new float[1], new float[1], new float[1]);

    /// What no phrase begins or ends at.
    static final float NEVER = -20;

    private final float[] begins;
    private final float[] ends;
    private final float[] inside;

    /// @param inside of each word, and 0 for the text's end
    PhraseBorders(float[] begins, float[] ends, float[] inside) {
        this.begins = begins;
        this.ends = ends;
        this.inside = inside;
    }

    /// That a phrase begins at a border.
    public float begins(int border) {
        return begins[border];
    }

    /// That a phrase ends at a border.
    public float ends(int border) {
        return ends[border];
    }

    /// That a word lies in a phrase; nothing beyond the ends of the text does.
    public float inside(int word) {
        return word < 0 ? 0 : inside[word];
    }

    /// The borders of a text: one more than it has words.
    public int count() {
        return begins.length;
    }
}
