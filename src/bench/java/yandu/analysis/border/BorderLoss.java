package yandu.analysis.border;

import java.util.Locale;

/// How far the odds of borders are from what readers marked: the mean logarithmic loss of beginnings, ends and insides, where
/// there can be any.
public final class BorderLoss {
    private final double[] sums = new double[BorderNet.OUTPUTS];
    private final int[] counts = new int[BorderNet.OUTPUTS];

    /// Adds a report's borders.
    public void add(BorderTrainer.Report report, PhraseBorders borders) {
        for (int i = 0; i < borders.count(); i++) {
            add(BorderNet.BEGIN, borders.begins(i), report.begins()[i]);
            add(BorderNet.END, borders.ends(i), report.ends()[i]);
            if (i < report.words().count()) {
                double inside = borders.inside(i);
                add(BorderNet.INSIDE, Math.log(inside / (1 - inside)), report.inside()[i]);
            }
        }
    }

    private void add(int output, double odds, double target) {
        if (odds != PhraseBorders.NEVER) {
            sums[output] += Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds))) - target * odds;
            counts[output]++;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "loss of beginnings %.5f, of ends %.5f, of insides %.5f",
                sums[BorderNet.BEGIN] / counts[BorderNet.BEGIN],
                sums[BorderNet.END] / counts[BorderNet.END],
                sums[BorderNet.INSIDE] / counts[BorderNet.INSIDE]);
    }
}
