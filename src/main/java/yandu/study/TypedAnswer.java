package yandu.study;

import java.util.List;
import java.util.stream.Stream;

/// The verdict on a typed answer. Width, white space, punctuation (book-title and quotation marks too) and
/// traditional script are forgiven, figures are not: a decimal point and a percent sign belong to the figure.
///
/// @param ratio length of the longest common subsequence over the longer of both folded texts, 0..1
/// @param diff how to get from what was expected to what was typed, in order; both as they are compared, that
///     is without what is forgiven
public record TypedAnswer(Verdict verdict, double ratio, List<Edit> diff) {
    private static final double CLOSE_FROM = 0.9;

    public enum Verdict {
        RIGHT,
        /// Right but for a character or two, every figure right: worth a Hard.
        CLOSE,
        WRONG
    }

    public enum Op {
        EQUAL,
        SUBSTITUTED,
        MISSING,
        EXTRA
    }

    /// A run of characters with one fate. Exchanged runs are of equal length; what is missing was typed as
    /// nothing, what is extra was expected as nothing.
    public record Edit(Op op, String expected, String typed) {}

    public TypedAnswer {
        diff = List.copyOf(diff);
    }

    /// Compares what was typed with what was expected.
    public static TypedAnswer of(String expected, String typed) {
        var folding = Folding.of(Stream.of(expected, typed));
        return ofFolded(folding.fold(expected), folding.fold(typed));
    }

    /// Compares an answer as a question has it: one that is a list joined by 、 may be typed in any order.
    public static TypedAnswer ofAnswer(String expected, String typed) {
        var members = List.of(expected.split("、"));
        return members.size() > 1 ? ofList(members, typed) : of(expected, typed);
    }

    /// Compares a list typed in any order, its items parted by 、 or another mark, a space, a line end, or
    /// nothing. The difference follows the expected order, with extra items at its end.
    public static TypedAnswer ofList(List<String> expected, String typed) {
        return ListAnswer.grade(expected, typed);
    }

    static TypedAnswer ofFolded(String expected, String typed) {
        var difference =
                new Difference(expected.codePoints().toArray(), typed.codePoints().toArray());
        return ofEdits(difference.edits());
    }

    /// Draws the verdict from the difference alone.
    static TypedAnswer ofEdits(List<Edit> edits) {
        int expected = 0;
        int typed = 0;
        int common = 0;
        for (var edit : edits) {
            int length = length(edit.expected());
            expected += length;
            typed += length(edit.typed());
            common += edit.op() == Op.EQUAL ? length : 0;
        }
        int longer = Math.max(expected, typed);
        double ratio = longer == 0 ? 1 : (double) common / longer;
        return new TypedAnswer(verdict(edits, common == longer, ratio), ratio, edits);
    }

    private static Verdict verdict(List<Edit> edits, boolean equal, double ratio) {
        if (equal) {
            return Verdict.RIGHT;
        }
        return ratio >= CLOSE_FROM && !Figures.differ(edits) ? Verdict.CLOSE : Verdict.WRONG;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
