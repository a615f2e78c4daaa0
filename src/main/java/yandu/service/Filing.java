package yandu.service;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes files so that there is never half a file.
final class Filing {

    private Filing() {}

    /// What writes a file.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes beside the target first, then moves onto it.
    ///
    /// @throws Refused if it cannot be written
    static void write(Path target, Content content) {
        var absolute = target.toAbsolutePath();
        var draft = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(new FileOutputStream(draft.toFile()))) {
                content.write(out);
            }
            Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(draft);
            throw new Refused(e, Refused.Kind.FAILED, "export.refused.unwritable", target);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // the folder cannot be written: that is what is being said already
        }
    }

    /// The writer whose extension a file has.
    ///
    /// @throws Refused if it is that of none
    static <W> W writer(List<W> writers, Function<W, String> extension, Path target) {
        var name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return writers.stream()
                .filter(writer -> name.endsWith("." + extension.apply(writer)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        Refused.Kind.USAGE,
                                        "paper.refused.format",
                                        target.getFileName(),
                                        writers.stream().map(w -> "." + extension.apply(w)).collect(Collectors.joining(" "))));
    }
}
