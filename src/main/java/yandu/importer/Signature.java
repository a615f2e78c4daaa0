package yandu.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final List<String> HTML = List.of("<!doctype html", "<html", "<head>", "<body");

    private static final Pattern LEAD =
            Pattern.compile("\\A(\u00ef\u00bb\u00bf)?(\\s|<!--.*?-->|<\\?xml[^>]*>)*+", Pattern.DOTALL);

    private static final Pattern TAG =
            Pattern.compile("<(p|div|span|table|br|h[1-6]|meta|title|body|a)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    /// The format that a head belongs to; empty for text and for what is not known.
    static Optional<Signature> of(byte[] head) {
        var known =
                BINARY.stream().filter(signature -> signature.begins(head)).findFirst();
        return known.isPresent() || !isHtml(head)
                ? known
                : Optional.of(new Signature("HTML", HTML.getLast()));
    }

    /// Whether a page of HTML begins here, behind white space, comments and the line that says that it is XML.
    static boolean isHtml(byte[] head) {
        var start =
                LEAD.matcher(new String(head, StandardCharsets.ISO_8859_1))
                        .replaceFirst("")
                        .toLowerCase(Locale.ROOT);
        return HTML.stream().anyMatch(start::startsWith);
    }

    /// Whether there is any sign of HTML in a head.
    static boolean holdsTags(byte[] head) {
        return TAG.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }

    /// Whether a file's name has one of these endings.
    static boolean isNamed(Path path, String... endings) {
        var name = Importers.nameOf(path).toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(ending -> name.endsWith("." + ending));
    }

    /// Whether it is a compound file, as the old Office wrote them.
    static boolean isCompound(byte[] head) {
        return new Signature("", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1").begins(head);
    }

    static boolean isPdf(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    static boolean isZip(byte[] head) {
        return new Signature("", "PK\3\4").begins(head);
    }

    private boolean begins(byte[] head) {
        var wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length
                && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
