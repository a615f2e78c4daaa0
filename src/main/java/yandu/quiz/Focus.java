package yandu.quiz;

import java.util.OptionalInt;
import java.util.Set;

/// The part of a report that a paper is about.
///
/// @param area place of an area, from 1; empty for the whole report
/// @param themes empty for all
/// @param cards keys of the cards to ask about; empty for all there is
public record Focus(OptionalInt area, Set<Theme> themes, Set<String> cards) {

    public static final Focus EVERYTHING = new Focus(OptionalInt.empty(), Set.of(), Set.of());

    public Focus {
        themes = Set.copyOf(themes);
        cards = Set.copyOf(cards);
    }

    /// Whether what an offer is about lies in it.
    boolean holds(Offer offer) {
        return (area.isEmpty() || area.equals(offer.area()))
                && (themes.isEmpty() || themes.contains(offer.theme()))
                && (cards.isEmpty() || offer.cards().stream().anyMatch(cards::contains));
    }
}
