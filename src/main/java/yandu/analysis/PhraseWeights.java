package yandu.analysis;

import java.util.List;

/// The weights of signs as they stand in a list, one a line.
///
/// @param signs see [#sign]
/// @param weights of each
/// @param telling what each of them gains where a text tells
record PhraseWeights(long[] signs, double[] weights, double[] telling) {

    /// @param lines cue, value, weight and, if there is one, the weight for telling, with a space between
    static PhraseWeights of(List<String> lines) {
        var read = new PhraseWeights(new long[lines.size()], new double[lines.size()], new double[lines.size()]);
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split(" ");
            var cue = Cue.valueOf(cells[0]);
            read.signs[i] = sign(cue, cue.parse(cells[1]));
            read.weights[i] = Double.parseDouble(cells[2]);
            read.telling[i] = cells.length > 3 ? Double.parseDouble(cells[3]) : 0;
        }
        return read;
    }

    /// A cue and its value as one number that is never 0.
    static long sign(Cue cue, int value) {
        return (long) (cue.ordinal() + 1) << Integer.SIZE | value & 0xffff_ffffL;
    }

    /// The number of the cue of a sign.
    static int cue(long sign) {
        return (int) (sign >>> Integer.SIZE) - 1;
    }

    /// The value of a sign.
    static int value(long sign) {
        return (int) sign;
    }
}
