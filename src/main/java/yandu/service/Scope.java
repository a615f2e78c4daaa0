package yandu.service;

import java.util.Optional;
import java.util.OptionalInt;
import yandu.store.Selection;
import yandu.store.StoredCard;

/// Which cards or questions are meant: the whole library, one report, or one area of a report.
public record Scope(Optional<String> reportId, OptionalInt area) {

    public static final Scope EVERYTHING = new Scope(Optional.empty(), OptionalInt.empty());

    public static Scope report(String id) {
        return new Scope(Optional.of(id), OptionalInt.empty());
    }

    public static Scope area(String id, int area) {
        return new Scope(Optional.of(id), OptionalInt.of(area));
    }

    /// The scope of a selection.
    static Scope of(Selection selection) {
        return new Scope(selection.reportId(), selection.area());
    }

    /// Whether a card is meant.
    boolean holds(StoredCard card) {
        return reportId.map(card.reportId()::equals).orElse(true)
                && (area.isEmpty() || area.equals(card.card().area()));
    }

    Selection selection() {
        return new Selection(reportId, area);
    }
}
