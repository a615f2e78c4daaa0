package yandu.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import yandu.schedule.CardId;
import yandu.study.Handling;

/// What the user did with cards: of the forty columns of a card those that hold it. Very many cards are read and written at
/// once for it.
public final class Handlings {
    private static final String COLUMNS =
            "suspended, buried_until, flag, marked, tags, front_wording, back_wording, removed, triaged";

    /// From so many cards on it is quicker to read all there are than each by itself.
    private static final int MANY = 1000;

    private final Database database;

    public Handlings(Database database) {
        this.database = database;
    }

    /// What the user did with a card; empty if there never was such a card.
    public Optional<Handling> find(CardId card) {
        return database.first(
                "select " + COLUMNS + " from card where report = ? and key = ?",
                CardRow::handling,
                card.reportId(),
                card.cardKey());
    }

    /// What the user did with cards; those that never were are left out.
    public Map<CardId, Handling> of(Collection<CardId> cards) {
        var all = new HashMap<CardId, Handling>();
        if (cards.size() < MANY) {
            cards.forEach(card -> find(card).ifPresent(handling -> all.put(card, handling)));
            return all;
        }
        var wanted = new HashSet<>(cards);
        database.each(
                "select report, key, " + COLUMNS + " from card",
                row -> Map.entry(new CardId(row.text("report"), row.text("key")), CardRow.handling(row)),
                found -> {
                    if (wanted.contains(found.getKey())) {
                        all.put(found.getKey(), found.getValue());
                    }
                });
        return all;
    }

    /// Writes what the user did with a card.
    public void write(CardId card, Handling handling) {
        database.update(
                """
                update card set suspended = ?, buried_until = ?, flag = ?, marked = ?, tags = ?,
                    indexed = indexed and front_wording is ?6 and back_wording is ?7,
                    front_wording = ?6, back_wording = ?7, removed = ?8, triaged = ?9
                where report = ?10 and key = ?11
                """,
                handling.suspended(),
                handling.buriedUntil(),
                handling.flag(),
                handling.marked(),
                CardRow.tags(handling.tags()),
                handling.wording().map(Handling.Wording::front),
                handling.wording().flatMap(Handling.Wording::back),
                handling.removed(),
                handling.sorted(),
                card.reportId(),
                card.cardKey());
    }

    /// Writes what the user did with a card where it was otherwise. Labels stand in one index only, what decides whether a
    /// card is asked in four: very many cards are written as quickly as what changed allows.
    public void write(CardId card, Handling before, Handling after) {
        var labelled = before.withFlag(after.flag()).withMarked(after.marked()).withTags(after.tags()).withSorted(after.sorted());
        if (labelled.equals(after)) {
            database.update(
                    "update card set flag = ?, marked = ?, tags = ?, triaged = ? where report = ? and key = ?",
                    after.flag(),
                    after.marked(),
                    CardRow.tags(after.tags()),
                    after.sorted(),
                    card.reportId(),
                    card.cardKey());
        } else {
            write(card, after);
        }
    }
}
