package yandu.service;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Small files of UTF-8 text that the user brings or takes away.
final class TextFile {
    private static final long LARGEST = 16 << 20;

    private TextFile() {}

    /// @throws Refused if the file cannot be read, is too large, or is not UTF-8
    static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refused(Refused.Kind.INPUT, "glossary.refused.large", file);
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Refused(e, Refused.Kind.INPUT, "glossary.refused.encoding", file);
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.INPUT, "glossary.refused.unreadable", file);
        }
    }

    /// Writes beside the target first and moves it there: never half a file.
    ///
    /// @throws Refused if it cannot be written
    static void write(Path target, String text) {
        var absolute = target.toAbsolutePath();
        var draft = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try (var file = new FileOutputStream(draft.toFile())) {
                file.write(text.getBytes(StandardCharsets.UTF_8));
                file.getFD().sync();
            }
            Files.move(draft, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.FAILED, "export.refused.unwritable", target);
        }
    }
}
