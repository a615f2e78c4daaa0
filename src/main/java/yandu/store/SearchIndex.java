package yandu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import yandu.analysis.PhraseKind;
import yandu.document.Span;
import yandu.study.query.TextTokens;

/// The index of the sentences and phrases of all reports: derived, in a file of its own in the cache, made anew from the
/// library whenever it is gone or of another form. Written by one connection, read by another, so that a search never
/// waits for the building and neither waits for the library. Safe for any thread.
public final class SearchIndex implements AutoCloseable {
    private static final int REPORT_BITS = 32;

    private final IndexFile file;
    private final Function<StoreException, ? extends RuntimeException> refusal;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Statements writer;
    private Statements reader;

    /// Does not touch the disk yet.
    ///
    /// @param refusal what is thrown when the index cannot be used
    public SearchIndex(Path file, Function<StoreException, ? extends RuntimeException> refusal) {
        this.file = new IndexFile(file);
        this.refusal = refusal;
    }

    /// A report as it is indexed.
    ///
    /// @param stamp tells this text and these phrases from others
    /// @param sentences where they stand in the text
    public record Entry(String id, String stamp, String text, List<Span> sentences, List<Found> phrases) {}

    /// A phrase of a report.
    ///
    /// @param key the phrase folded
    /// @param first where it stands first
    public record Found(String key, String text, PhraseKind kind, Span first, int count) {}

    /// A sentence that may fulfil a query.
    ///
    /// @param id of the sentence; newer reports have higher ones
    /// @param start where it begins in the report's text
    public record Sentence(long id, String reportId, int start, String text) {}

    /// A phrase of the library.
    ///
    /// @param reports how many reports have it
    /// @param reportId the newest of them, where it stands at `start` first
    public record Phrase(String key, String text, PhraseKind kind, int reports, String reportId, int start) {}

    /// The reports in the index with their stamps.
    public Map<String, String> stamps() {
        return write(
                () -> {
                    var stamps = new HashMap<String, String>();
                    writer.each(
                            "select id, stamp from indexed_report",
                            row -> Map.entry(row.text("id"), row.text("stamp")),
                            entry -> stamps.put(entry.getKey(), entry.getValue()));
                    return Map.copyOf(stamps);
                });
    }

    /// Takes reports in, each in place of what was there of it, and others out: all of it or nothing, however the
    /// program ends.
    ///
    /// @param gone ids of reports that are no longer in the library
    public void put(List<Entry> entries, List<String> gone) {
        write(
                () -> {
                    writer.update("begin immediate");
                    boolean done = false;
                    try {
                        for (var id : gone) {
                            remove(id);
                        }
                        for (var entry : entries) {
                            put(entry);
                        }
                        writer.update("commit");
                        done = true;
                    } finally {
                        if (!done) {
                            writer.update("rollback");
                        }
                    }
                    return null;
                });
    }

    /// Merges what many small writes have left behind, so that searches look in few places.
    public void tidy() {
        write(
                () -> {
                    writer.update("insert into sentence_words (sentence_words) values ('optimize')");
                    writer.update("insert into phrase_words (phrase_words) values ('optimize')");
                    return null;
                });
    }

    private void put(Entry entry) throws SQLException {
        var before = number(entry.id());
        if (before.isPresent()) {
            clear(before.get());
            writer.update("update indexed_report set stamp = ? where number = ?", entry.stamp(), before.get());
        } else {
            writer.update("insert into indexed_report (id, stamp) values (?, ?)", entry.id(), entry.stamp());
        }
        long number = before.isPresent() ? before.get() : number(entry.id()).orElseThrow();
        for (var span : entry.sentences()) {
            long id = number << REPORT_BITS | span.start();
            var text = span.of(entry.text());
            writer.update("insert into sentence (id, text) values (?, ?)", id, text);
            writer.update("insert into sentence_words (rowid, words) values (?, ?)", id, TextTokens.of(text));
        }
        for (var phrase : entry.phrases()) {
            put(phrase, number);
        }
    }

    private void put(Found phrase, long number) throws SQLException {
        var known = id(phrase.key());
        if (known.isEmpty()) {
            writer.update(
                    "insert into phrase (key, text, kind) values (?, ?, ?)", phrase.key(), phrase.text(), phrase.kind());
        }
        long id = known.isPresent() ? known.get() : id(phrase.key()).orElseThrow();
        if (known.isEmpty()) {
            writer.update("insert into phrase_words (rowid, words) values (?, ?)", id, TextTokens.of(phrase.text()));
        }
        writer.update(
                "insert into phrase_place (number, phrase, start, count) values (?, ?, ?, ?)",
                number,
                id,
                phrase.first().start(),
                phrase.count());
        writer.update("update phrase set reports = reports + 1 where id = ?", id);
    }

    private void remove(String id) throws SQLException {
        var number = number(id);
        if (number.isPresent()) {
            clear(number.get());
            writer.update("delete from indexed_report where number = ?", number.get());
        }
    }

    /// Phrases that no report has any more stay as words that lead nowhere, until one has them again.
    private void clear(long number) throws SQLException {
        long from = number << REPORT_BITS;
        long to = number + 1 << REPORT_BITS;
        writer.update("delete from sentence_words where rowid in (select id from sentence where id >= ? and id < ?)", from, to);
        writer.update("delete from sentence where id >= ? and id < ?", from, to);
        writer.update(
                "update phrase set reports = reports - 1 where id in (select phrase from phrase_place where number = ?)",
                number);
        writer.update("delete from phrase_place where number = ?", number);
    }

    private Optional<Long> number(String id) throws SQLException {
        return one("select number as value from indexed_report where id = ?", id);
    }

    private Optional<Long> id(String key) throws SQLException {
        return one("select id as value from phrase where key = ?", key);
    }

    private Optional<Long> one(String sql, Object argument) throws SQLException {
        var found = new ArrayList<Long>(1);
        writer.each(sql, row -> row.id("value"), found::add, argument);
        return found.stream().findFirst();
    }

    /// Sentences with all the words that a query needs, those of the newest reports first.
    ///
    /// @param needed see [yandu.study.query.TextQuery#needed]
    /// @param before only sentences with lower ids
    public List<Sentence> sentences(String needed, long before, int most) {
        return read(
                """
                select sentence.id, indexed_report.id as report, sentence.text
                from sentence_words
                    join sentence on sentence.id = sentence_words.rowid
                    join indexed_report on indexed_report.number = sentence.id >> 32
                where sentence_words match ? and sentence_words.rowid < ?
                order by sentence_words.rowid desc limit ?
                """,
                row -> new Sentence(row.id("id"), row.text("report"), (int) row.id("id"), row.text("text")),
                needed,
                before,
                most);
    }

    /// Phrases with all the words that a query needs, those of most reports first.
    public List<Phrase> phrases(String needed, int most) {
        return read(
                """
                select key, text, kind, reports, start, indexed_report.id as report
                from (
                    select phrase.*, (select max(number) from phrase_place where phrase_place.phrase = phrase.id) as newest
                    from phrase_words join phrase on phrase.id = phrase_words.rowid
                    where phrase_words match ? and reports > 0
                    order by reports desc, length(text), text limit ?) as found
                    join phrase_place on phrase_place.phrase = found.id and phrase_place.number = newest
                    join indexed_report on indexed_report.number = newest
                order by reports desc, length(text), text
                """,
                row ->
                        new Phrase(
                                row.text("key"),
                                row.text("text"),
                                row.constant("kind", PhraseKind.class),
                                row.number("reports"),
                                row.text("report"),
                                row.number("start")),
                needed,
                most);
    }

    private <T> List<T> read(String sql, Row.Mapper<T> mapper, Object... arguments) {
        reading.lock();
        try {
            if (reader == null) {
                if (writer == null) {
                    write(() -> null); // the file is there afterwards
                }
                reader = new Statements(file.reader());
            }
            var rows = new ArrayList<T>();
            reader.each(sql, mapper, rows::add, arguments);
            return rows;
        } catch (SQLException e) {
            throw refusal.apply(StoreException.of(e, file.path()));
        } finally {
            reading.unlock();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T write(Work<T> work) {
        writing.lock();
        try {
            if (writer == null) {
                writer = new Statements(file.writer());
            }
            return work.run();
        } catch (SQLException e) {
            throw refusal.apply(StoreException.of(e, file.path()));
        } catch (IOException e) {
            throw refusal.apply(new StoreException(e, "store.unwritable", file.path()));
        } finally {
            writing.unlock();
        }
    }

    /// Gives the file free; the next use opens it again.
    @Override
    public void close() {
        reading.lock();
        writing.lock();
        try {
            if (reader != null) {
                reader.close();
                reader = null;
            }
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (SQLException e) {
            throw refusal.apply(StoreException.of(e, file.path()));
        } finally {
            writing.unlock();
            reading.unlock();
        }
    }
}
