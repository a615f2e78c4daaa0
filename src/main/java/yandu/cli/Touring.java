package yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Drives the windows and writes pictures into a folder.
///
/// @param legs names of the languages, themes and sizes that there are
/// @param parts names of the parts of the program that there are
/// @param take takes a tour, naming each picture as it is written
public record Touring(List<String> legs, List<String> parts, BiConsumer<TourPlan, Consumer<Path>> take) {

    public Touring {
        legs = List.copyOf(legs);
        parts = List.copyOf(parts);
    }
}
