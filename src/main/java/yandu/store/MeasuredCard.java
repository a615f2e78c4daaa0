package yandu.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.schedule.Memory;

/// What a card is measured by, without its name: a library of any size is measured by this.
///
/// @param area place of the area it belongs to, where it belongs to one
/// @param buriedUntil until when it is not asked, where it was put aside for a day
public record MeasuredCard(
        String reportId, OptionalInt area, Memory memory, boolean suspended, Optional<Instant> buriedUntil) {}
