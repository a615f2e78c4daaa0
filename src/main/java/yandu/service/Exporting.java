package yandu.service;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yandu.analysis.Steps;
import yandu.exporter.Exporter;
import yandu.exporter.Exporters;
import yandu.exporter.StudyPack.Part;
import yandu.recite.MaskLevel;

/// Taking notes, outline, cards and the rest of a report away.
public final class Exporting {
    /// The share of gathering what is to be written.
    private static final double PACKED = 0.3;

    private final Packing packing;

    public Exporting(Packing packing) {
        this.packing = packing;
    }

    /// What is wanted.
    ///
    /// @param format one of [#formats()]
    /// @param parts names of what goes into the file; empty for the usual ones
    /// @param level what a handout hides
    /// @param template of Markdown files, empty for the built-in one
    /// @param language `zh` or `en`
    public record Wish(String reportId, String format, Set<String> parts, MaskLevel level, String template, String language) {

        public Wish {
            parts = Set.copyOf(parts);
        }
    }

    /// The formats there are, as file name extensions.
    public List<String> formats() {
        return Exporters.ALL.stream().map(Exporter::extension).toList();
    }

    /// The formats that hold cards and nothing else.
    public List<String> cardFormats() {
        return Exporters.ALL.stream().filter(Exporter::isOfCards).map(Exporter::extension).toList();
    }

    /// Whether files of this format look as a template says.
    public boolean hasTemplate(String format) {
        return Exporters.of(format).filter(Exporter::hasTemplate).isPresent();
    }

    /// The parts an export can hold, in the order they have in the file: `outline`, `text`, `phrases`, …
    public List<String> parts() {
        return Arrays.stream(Part.values()).map(Exporting::name).toList();
    }

    /// Those of them that go in where nobody chooses.
    public List<String> usualParts() {
        return Part.usual().stream().map(Exporting::name).toList();
    }

    /// @throws Refused if there is no such format
    public void check(String format) {
        exporter(format);
    }

    /// Writes a file: beside the target first, then moved onto it; never half a file.
    ///
    /// @param steps told how far it is; may stop it, then nothing is written
    /// @throws Refused if format or a part is unknown, there is no such report, the template cannot be used, or the file
    ///     cannot be written
    public void export(Wish wish, Path target, Steps steps) {
        var exporter = exporter(wish.format());
        var parts = parts(wish.parts());
        var packed = steps.between(0, PACKED);
        var pack = exporter.isOfCards()
                ? packing.cards(wish.reportId(), wish.language(), packed)
                : packing.pack(wish.reportId(), parts, wish.level(), wish.template(), wish.language(), packed);
        TemplateFaults.say(() -> Filing.write(target, out -> exporter.write(pack, steps.between(PACKED, 1), out)));
    }

    private static Exporter exporter(String format) {
        return Exporters.of(format)
                .orElseThrow(
                        () ->
                                new Refused(
                                        Refused.Kind.USAGE,
                                        "export.refused.format",
                                        format,
                                        String.join(" ", Exporters.ALL.stream().map(Exporter::extension).toList())));
    }

    private static Set<Part> parts(Set<String> names) {
        var parts = EnumSet.noneOf(Part.class);
        names.forEach(name -> parts.add(part(name)));
        return parts.isEmpty() ? Part.usual() : parts;
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> name(part).equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        Refused.Kind.USAGE,
                                        "export.refused.part",
                                        name,
                                        String.join(" ", Arrays.stream(Part.values()).map(Exporting::name).toList())));
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
