package yandu.store;

import java.time.Instant;
import java.util.Optional;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.study.Card;
import yandu.study.Handling;

/// A card as the library keeps it.
///
/// @param card with the user's words for it, where there are any
/// @param lost since when the report no longer holds the sentence it was made from, where it lost it
public record StoredCard(
        String reportId, Card card, Memory memory, Handling handling, Optional<Lost> lost) {

    /// @param sentence that the report held
    public record Lost(Instant since, String sentence) {}

    public CardId id() {
        return new CardId(reportId, card.key());
    }

    public boolean suspended() {
        return handling.suspended();
    }

    /// Until when it is not asked, where it was put aside for a day.
    public Optional<Instant> buriedUntil() {
        return handling.buriedUntil();
    }

    /// Whether it is put aside at `now`, for a day or for good.
    public boolean isAside(Instant now) {
        return handling.isAside(now);
    }
}
