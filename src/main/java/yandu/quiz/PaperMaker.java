package yandu.quiz;

import java.util.List;
import java.util.Set;
import yandu.study.Material;

/// Makes papers.
public final class PaperMaker {

    private PaperMaker() {}

    /// A paper over the chosen types, evenly mixed; the same arguments give the same paper on every machine. No two
    /// questions rest on the same words of the report. Where a type finds nothing more to ask, the others fill in, so
    /// a paper is shorter than `count` only when the report is exhausted, and empty when it is too short to ask about.
    ///
    /// @param types ids of quiz types; empty for all
    /// @throws IllegalArgumentException if a type is unknown or `count` is negative
    public static Paper make(Material material, Set<String> types, int count, long seed) {
        return new Paper(seed, List.of());
    }
}
