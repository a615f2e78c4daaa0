package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import yandu.document.Anchor;
import yandu.study.CardKind;
import yandu.study.OwnCard;

/// What the user wrote to learn.
public final class OwnCards {
    private static final ManyRows KEEP = new ManyRows(
            """
            insert or replace into own_card (report, id, kind, front, back, span_start, span_end, quote, before_quote,
                after_quote, changed)
            """,
            11,
            "");

    private final Database database;

    public OwnCards(Database database) {
        this.database = database;
    }

    /// Keeps a card in place of the one with its id; one that was removed is back.
    public void keep(String reportId, OwnCard card, Instant at) {
        keep(reportId, List.of(card), at, ManyRows.UNTOLD);
    }

    /// The same of many, in the order in which they lie in the file.
    ///
    /// @param written told how many more are written
    public void keep(String reportId, List<OwnCard> cards, Instant at, IntConsumer written) {
        var sorted = cards.stream().sorted(Comparator.comparing(OwnCard::id)).toList();
        KEEP.write(database, sorted, card -> row(reportId, card, at), written);
    }

    private static Object[] row(String reportId, OwnCard card, Instant at) {
        var anchor = card.anchor();
        return new Object[] {
            reportId,
            card.id(),
            card.kind(),
            card.front(),
            card.back(),
            anchor.map(a -> a.span().start()),
            anchor.map(a -> a.span().end()),
            anchor.map(Anchor::quote),
            anchor.map(Anchor::before),
            anchor.map(Anchor::after),
            at
        };
    }

    /// Takes a card out; it can be kept again.
    public void remove(String reportId, String id) {
        database.update("update own_card set removed = 1 where report = ? and id = ?", reportId, id);
    }

    public Optional<OwnCard> find(String reportId, String id) {
        return database.first(
                "select * from own_card where report = ? and id = ? and not removed", OwnCards::card, reportId, id);
    }

    /// Whether there ever was a card with this id.
    public boolean isTaken(String reportId, String id) {
        return database.first("select 1 from own_card where report = ? and id = ?", row -> true, reportId, id)
                .isPresent();
    }

    /// The user's cards of a report, in the order of their ids.
    public List<OwnCard> of(String reportId) {
        return database.list(
                "select * from own_card where report = ? and not removed order by id", OwnCards::card, reportId);
    }

    /// Those of them that are texts with deletions.
    public List<OwnCard> clozes(String reportId) {
        return database.list(
                "select * from own_card where report = ? and kind = 'OWN_CLOZE' and not removed order by id",
                OwnCards::card,
                reportId);
    }

    private static OwnCard card(Row row) throws SQLException {
        var quote = row.optionalText("quote");
        var anchor =
                quote.isEmpty()
                        ? Optional.<Anchor>empty()
                        : Optional.of(
                                new Anchor(
                                        row.span("span"),
                                        quote.get(),
                                        row.text("before_quote"),
                                        row.text("after_quote")));
        return new OwnCard(
                row.text("id"),
                row.constant("kind", CardKind.class),
                row.text("front"),
                row.text("back"),
                anchor);
    }
}
