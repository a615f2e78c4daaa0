package yandu.exporter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// A note of Anki's: its fields in HTML, and the cards that are made of them.
///
/// @param guid by which Anki knows it when it comes again: the same whatever its words become
/// @param tags none holds white space
/// @param cards by the number of their template or cloze, from 0
record AnkiNote(String guid, Model model, List<String> fields, List<String> tags, List<Card> cards) {

    private static final long FIRST_NUMBER = 1_000_000_000_000L;
    private static final long NUMBERS = 700_000_000_000L;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /// The kinds of notes. Their ids are fixed for ever; one of another shape takes a new id.
    enum Model {
        QUESTION(1764288000001L),
        CLOZE(1764288000002L);

        private final long id;

        Model(long id) {
            this.id = id;
        }

        long id() {
            return id;
        }
    }

    /// @param ord number of its template, or of its cloze less one
    record Card(int ord, PackCard card) {}

    AnkiNote {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
        cards = List.copyOf(cards);
    }

    /// What is never the same for two things: report, anchor and kind (both in the key), and kind of note. It begins with a
    /// letter: in a spreadsheet it must not look like a formula.
    static String guid(String reportId, String key, Model model) {
        return "y" + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOf(sha("SHA-256", reportId + '\u001f' + key + '\u001f' + model.id()), 12));
    }

    /// A number of the kind that Anki makes of a time, but always the same for the same words.
    static long number(String words) {
        long number = ByteBuffer.wrap(sha("SHA-256", words)).getLong();
        return FIRST_NUMBER + Math.floorMod(number, NUMBERS);
    }

    /// The field by which notes are sorted.
    String sortField() {
        return plain(fields.getFirst());
    }

    /// Anki's check of the first field: the first four bytes of its SHA-1 without HTML.
    static long checksum(String sortField) {
        var digest = sha("SHA-1", sortField);
        return (digest[0] & 0xffL) << 24 | (digest[1] & 0xff) << 16 | (digest[2] & 0xff) << 8 | digest[3] & 0xff;
    }

    private static String plain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : unescaped(html);
    }

    private static String unescaped(String html) {
        return TAG.matcher(html).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static byte[] sha(String name, String words) {
        try {
            return MessageDigest.getInstance(name).digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }
}
