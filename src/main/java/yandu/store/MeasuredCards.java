package yandu.store;

import java.util.ArrayList;
import java.util.List;

/// Reads what cards are measured by, from the index of states alone. Texts are what costs here: the report is read once
/// for all its cards, the phase as a number.
public final class MeasuredCards {
    private static final String OF_REPORT =
            """
            select area, %s as phase, stability, difficulty, step, due, last_review, reviews, lapses, suspended,
                buried_until
            from card
            where report = ?1 and made and removed is null and (?2 is null or area = ?2)
            """
                    .formatted(CardRow.PHASE_NUMBER);

    private final Database database;

    public MeasuredCards(Database database) {
        this.database = database;
    }

    /// The cards of a part of the library that can be asked, report by report.
    public List<MeasuredCard> of(Selection selection) {
        var reports =
                database.list(
                        "select id from report where removed is null and (?1 is null or id = ?1)",
                        row -> row.text("id"),
                        selection.reportId());
        var measured = new ArrayList<MeasuredCard>();
        for (var report : reports) {
            database.each(
                    OF_REPORT, row -> CardRow.measured(report, row), measured::add, report, selection.area());
        }
        return List.copyOf(measured);
    }
}
