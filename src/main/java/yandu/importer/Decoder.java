package yandu.importer;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.importer.guard.Exceeded;

/// Bytes to text. A byte order mark decides; else valid UTF-8 is UTF-8; else every encoding that Chinese and English
/// reports come in is tried and the most plausible text wins, since many encodings decode anything without an error.
final class Decoder {

    private static final Map<Charset, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf");
        MARKS.put(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0");
        MARKS.put(StandardCharsets.UTF_16LE, "\u00ff\u00fe");
        MARKS.put(StandardCharsets.UTF_16BE, "\u00fe\u00ff");
    }

    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Of two that are equally plausible the first wins.
    private static final List<Charset> CANDIDATES =
            List.of(
                    StandardCharsets.UTF_8,
                    GB18030,
                    Charset.forName("Big5"),
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252"));

    /// Below this a text is more likely noise.
    private static final double LEAST_PLAUSIBLE = 0.4;

    /// A text this much more plausible than all others is the one that was meant.
    private static final double SURE = 0.2;

    /// Of 100: how sure the general detector must be where none of our own candidates fits.
    private static final int LEAST_CONFIDENCE = 50;

    private Decoder() {}

    /// A text and the encoding it was in.
    ///
    /// @param unreadable characters that could not be decoded, U+FFFD in the text
    /// @param others encodings that make a text nearly as plausible; empty where the choice is sure
    record Decoded(String text, String encoding, int unreadable, List<String> others) {}

    /// The encodings that a user can choose from.
    static List<String> names() {
        return CANDIDATES.stream().map(Charset::name).toList();
    }

    /// The text in the encoding that a user chose.
    ///
    /// @throws Exceeded if there is no such encoding
    static Decoded decode(byte[] bytes, String encoding) {
        try {
            var charset = Charset.forName(encoding);
            var mark = MARKS.getOrDefault(charset, "");
            return decode(bytes, !mark.isEmpty() && begins(bytes, mark) ? mark.length() : 0, charset);
        } catch (IllegalArgumentException e) {
            throw new Exceeded("import.refused.charset", encoding, String.join(", ", names()));
        }
    }

    /// The text; empty where no encoding makes a plausible one.
    static Optional<Decoded> decode(byte[] bytes) {
        var mark = MARKS.entrySet().stream().filter(e -> begins(bytes, e.getValue())).findFirst();
        if (mark.isPresent()) {
            return Optional.of(decode(bytes, mark.get().getValue().length(), mark.get().getKey()));
        }
        return isUtf8(bytes)
                ? Optional.of(decode(bytes, 0, StandardCharsets.UTF_8))
                : mostPlausible(bytes).or(() -> holdsZero(bytes) ? Optional.empty() : detected(bytes));
    }

    private static Optional<Decoded> mostPlausible(byte[] bytes) {
        var tried =
                CANDIDATES.stream()
                        .map(charset -> decode(bytes, 0, charset))
                        .map(decoded -> new Tried(decoded, Plausibility.of(decoded.text())))
                        .filter(each -> each.plausibility() >= LEAST_PLAUSIBLE)
                        .toList();
        return tried.stream()
                // not max(), which leaves open which of equals it keeps
                .reduce((best, next) -> next.plausibility() > best.plausibility() ? next : best)
                .map(best -> best.beside(tried));
    }

    /// A text that an encoding makes, and how plausible it is.
    private record Tried(Decoded decoded, double plausibility) {

        /// This text with the encodings whose other text could as well be meant.
        Decoded beside(List<Tried> all) {
            var others =
                    all.stream()
                            .filter(other -> plausibility - other.plausibility() < SURE)
                            .filter(other -> !other.decoded().text().equals(decoded.text()))
                            .map(other -> other.decoded().encoding())
                            .toList();
            return new Decoded(decoded.text(), decoded.encoding(), decoded.unreadable(), others);
        }
    }

    /// Other languages and encodings, by the statistics of ICU.
    private static Optional<Decoded> detected(byte[] bytes) {
        return List.of(new CharsetDetector().setText(bytes).detectAll()).stream()
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .filter(match -> Charset.isSupported(match.getName()))
                .max(Comparator.comparingInt(match -> match.getConfidence()))
                .map(match -> decode(bytes, 0, Charset.forName(match.getName())));
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        var text = new String(bytes, from, bytes.length - from, charset);
        if (charset.equals(GB18030)) {
            text = text.replace('\uE5E5', '\u3000'); // A3A0, a blank that the standard leaves to private use
        }
        int unreadable = (int) text.chars().filter(c -> c == '\uFFFD').count();
        return new Decoded(text, charset.name(), unreadable, List.of());
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return !holdsZero(bytes);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// Whether there is a zero byte: only UTF-16 and UTF-32 have them in texts.
    static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
