package yandu.analysis.border;

import java.util.List;
import yandu.analysis.text.Resource;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// How likely a phrase that careful readers mark begins, or ends, at a border between two words: two logistic models over
/// the same signs ([BorderSigns], added up by [BorderSums]). The weights stand in `border-model.txt`, a sign, its value and both weights a line,
/// learned from annotated documents by a command among the benchmarks.
public final class BorderModel {
    /// The list of weights.
    public static final String LIST = "border-model.txt";

    /// What the build makes of it, beside it.
    public static final String COMPILED = LIST + ".bin";

    private final BorderWeights weights;

    private BorderModel(BorderWeights weights) {
        this.weights = weights;
    }

    /// @param lines sign, value, weight of a beginning and of an end, with a space between
    public static BorderModel of(List<String> lines) {
        return new BorderModel(BorderWeights.of(lines));
    }

    /// Knows nothing: all odds are even.
    public static BorderModel empty() {
        return of(List.of());
    }

    /// The model that comes with the program.
    public static BorderModel bundled() {
        return Bundled.MODEL;
    }

    /// What the build makes of the list.
    public static byte[] compile() {
        return BorderWeights.of(Resource.lines(LIST)).bytes();
    }

    /// Read only when it is asked for.
    private static final class Bundled {
        private static final BorderModel MODEL = new BorderModel(BorderWeights.bundled());
    }

    /// @param headings of all lists' items
    /// @param telling how much the text tells, -2..2
    public PhraseBorders borders(String text, Words words, List<Span> headings, double telling) {
        return new BorderSums(text, words, headings, telling, weights).borders();
    }
}
