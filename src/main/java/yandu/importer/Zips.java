package yandu.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/// What an archive is, by the names of its parts.
final class Zips {
    private Zips() {}

    static boolean holds(Path file, String part) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(part) != null;
        } catch (IOException | RuntimeException e) {
            return Optional.of(file).map(Importers::nameOf).filter(name -> isMeant(name, part)).isPresent();
        }
    }

    /// A zip file that cannot be opened goes to the importer its name asks for, which then says what is wrong.
    private static boolean isMeant(String name, String part) {
        return switch (part) {
            case "[Content_Types].xml" -> name.endsWith(".docx");
            case "META-INF/container.xml" -> name.endsWith(".epub");
            default -> name.endsWith(".apkg");
        };
    }
}
