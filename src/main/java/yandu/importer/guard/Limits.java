package yandu.importer.guard;

import java.time.Duration;

/// What one file may cost. A file that would cost more is refused, with a sentence that names the limit.
///
/// @param fileBytes size of the file
/// @param unpackedBytes what may come out of a packed file, all its parts together
/// @param parts files inside an archive, or pages of a PDF
/// @param characters of text that are taken from the file
/// @param depth how deep elements may lie in each other
/// @param time after which the reading is given up
public record Limits(
        long fileBytes, long unpackedBytes, int parts, int characters, int depth, Duration time) {

    /// Far above every real report: the longest known one has 1.2 million characters.
    public static final Limits DEFAULT =
            new Limits(64L << 20, 256L << 20, 10_000, 12_000_000, 400, Duration.ofSeconds(60));

    /// These limits with others for size and time.
    public Limits with(long fileBytes, long unpackedBytes, Duration time) {
        return new Limits(fileBytes, unpackedBytes, parts, characters, depth, time);
    }
}
