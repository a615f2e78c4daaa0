package yandu.service;

import java.time.Instant;
import java.util.Map;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.study.Card;
import yandu.study.Handling;

/// A card that is up for review.
///
/// @param context the sentence of the report the card comes from; of a lost card the one it came from
/// @param next when the card would be due again after each rating
/// @param lost whether the report no longer holds that sentence
/// @param recall probability that it is remembered now, 0..1; 0 for a new card
public record ReviewCard(
        String reportId,
        String reportTitle,
        Card card,
        String context,
        Memory memory,
        Map<Rating, Instant> next,
        double recall,
        Handling handling,
        boolean lost) {

    public ReviewCard {
        next = Map.copyOf(next);
    }

    public CardId id() {
        return new CardId(reportId, card.key());
    }

    public boolean suspended() {
        return handling.suspended();
    }
}
