package yandu.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.schedule.Memory;

/// What is known of a card, without what it asks: enough for counting and measuring.
///
/// @param area place of the area it belongs to, where it belongs to one
/// @param buriedUntil until when it is not asked, where it was put aside for a day
public record CardState(
        String reportId,
        String key,
        OptionalInt area,
        Memory memory,
        boolean suspended,
        Optional<Instant> buriedUntil) {

    /// Whether it is put aside at `now`, for a day or for good.
    public boolean isAside(Instant now) {
        return suspended || buriedUntil.filter(now::isBefore).isPresent();
    }
}
