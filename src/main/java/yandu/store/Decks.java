package yandu.store;

import java.util.List;
import java.util.Optional;

/// Which reports are decks of cards.
public final class Decks {
    private final Database database;

    public Decks(Database database) {
        this.database = database;
    }

    /// A report is a deck.
    public void add(String reportId) {
        database.update("insert or ignore into deck (report) values (?)", reportId);
    }

    /// A deck of the library and how many of the asked cards it has.
    public record Holder(String reportId, int cards) {}

    /// Whether the library has none.
    public boolean areNone() {
        return database.first("select 1 from deck limit 1", row -> true).isEmpty();
    }

    /// The deck in the library that has most of some cards of the user's; empty where none has any.
    ///
    /// @param ids of cards, see [yandu.study.OwnCard]
    public Optional<Holder> holder(List<String> ids) {
        return database.first(
                """
                select deck.report, count(*) as cards
                from json_each(?) as wanted
                    cross join deck
                    join own_card on own_card.report = deck.report and own_card.id = wanted.value
                    join report on report.id = deck.report
                where not own_card.removed and report.removed is null
                group by deck.report order by cards desc, deck.report limit 1
                """,
                row -> new Holder(row.text("report"), row.number("cards")),
                JsonColumn.ofStrings(ids));
    }
}
