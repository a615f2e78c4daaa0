package yandu.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import yandu.schedule.CardId;
import yandu.schedule.Memory;

/// What cards knew when they came with a deck from another program: where their memory begins here.
public final class BroughtMemories {
    private static final ManyRows KEEP = new ManyRows(
            """
            insert or replace into brought_memory (report, key, phase, stability, difficulty, step, due, last_review,
                reviews, lapses, logged, forgotten)
            """,
            12,
            "");

    private final Database database;

    public BroughtMemories(Database database) {
        this.database = database;
    }

    /// @param logged how many of its grades came along
    /// @param forgotten whether the user has made it a new card
    public record Brought(Memory memory, int logged, boolean forgotten) {

        /// Where the memory of the card begins.
        Memory start() {
            return forgotten ? Memory.NEW : memory;
        }
    }

    /// Where the memory of a card begins: new, unless it came along.
    public Memory start(CardId card) {
        return find(card).map(Brought::start).orElse(Memory.NEW);
    }

    public Optional<Brought> find(CardId card) {
        return database.first(
                "select * from brought_memory where report = ? and key = ?",
                BroughtMemories::brought,
                card.reportId(),
                card.cardKey());
    }

    /// Where the memories of all cards begin that do not begin as new.
    public Map<CardId, Memory> starts() {
        var starts = new HashMap<CardId, Memory>();
        database.each(
                "select * from brought_memory where not forgotten",
                row -> Map.entry(new CardId(row.text("report"), row.text("key")), brought(row).start()),
                start -> starts.put(start.getKey(), start.getValue()));
        return Map.copyOf(starts);
    }

    /// The cards whose first grade is not in the log: it says nothing of how they were learned.
    public Set<CardId> withoutLog() {
        return database.list(
                        """
                        select report, key from brought_memory as came
                        where not exists (
                            select 1 from live_review
                            where report = came.report and card = came.key and source is null and phase = 'NEW')
                        """,
                        row -> new CardId(row.text("report"), row.text("key")))
                .stream()
                .collect(toSet());
    }

    /// What came along with the cards of a report, by key.
    public Map<String, Brought> of(String reportId) {
        return database.list(
                        "select * from brought_memory where report = ?",
                        row -> Map.entry(row.text("key"), brought(row)),
                        reportId)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Keeps what came along with cards of a report, by key, in the order in which it lies in the file.
    ///
    /// @param written told how many more are written
    public void keep(String reportId, Map<String, Brought> all, IntConsumer written) {
        var sorted = all.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        KEEP.write(database, sorted, card -> row(reportId, card.getKey(), card.getValue()), written);
    }

    private static Object[] row(String reportId, String key, Brought brought) {
        var row = new ArrayList<Object>(List.of(reportId, key));
        row.addAll(CardRow.columns(brought.memory()));
        Collections.addAll(row, brought.logged(), brought.forgotten());
        return row.toArray();
    }

    public void remove(CardId card) {
        database.update("delete from brought_memory where report = ? and key = ?", card.reportId(), card.cardKey());
    }

    /// The card begins as new, or with what it brought once more.
    public void forget(CardId card, boolean forgotten) {
        database.update(
                "update brought_memory set forgotten = ? where report = ? and key = ?",
                forgotten,
                card.reportId(),
                card.cardKey());
    }

    private static Brought brought(Row row) throws SQLException {
        return new Brought(CardRow.memory(row), row.number("logged"), row.flag("forgotten"));
    }
}
