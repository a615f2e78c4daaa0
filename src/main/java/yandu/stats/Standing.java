package yandu.stats;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.schedule.Memory;

/// What progress is measured by: where one card stands.
///
/// @param area place of the area the card belongs to, from 1, where it belongs to one
/// @param suspended put aside for good: it counts as learned as it is but is never due
/// @param buriedUntil until when it is put aside, where it is
public record Standing(
        OptionalInt area, Memory memory, boolean suspended, Optional<Instant> buriedUntil) {

    boolean isSeen() {
        return memory.reviews() > 0;
    }
}
