package yandu.analysis;

/// Where the phrases that a reader marked begin, end and lie in a report, at all places where they stand as whole words: a must is
/// sure, what is marked without a must a little less.
final class BorderTargets {
    private static final float OPTIONAL = 0.7f;

    private final ScannedText text;
    /// The folded text, and of each of its characters the offset in the text.
    private final String folded;
    private final int[] offsets;
    private final float[] begins;
    private final float[] ends;
    private final float[] inside;

    private BorderTargets(ScannedText text) {
        this.text = text;
        var characters = new StringBuilder();
        offsets = new int[text.text().length()];
        for (int i = 0; i < text.text().length(); i++) {
            var c = Annotated.fold(text.text().substring(i, i + 1));
            if (c.length() == 1) {
                offsets[characters.length()] = i;
                characters.append(c);
            }
        }
        folded = characters.toString();
        begins = new float[text.words().count() + 1];
        ends = new float[text.words().count() + 1];
        inside = new float[text.words().count() + 1];
    }

    static BorderTargets of(Annotated annotated) {
        var targets = new BorderTargets(annotated.text());
        annotated.golden().forEach((words, must) -> targets.mark(words, must ? 1 : OPTIONAL));
        return targets;
    }

    /// By border, 0..1: that a marked phrase begins there.
    float begins(int border) {
        return begins[border];
    }

    /// That one ends there.
    float ends(int border) {
        return ends[border];
    }

    /// By word, that it lies in one; 0 for the text's end.
    float inside(int word) {
        return inside[word];
    }

    private void mark(String words, float target) {
        for (int at = folded.indexOf(words); at >= 0 && !words.isEmpty(); at = folded.indexOf(words, at + 1)) {
            int start = offsets[at];
            int end = offsets[at + words.length() - 1] + 1;
            if (text.words().isBorder(start) && text.words().isBorder(end)) {
                int first = text.words().at(start);
                int last = text.words().at(end - 1);
                begins[first] = Math.max(begins[first], target);
                ends[last + 1] = Math.max(ends[last + 1], target);
                for (int word = first; word <= last; word++) {
                    inside[word] = Math.max(inside[word], target);
                }
            }
        }
    }
}
