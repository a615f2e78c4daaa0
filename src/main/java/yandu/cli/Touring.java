package yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Drives the windows and writes pictures into a folder. Nothing of a window is loaded before one of these is asked.
///
/// @param legs names of the languages, themes and sizes that there are
/// @param parts names of the parts of the program that there are
/// @param take takes a tour, naming each picture as it is written
public record Touring(
        Supplier<List<String>> legs, Supplier<List<String>> parts, BiConsumer<TourPlan, Consumer<Path>> take) {}
