package yandu.service;

import yandu.store.ReviewSessions.ReviewSession;

/// How far a session goes beyond what a day asks for.
///
/// @param daysAhead cards that are due so many days from now are asked today, however many
/// @param extraNew new cards beyond what a day allows
public record Extent(int daysAhead, int extraNew) {

    /// What the day asks for and no more.
    public static final Extent TODAY = new Extent(0, 0);

    /// How far a session goes.
    static Extent of(ReviewSession session) {
        return new Extent(session.daysAhead(), session.extraNew());
    }

    /// Cards of the days to come.
    public static Extent ahead(int days) {
        return new Extent(days, 0);
    }

    /// More new cards.
    public static Extent more(int cards) {
        return new Extent(0, cards);
    }
}
