package yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import yandu.analysis.Decision;
import yandu.analysis.Glossary.Confidence;
import yandu.analysis.Glossary.Entry;
import yandu.analysis.PhraseKind;
import yandu.analysis.text.Chars;

/// A user's decisions on phrases and own glossary entries. Every change has a number, one higher than the last.
public final class Curation {
    private final Database database;

    public Curation(Database database) {
        this.database = database;
    }

    /// Number of the last change; 0 before the first.
    public int version() {
        return database.first(
                        """
                        select max(coalesce((select max(version) from decision), 0),
                            coalesce((select max(version) from own_entry), 0)) as version
                        """,
                        row -> row.number("version"))
                .orElse(0);
    }

    /// All decisions, those taken back included, in the order of their phrases.
    public List<Decision> decisions() {
        return database.list("select * from decision order by key", Curation::decision);
    }

    /// What was decided on a phrase.
    public Optional<Decision> decision(String key) {
        return database.first("select * from decision where key = ?", Curation::decision, key);
    }

    /// Keeps a decision in place of the one on the same phrase.
    public void keep(Decision decision) {
        database.update(
                """
                insert into decision (key, phrase, kind, verdict, wording, version) values (?, ?, ?, ?, ?, ?)
                on conflict (key) do update set phrase = excluded.phrase, kind = excluded.kind,
                    verdict = excluded.verdict, wording = excluded.wording, version = excluded.version
                """,
                decision.key(),
                decision.phrase(),
                decision.kind(),
                decision.verdict(),
                decision.wording(),
                version() + 1);
    }

    /// The user's entries, in the order of their terms.
    public List<Entry> entries() {
        return database.list("select * from own_entry where not removed order by key", Curation::entry);
    }

    /// The user's entry for a term.
    public Optional<Entry> entry(String key) {
        return database.first(
                "select * from own_entry where key = ? and not removed", Curation::entry, key);
    }

    /// Keeps an entry in place of the one for the same term.
    public void keep(Entry entry) {
        database.update(
                """
                insert into own_entry (key, term, expansion, items, source, version) values (?, ?, ?, ?, ?, ?)
                on conflict (key) do update set term = excluded.term, expansion = excluded.expansion,
                    items = excluded.items, source = excluded.source, version = excluded.version, removed = 0
                """,
                Chars.fold(entry.term()),
                entry.term(),
                entry.expansion(),
                Json.MAPPER.writeValueAsString(entry.items()),
                entry.source(),
                version() + 1);
    }

    /// Takes the user's entry for a term out.
    public void remove(String key) {
        database.update("update own_entry set removed = 1, version = ? where key = ?", version() + 1, key);
    }

    /// The reports whose cards do not know of the last change.
    public List<Stale> stale() {
        return database.list(
                "select id, curation from report where removed is null and curation < ?",
                row -> new Stale(row.text("id"), row.number("curation")),
                version());
    }

    /// Number of the last change that a report's cards know of.
    public int version(String reportId) {
        return database.first("select curation from report where id = ?", row -> row.number("curation"), reportId)
                .orElse(0);
    }

    /// A report's cards know of the change with this number.
    public void know(String reportId, int version) {
        database.update("update report set curation = ? where id = ?", version, reportId);
    }

    /// Keys of the phrases and terms that changes after this one are about, listed wordings included.
    public List<String> changedSince(int version) {
        var keys = new ArrayList<String>();
        database.list("select * from decision where version > ?", Curation::decision, version)
                .forEach(
                        decision -> {
                            keys.add(decision.key());
                            keys.add(decision.listedKey());
                        });
        keys.addAll(
                database.list("select key from own_entry where version > ?", row -> row.text("key"), version));
        return keys.stream().distinct().toList();
    }

    /// A report and the last change its cards know of.
    public record Stale(String reportId, int version) {}

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                row.text("phrase"),
                row.constant("kind", PhraseKind.class),
                row.constant("verdict", Decision.Verdict.class),
                row.text("wording"));
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.text("term"),
                row.text("expansion"),
                Json.MAPPER.readValue(row.text("items"), new TypeReference<List<String>>() {}),
                row.text("source"),
                Confidence.OWN);
    }
}
