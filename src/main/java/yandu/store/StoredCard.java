package yandu.store;

import java.time.Instant;
import java.util.Optional;
import yandu.schedule.Memory;
import yandu.study.Card;

/// A card as the library keeps it.
///
/// @param buriedUntil until when it is not asked, where it was put aside for a day
public record StoredCard(
        String reportId, Card card, Memory memory, boolean suspended, Optional<Instant> buriedUntil) {

    /// Whether it is put aside at `now`, for a day or for good.
    public boolean isAside(Instant now) {
        return suspended || buriedUntil.filter(now::isBefore).isPresent();
    }
}
