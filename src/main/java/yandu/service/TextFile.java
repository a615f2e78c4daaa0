package yandu.service;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /// @throws Refused if it cannot be written; the target is whole then, as it was
    static void write(Path target, String text) {
        Filing.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
