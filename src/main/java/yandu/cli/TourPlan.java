package yandu.cli;

import java.nio.file.Path;
import java.util.Set;

/// What a tour is to show.
///
/// @param out folder for the pictures, made as needed
/// @param legs names of the languages, themes and sizes to show; empty for all
/// @param parts names of the parts of the program to show; empty for all
public record TourPlan(Path out, Set<String> legs, Set<String> parts) {

    public TourPlan {
        legs = Set.copyOf(legs);
        parts = Set.copyOf(parts);
    }

    /// Where the picture of a stop goes.
    public Path picture(String stop) {
        return out.resolve(stop + ".png");
    }
}
