package yandu.study;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.CRC32;

/// Keys that stay the same after re-analysis and after edits elsewhere in the report: a kind and the words
/// that anchor it, without white space and punctuation, full width made narrow.
final class Keys {
    private static final int READABLE = 24;

    private Keys() {}

    /// `kind:words`; of long words the beginning and a check sum of the whole.
    static String of(String kind, String anchor) {
        var words = normalise(anchor);
        if (words.length() <= READABLE) {
            return kind + ':' + words;
        }
        var sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        int cut = Character.isHighSurrogate(words.charAt(READABLE - 1)) ? READABLE - 1 : READABLE;
        return kind + ':' + words.substring(0, cut) + '~' + Long.toHexString(sum.getValue());
    }

    /// Letters and digits only, narrow, small.
    static String normalise(String words) {
        var narrow = Normalizer.isNormalized(words, Normalizer.Form.NFKC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFKC);
        var kept = new StringBuilder(narrow.length());
        narrow.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '%' || c == '.')
                .map(Character::toLowerCase)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
