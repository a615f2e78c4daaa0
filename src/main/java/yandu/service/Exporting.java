package yandu.service;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yandu.exporter.Exporter;
import yandu.exporter.Exporters;
import yandu.exporter.StudyPack;
import yandu.exporter.StudyPack.Part;
import yandu.store.Cards;
import yandu.store.StoredCard;

/// Taking notes, outline and cards away.
public final class Exporting {
    private final Shelf shelf;
    private final Cards cards;
    private final NoteTaking notes;

    public Exporting(Shelf shelf, Cards cards, NoteTaking notes) {
        this.shelf = shelf;
        this.cards = cards;
        this.notes = notes;
    }

    /// The formats there are, as file name extensions.
    public List<String> formats() {
        return Exporters.ALL.stream().map(Exporter::extension).toList();
    }

    /// The parts an export can hold, in the order they have in the file: `outline`, `text`, `phrases`, …
    public List<String> parts() {
        return Arrays.stream(Part.values()).map(Exporting::name).toList();
    }

    /// Writes a file: beside the target first, then moved onto it; never half a file.
    ///
    /// @param parts names of what goes into the file; empty for all
    /// @param language `zh` or `en`
    /// @throws Refused if the format is unknown or the file cannot be written
    public void export(
            String reportId, String format, Path target, Set<String> parts, String language) {
        var exporter = exporter(format);
        var pack = pack(reportId, parts(parts), language);
        var absolute = target.toAbsolutePath();
        var draft = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            write(exporter, pack, draft);
            Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(draft);
            throw new Refused(e, Refused.Kind.FAILED, "export.refused.unwritable", target);
        }
    }

    private static void write(Exporter exporter, StudyPack pack, Path draft) throws IOException {
        try (var file = new FileOutputStream(draft.toFile());
                var out = new BufferedOutputStream(file)) {
            exporter.write(pack, out);
            out.flush();
            file.getFD().sync();
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // the folder cannot be written: that is what is being said already
        }
    }

    private StudyPack pack(String reportId, Set<Part> parts, String language) {
        var report = shelf.report(reportId);
        var material = shelf.material(reportId);
        return StudyPack.in(
                language,
                report,
                material.analysis(),
                material.glossary(),
                cards.list(Scope.report(reportId).selection()).stream().map(StoredCard::card).toList(),
                notes.notes(reportId),
                parts);
    }

    private static Exporter exporter(String format) {
        return Exporters.ALL.stream()
                .filter(exporter -> exporter.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.USAGE, "export.refused.format", format));
    }

    private static Set<Part> parts(Set<String> names) {
        var parts = EnumSet.allOf(Part.class);
        if (!names.isEmpty()) {
            parts.removeIf(part -> !names.contains(name(part)));
        }
        return parts;
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
