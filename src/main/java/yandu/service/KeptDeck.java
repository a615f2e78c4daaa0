package yandu.service;

import java.util.List;
import java.util.Map;
import yandu.document.Report;
import yandu.store.BroughtMemories.Brought;
import yandu.store.StoredCard;
import yandu.study.OwnCard;

/// A deck as the library keeps it: its text, the user's cards in it, and what is known of each.
///
/// @param cards by place; each belongs to one of `own`
/// @param brought what came along with cards, by key
record KeptDeck(Report report, List<OwnCard> own, List<StoredCard> cards, Map<String, Brought> brought) {

    KeptDeck {
        own = List.copyOf(own);
        cards = List.copyOf(cards);
        brought = Map.copyOf(brought);
    }

    /// A deck that has nothing yet.
    static KeptDeck empty(Report report) {
        return new KeptDeck(report, List.of(), List.of(), Map.of());
    }
}
