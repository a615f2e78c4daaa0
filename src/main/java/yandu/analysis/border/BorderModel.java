package yandu.analysis.border;

import java.util.List;
import yandu.analysis.text.Resource;
import yandu.analysis.text.WordNumbers;
import yandu.document.Span;

/// How likely a phrase that careful readers mark begins, or ends, at a border between two words: two logistic models over
/// the same signs ([BorderSigns], added up by [BorderSums]), and a net over the words around ([BorderNet], added up by
/// [NetSums]). The weights stand in `border-model.txt`, a sign, its value and both weights a line, and what the net has
/// learned in `border-net.txt`; both are learned from annotated documents by a command among the benchmarks.
public final class BorderModel {
    /// The list of weights.
    public static final String LIST = "border-model.txt";

    /// What the build makes of it, beside it.
    public static final String COMPILED = LIST + ".bin";

    /// The list of what the net has learned, and what the build makes of it.
    public static final String NET_LIST = BorderNet.LIST;
    public static final String COMPILED_NET = BorderNet.COMPILED;

    private final BorderWeights weights;
    private final BorderNet net;

    private BorderModel(BorderWeights weights, BorderNet net) {
        this.weights = weights;
        this.net = net;
    }

    /// @param lines sign, value, weight of a beginning and of an end, with a space between
    public static BorderModel of(List<String> lines) {
        return new BorderModel(BorderWeights.of(lines), BorderNet.empty());
    }

    /// The same with a net beside the signs.
    ///
    /// @param lines what [NetMatrices] reads
    public BorderModel withNet(List<String> lines) {
        return new BorderModel(weights, NetTables.of(NetMatrices.of(lines)));
    }

    /// Knows nothing: all odds are even.
    public static BorderModel empty() {
        return of(List.of());
    }

    /// The model that comes with the program.
    public static BorderModel bundled() {
        return Bundled.MODEL;
    }

    /// What the build makes of the list of weights.
    public static byte[] compile() {
        return BorderWeights.of(Resource.lines(LIST)).bytes();
    }

    /// What the build makes of the list of the net.
    public static byte[] compileNet() {
        return NetTables.of(NetMatrices.of(Resource.lines(NET_LIST))).bytes();
    }

    /// Read only when it is asked for.
    private static final class Bundled {
        private static final BorderModel MODEL = new BorderModel(BorderWeights.bundled(), BorderNet.bundled());
    }

    /// @param headings of all lists' items
    /// @param telling how much the text tells, -2..2
    public PhraseBorders borders(WordNumbers words, List<Span> headings, double telling) {
        var signs = new BorderSums(words, headings, telling, weights).borders();
        return new NetSums(words, net).added(signs);
    }
}
