package yandu.analysis.border;

import java.util.BitSet;
import java.util.List;
import yandu.analysis.text.Resource;
import yandu.analysis.text.WordNumbers;

/// How likely a phrase that careful readers mark begins, or ends, at a border between two words, and how likely a word lies in
/// one: what a [BorderNet] says of each, added up by [NetSums]. What the net has learned stands in `border-net.txt`; the
/// commands that teach it are among the benchmarks.
public final class BorderModel {
    /// The list of what was learned, and what the build makes of it, beside it.
    public static final String LIST = BorderNet.LIST;
    public static final String COMPILED = BorderNet.COMPILED;

    private final BorderNet net;

    private BorderModel(BorderNet net) {
        this.net = net;
    }

    /// Knows nothing: all odds are even.
    public static BorderModel empty() {
        return new BorderModel(NetTables.of(NetMatrices.of(List.of())));
    }

    /// The model that comes with the program.
    public static BorderModel bundled() {
        return Bundled.MODEL;
    }

    /// What the build makes of the list.
    public static byte[] compile() {
        return NetTables.of(NetMatrices.of(Resource.lines(LIST))).bytes();
    }

    /// Read only when it is asked for.
    private static final class Bundled {
        private static final BorderModel MODEL = new BorderModel(BorderNet.bundled());
    }

    /// Of all borders of a text.
    ///
    /// @param headings the words that stand in the headings of lists' items
    public PhraseBorders borders(WordNumbers words, BitSet headings) {
        return new NetSums(words, headings, net).borders();
    }
}
