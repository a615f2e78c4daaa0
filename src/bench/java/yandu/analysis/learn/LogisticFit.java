package yandu.analysis.learn;

import java.util.Arrays;
import java.util.List;

/// Weights of a logistic model with a ridge. Each sign has a weight for each of some aspects (common, where a text tells, of
/// one reader), which count in each text as much as the aspect is in it.
public final class LogisticFit {

    /// The examples of a text.
    ///
    /// @param aspects how much of each aspect is in it
    /// @param count how often each example counts
    /// @param starts where the signs of each example begin; one more than there are examples
    /// @param used the numbers of the signs that are in it, ascending: few of all, so all is reckoned among them
    /// @param signs their places among these
    /// @param amounts how much of each sign
    /// @param targets 0..1
    public record Lesson(
            double[] aspects, double count, int[] starts, int[] used, int[] signs, float[] amounts, float[] targets) {

        /// @param numbers of the signs, as they are in all lessons
        static Lesson of(double[] aspects, double count, int[] starts, int[] numbers, float[] amounts, float[] targets) {
            int[] used = Arrays.stream(numbers).sorted().distinct().toArray();
            int[] signs = Arrays.stream(numbers).map(number -> Arrays.binarySearch(used, number)).toArray();
            return new Lesson(aspects, count, starts, used, signs, amounts, targets);
        }
    }

    private LogisticFit() {}

    /// @param ridges pull of the weights towards 0, as below
    public static double[] weights(List<Lesson> lessons, double[] ridges) {
        return weights(lessons, new double[ridges.length], ridges);
    }

    /// The weights that fit best, pulled towards what was learned of other texts before: the mean of a prior, as in Chelba and
    /// Acero, Adaptation of maximum entropy capitalizer, Computer Speech and Language 20, 2006.
    ///
    /// @param known of all signs in the first aspect, then in the next
    /// @param ridges pull of the weights towards what is known, in the same order; infinite for a weight that stays so
    public static double[] weights(List<Lesson> lessons, double[] known, double[] ridges) {
        var gains = Lbfgs.least((place, slope) -> loss(lessons, known, ridges, place, slope), ridges.length);
        return sum(known, gains);
    }

    private static double[] sum(double[] known, double[] gains) {
        var sum = known.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += gains[i];
        }
        return sum;
    }

    /// @param gains of the weights, beside what is known
    private static double loss(List<Lesson> lessons, double[] known, double[] ridges, double[] gains, double[] slope) {
        double loss = 0;
        for (int i = 0; i < gains.length; i++) {
            boolean fixed = ridges[i] == Double.POSITIVE_INFINITY;
            slope[i] = fixed ? 0 : ridges[i] * gains[i];
            loss += slope[i] * gains[i] / 2;
        }
        var weights = sum(known, gains);
        int signs = weights.length / lessons.getFirst().aspects.length;
        for (var lesson : lessons) {
            var slopeInText = new double[lesson.used.length];
            loss += lesson.count * loss(lesson, mixed(lesson, weights, signs), slopeInText);
            spread(lesson, slopeInText, slope, signs);
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] = ridges[i] == Double.POSITIVE_INFINITY ? 0 : slope[i];
        }
        return loss;
    }

    /// The weights of the signs in a text.
    private static double[] mixed(Lesson lesson, double[] weights, int signs) {
        var inText = new double[lesson.used.length];
        for (int aspect = 0; aspect < lesson.aspects.length; aspect++) {
            for (int i = 0; i < inText.length && lesson.aspects[aspect] != 0; i++) {
                inText[i] += lesson.aspects[aspect] * weights[aspect * signs + lesson.used[i]];
            }
        }
        return inText;
    }

    private static void spread(Lesson lesson, double[] slopeInText, double[] slope, int signs) {
        for (int aspect = 0; aspect < lesson.aspects.length; aspect++) {
            double share = lesson.count * lesson.aspects[aspect];
            for (int i = 0; i < slopeInText.length && share != 0; i++) {
                slope[aspect * signs + lesson.used[i]] += share * slopeInText[i];
            }
        }
    }

    private static double loss(Lesson lesson, double[] weights, double[] slope) {
        double loss = 0;
        for (int row = 0; row < lesson.targets.length; row++) {
            double logit = 0;
            for (int i = lesson.starts[row]; i < lesson.starts[row + 1]; i++) {
                logit += weights[lesson.signs[i]] * lesson.amounts[i];
            }
            double small = Math.exp(-Math.abs(logit));
            loss += Math.max(0, logit) + Math.log(1 + small) - lesson.targets[row] * logit;
            double error = (logit < 0 ? small : 1) / (1 + small) - lesson.targets[row];
            for (int i = lesson.starts[row]; i < lesson.starts[row + 1]; i++) {
                slope[lesson.signs[i]] += error * lesson.amounts[i];
            }
        }
        return loss;
    }
}
