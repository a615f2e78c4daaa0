package yandu.schedule;

import java.nio.charset.StandardCharsets;

/// A card as the log knows it: its report and its key within the report.
public record CardId(String reportId, String cardKey) {

    /// The card a row of the log is about.
    public static CardId of(Review review) {
        return new CardId(review.reportId(), review.cardKey());
    }

    /// Spread more widely than a record's own, under which keys and reports that end in digits fall together in heaps.
    @Override
    public int hashCode() {
        return reportId.hashCode() * 0x9E3779B9 + cardKey.hashCode();
    }

    /// What [Scheduler#review] spreads intervals by: the same on every machine and in every version, for ever
    /// (64-bit FNV-1a of both texts).
    public long seed() {
        long hash = 0xcbf29ce484222325L;
        for (byte b : (reportId + '\n' + cardKey).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
