package yandu.ui.cards;

import java.time.Instant;
import java.util.Locale;
import yandu.schedule.Memory;
import yandu.service.ReviewCard;

/// What a card is waiting for.
public enum CardState {
    NEW,
    LEARNING,
    DUE,
    LATER,
    SUSPENDED;

    /// The end of the key of its words, and the word after `is:` in a search.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state of a card at an instant.
    public static CardState of(ReviewCard card, Instant now) {
        if (card.suspended()) {
            return SUSPENDED;
        }
        return switch (card.memory().phase()) {
            case NEW -> NEW;
            case LEARNING, RELEARNING -> LEARNING;
            case REVIEW -> isDue(card.memory(), now) ? DUE : LATER;
        };
    }

    private static boolean isDue(Memory memory, Instant now) {
        return memory.due().isPresent() && !memory.due().get().isAfter(now);
    }
}
