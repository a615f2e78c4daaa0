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

    /// Writes beside the target first, then moves onto it. However it ends, in a failure or called off, the target is
    /// whole: what it was or what it shall be.
    ///
    /// @throws Refused if it cannot be written
    static void write(Path target, Content content) {
        var absolute = target.toAbsolutePath();
        var draft = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        boolean moved = false;
        try {
            try (var file = new FileOutputStream(draft.toFile());
                    var out = new BufferedOutputStream(file)) {
                content.write(out);
                out.flush();
                file.getFD().sync();
            }
            Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.FAILED, "export.refused.unwritable", target);
        } finally {
            if (!moved) {
                discard(draft);
            }
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
