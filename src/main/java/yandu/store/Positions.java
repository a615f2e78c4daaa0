package yandu.store;

import java.time.Instant;
import java.util.Optional;

/// Where reading stopped, and which report was opened last.
public final class Positions {
    private final Database database;

    public Positions(Database database) {
        this.database = database;
    }

    /// Offset of the first character shown when the report was left; 0 if it never was.
    public int of(String reportId) {
        return database.first(
                        "select position from reading where report = ?",
                        row -> row.number("position"),
                        reportId)
                .orElse(0);
    }

    public void keep(String reportId, int position) {
        database.update("update reading set position = ? where report = ?", position, reportId);
    }

    public void opened(String reportId, Instant at) {
        database.update(
                """
                insert into reading (report, opened) values (?, ?)
                on conflict (report) do update set opened = excluded.opened
                """,
                reportId,
                at);
    }

    /// The report opened last that is still in the library.
    public Optional<String> lastOpened() {
        return database.first(
                """
                select reading.report from reading join report on report.id = reading.report
                where removed is null order by opened desc limit 1
                """,
                row -> row.text("report"));
    }
}
