package yandu.study;

import java.util.List;

/// The verdict on a typed answer. Width, white space, punctuation and traditional script are forgiven,
/// digits are not.
///
/// @param ratio length of the longest common subsequence over the longer of both folded texts, 0..1
/// @param diff how to get from what was expected to what was typed, in order
public record TypedAnswer(Verdict verdict, double ratio, List<Edit> diff) {

    public enum Verdict {
        RIGHT,
        CLOSE,
        WRONG
    }

    public enum Op {
        EQUAL,
        SUBSTITUTED,
        MISSING,
        EXTRA
    }

    /// A run of characters with one fate.
    public record Edit(Op op, String expected, String typed) {}

    /// Compares what was typed with what was expected.
    public static TypedAnswer of(String expected, String typed) {
        throw new UnsupportedOperationException();
    }

    public TypedAnswer {
        diff = List.copyOf(diff);
    }
}
