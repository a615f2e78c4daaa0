package yandu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yandu.document.Document;
import yandu.document.Report;

/// The reports of the library with their texts.
public final class Reports {
    private final Database database;

    public Reports(Database database) {
        this.database = database;
    }

    /// The reports in the library, by id.
    public List<String> ids() {
        return database.list("select id from report where removed is null order by id", row -> row.text("id"));
    }

    /// The reports in the library with the hashes of their texts, the oldest first.
    public Map<String, String> hashes() {
        var hashes = new LinkedHashMap<String, String>();
        database.each(
                """
                select report.id, hash
                from (select id, added from report indexed by report_cover where removed is null) as live
                    join report on report.id = live.id
                order by live.added, live.id
                """,
                row -> Map.entry(row.text("id"), row.text("hash")),
                report -> hashes.put(report.getKey(), report.getValue()));
        return Collections.unmodifiableMap(hashes);
    }

    /// Version of the rules that found a report's phrases and made its cards; 0 if there is no such report.
    public int rules(String id) {
        return database.first("select rules from report where id = ?", row -> row.number("rules"), id)
                .orElse(0);
    }

    public Optional<Report> find(String id) {
        return database.first(
                "select * from report where id = ? and removed is null", Reports::report, id);
    }

    public Optional<String> title(String id) {
        return database.first("select title from report where id = ?", row -> row.text("title"), id);
    }

    /// The report with this text, even if it was taken out of the library.
    public Optional<Report> withHash(String hash) {
        return database.first("select * from report where hash = ?", Reports::report, hash);
    }

    /// Reports of one title, or from one source where there is a source: one of them may be another version of a text.
    public List<Report> alike(String title, String source) {
        return database.list(
                """
                select * from report
                where id in (
                    select id from report indexed by report_cover
                    where removed is null and (title = ? or source <> '' and source = ?))
                order by added
                """,
                Reports::report,
                title,
                source);
    }

    /// What a user may say of a report beside its text.
    public void describe(String id, String title, Optional<LocalDate> date, String source, String speaker) {
        database.update(
                "update report set title = ?, date = ?, source = ?, speaker = ? where id = ?",
                title,
                date,
                source,
                speaker,
                id);
    }

    /// Whether the id is taken, even by a report that was taken out.
    public boolean isTaken(String id) {
        return database.first("select 1 from report where id = ?", row -> true, id).isPresent();
    }

    /// Whether there never was a report.
    public boolean isNew() {
        return database.first("select 1 from report limit 1", row -> true).isEmpty();
    }

    /// Keeps a report, in place of the one with its id if there is one; one that was taken out is back.
    ///
    /// @param areas how many areas it sets out
    /// @param phrases how many key phrases were found
    /// @param rules version of the rules that found them
    public void keep(Report report, int areas, int phrases, int rules) {
        var document = report.document();
        database.update(
                """
                insert into report (id, hash, title, text, blocks, date, source, speaker, added, areas, phrases,
                    rules)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set hash = excluded.hash, title = excluded.title,
                    text = excluded.text, blocks = excluded.blocks, date = excluded.date,
                    source = excluded.source, speaker = excluded.speaker, areas = excluded.areas,
                    phrases = excluded.phrases, rules = excluded.rules,
                    removed = null
                """,
                report.id(),
                document.hash(),
                document.title(),
                document.text(),
                JsonColumn.ofBlocks(document.blocks()),
                report.date(),
                report.source(),
                report.speaker(),
                report.added(),
                areas,
                phrases,
                rules);
    }

    /// Keeps what was mended in the text that a report has, in place of what was said of that text before.
    ///
    /// @param repairs how many places, by the key of the sentence that says what was done
    public void mended(String id, Map<String, Integer> repairs) {
        database.transaction(
                () -> {
                    database.update(
                            "delete from repair where report = ?1 and hash = (select hash from report where id = ?1)", id);
                    repairs.forEach(
                            (key, count) ->
                                    database.update(
                                            """
                                            insert into repair (report, hash, key, count)
                                            select id, hash, ?, ? from report where id = ?
                                            """,
                                            key,
                                            count,
                                            id));
                });
    }

    /// What was mended in the text that a report has: how many places, by the key of the sentence.
    public Map<String, Integer> mended(String id) {
        var repairs = new LinkedHashMap<String, Integer>();
        database.list(
                        """
                        select key, count from repair join report on report.id = repair.report
                            and report.hash = repair.hash
                        where report.id = ? order by repair.rowid
                        """,
                        row -> Map.entry(row.text("key"), row.number("count")),
                        id)
                .forEach(repair -> repairs.put(repair.getKey(), repair.getValue()));
        return repairs;
    }

    /// Takes a report out of the library, or puts it back where `removed` is empty. Nothing of it is lost.
    public void setRemoved(String id, Optional<Instant> removed) {
        database.update("update report set removed = ? where id = ?", removed, id);
    }

    private static Report report(Row row) throws SQLException {
        var blocks = JsonColumn.blocks(row.text("blocks"));
        return new Report(
                row.text("id"),
                new Document(row.text("title"), row.text("text"), blocks),
                row.optionalText("date").map(LocalDate::parse),
                row.text("source"),
                row.text("speaker"),
                row.instant("added"));
    }
}
