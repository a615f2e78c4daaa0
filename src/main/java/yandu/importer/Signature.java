package yandu.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file's first bytes give away about formats that are not plain text.
///
/// @param label the format's name as people know it
/// @param bytes how such a file begins, as Latin-1
record Signature(String label, String bytes) {

    private static final List<Signature> BINARY =
            List.of(
                    new Signature("PDF", "%PDF-"),
                    new Signature("DOCX / EPUB / ZIP", "PK\u0003\u0004"),
                    new Signature("DOC", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
                    new Signature("RTF", "{\\rtf"),
                    new Signature("SQLite", "SQLite format 3\0"),
                    new Signature("PNG", "\u0089PNG"),
                    new Signature("JPEG", "\u00ff\u00d8\u00ff"),
                    new Signature("GIF", "GIF8"),
                    new Signature("RAR", "Rar!\u001a"),
                    new Signature("7z", "7z\u00bc\u00af\u0027\u001c"),
                    new Signature("gzip", "\u001f\u008b"));

    private static final List<String> HTML = List.of("<!doctype html", "<html");

    /// The format that a head belongs to; empty for text and for what is not known.
    static Optional<Signature> of(byte[] head) {
        var known =
                BINARY.stream().filter(signature -> signature.begins(head)).findFirst();
        return known.isPresent() || !isHtml(head)
                ? known
                : Optional.of(new Signature("HTML", HTML.getLast()));
    }

    private static boolean isHtml(byte[] head) {
        var start =
                new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1)
                        .replaceFirst("^\u00ef\u00bb\u00bf", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return HTML.stream().anyMatch(start::startsWith);
    }

    private boolean begins(byte[] head) {
        var wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length
                && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
